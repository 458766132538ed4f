package import Chronology

/// What the grammar of times does not understand.
extension Explanation {
  /// `word` is the part of the text that is not understood, which may be all of it.
  package static func notATime(text: String, word: String) -> Explanation {
    let place = word == text ? "`\(word)`" : "`\(word)` in `\(text)`"
    let welshPlace = word == text ? "`\(word)`" : "`\(word)` yn `\(text)`"
    return Explanation(
      Phrase(en: "Not a time", cy: "Nid amser"),
      Phrase(
        en:
          "\(place) is not a time. Write `14:00`, `2pm`, `10 min ago`, `yesterday 16:00`, `Mon 9:15` or "
          + "`2026-11-23 09:15`.",
        cy: "Nid yw \(welshPlace) yn amser. Ysgrifennwch `14:00`, `2yp`, `10 munud yn ôl`, `ddoe 16:00`, "
          + "`Llun 9:15` neu `2026-11-23 09:15`."))
  }

  package static func notADay(_ text: String) -> Explanation {
    Explanation(
      Phrase(en: "Not a day", cy: "Nid diwrnod"),
      Phrase(
        en: "`\(text)` is not a day. Write `today`, `yesterday`, `Mon` or `2026-11-23`.",
        cy: "Nid yw `\(text)` yn ddiwrnod. Ysgrifennwch `heddiw`, `ddoe`, `Llun` neu `2026-11-23`."))
  }

  package static func notADuration(_ text: String) -> Explanation {
    Explanation(
      Phrase(en: "Not a length of time", cy: "Nid hyd o amser"),
      Phrase(
        en: "`\(text)` is not a length of time. Write `90m`, `1h30m` or `45 min`, up to 7 days.",
        cy: "Nid yw `\(text)` yn hyd o amser. Ysgrifennwch `90m`, `1 awr 30 munud` neu `45 munud`, hyd at 7 diwrnod."))
  }

  package static func notAPeriod(_ text: String) -> Explanation {
    Explanation(
      Phrase(en: "Not a period", cy: "Nid cyfnod"),
      Phrase(
        en:
          "`\(text)` is not a period. Write `today`, `week`, `last week`, `month`, `term`, `year`, `all`, `2026-W47`, "
          + "`2026-11`, `2026-11-23` or `2026-11-02..2026-11-20`.",
        cy: "Nid yw `\(text)` yn gyfnod. Ysgrifennwch `heddiw`, `wythnos`, `wythnos diwethaf`, `mis`, `tymor`, "
          + "`blwyddyn`, `popeth`, `2026-W47`, `2026-11`, `2026-11-23` neu `2026-11-02..2026-11-20`."))
  }

  package static func nonexistentTime(_ text: String, next: ZonedInstant) -> Explanation {
    Explanation(
      Phrase(en: "That time did not exist", cy: "Nid oedd yr amser hwnnw'n bod"),
      Phrase(
        en: "`\(text)` never was: the clocks went forward over it. The next time that existed is ",
        cy: "Ni fu `\(text)` erioed: aeth y clociau ymlaen drosto. Yr amser nesaf a oedd yn bod yw ") + .moment(next)
        + Phrase(en: "; give that or another.", cy: "; rhowch hwnnw neu un arall."))
  }

  package static func notInThatZone(_ text: String, abbreviation: String) -> Explanation {
    Explanation(
      Phrase(en: "The clock was not on \(abbreviation)", cy: "Nid oedd y cloc ar \(abbreviation)"),
      Phrase(
        en:
          "The clock was not on \(abbreviation) at `\(text)`. Leave \(abbreviation) out: only a time that occurs twice "
          + "needs it.",
        cy:
          "Nid oedd y cloc ar \(abbreviation) ar `\(text)`. Gadewch \(abbreviation) allan: dim ond amser sy'n digwydd "
          + "ddwywaith sydd ei angen."))
  }

  package static func noTerm(on date: CivilDate) -> Explanation {
    Explanation(
      Phrase(en: "No term", cy: "Dim tymor"),
      Phrase(en: "No calendar has a term on ", cy: "Nid oes gan yr un calendr dymor ar ") + .date(date)
        + Phrase(
          en: ". Name dates instead, or see `alntime calendar show`.",
          cy: ". Enwch ddyddiadau yn lle hynny, neu gweler `alntime calendar show`."))
  }
}
