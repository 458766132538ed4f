package import Chronology
package import Timekeeping

/// What the rules of cases and their labels refuse.
extension Explanation {
  package static func looksLikeAName(_ label: String) -> Explanation {
    Explanation(
      Phrase(en: "Looks like a name", cy: "Yn edrych fel enw"),
      Phrase(
        en:
          "`\(label)` looks like a person's name, so it is not kept. Use a label that only you can read, such as `K7` or "
          + "`Y3-02`. If it names nobody, allow_name_like_labels in alntimed.toml lets it in on this machine.",
        cy:
          "Mae `\(label)` yn edrych fel enw person, felly ni chedwir ef. Defnyddiwch label na all neb ond chi ei ddarllen, "
          + "fel `K7` neu `Y3-02`. Os nad yw'n enwi neb, mae allow_name_like_labels yn alntimed.toml yn ei ganiatáu ar y "
          + "peiriant hwn."))
  }

  /// Does not repeat the number.
  package static let learnerNumber = Explanation(
    Phrase(en: "A learner's number", cy: "Rhif dysgwr"),
    Phrase(
      en:
        "That is a learner's number (UPN or ULN), so it is not kept. Use a label that only you can read, such as `K7` or "
        + "`Y3-02`.",
      cy:
        "Rhif dysgwr (UPN neu ULN) yw hwnnw, felly ni chedwir ef. Defnyddiwch label na all neb ond chi ei ddarllen, fel "
        + "`K7` neu `Y3-02`."))

  package static func unknownCaseKind(_ word: String, suggestions: [CaseKind]) -> Explanation {
    let kinds = CaseKind.allCases.map { Phrase(verbatim: "\($0.rawValue) (") + .limit(of: $0) + Phrase(verbatim: ")") }
    return Explanation(
      Phrase(en: "Unknown kind of case", cy: "Math anhysbys o achos"),
      Phrase(en: "There is no kind of case `\(word)`.", cy: "Nid oes math o achos `\(word)`.")
        + meant(suggestions.map(\.rawValue)) + Phrase(en: " The kinds are: ", cy: " Y mathau yw: ")
        + .joined(kinds, by: ", ") + Phrase(verbatim: "."))
  }

  package static func unknownCase(_ label: String, suggestions: [String]) -> Explanation {
    Explanation(
      Phrase(en: "No such case", cy: "Dim achos o'r fath"),
      Phrase(en: "No case \(label) has been opened.", cy: "Nid agorwyd achos \(label).") + meant(suggestions)
        + Phrase(
          en: " `alntime case list --all` shows the cases; open one with `alntime case open \(label) --aware DAY`.",
          cy:
            " Mae `alntime case list --all` yn dangos yr achosion; agorwch un gydag `alntime case open \(label) --aware DIWRNOD`."
        ))
  }

  package static func caseAlreadyOpen(_ label: String, kind: String, since aware: CivilDate) -> Explanation {
    Explanation(
      Phrase(en: "The case is open already", cy: "Mae'r achos ar agor eisoes"),
      Phrase(en: "Case \(label) (\(kind)) is open since ", cy: "Mae achos \(label) (\(kind)) ar agor ers ")
        + .date(aware)
        + Phrase(
          en: ". Nothing was changed. Close it first, `alntime case close \(label)`, or use another label.",
          cy: ". Ni newidiwyd dim. Caewch ef yn gyntaf, `alntime case close \(label)`, neu defnyddiwch label arall."))
  }

  package static func caseAlreadyIssued(_ label: String, on day: CivilDate) -> Explanation {
    Explanation(
      Phrase(en: "The case is issued already", cy: "Mae'r achos wedi'i gyhoeddi eisoes"),
      Phrase(en: "Case \(label) was issued on ", cy: "Cyhoeddwyd achos \(label) ar ") + .date(day)
        + Phrase(
          en: ". Nothing was changed. Put it away with `alntime case close \(label)`.",
          cy: ". Ni newidiwyd dim. Caewch ef gydag `alntime case close \(label)`."))
  }

  package static func caseAlreadyClosed(_ label: String, on day: CivilDate) -> Explanation {
    Explanation(
      Phrase(en: "The case is closed", cy: "Mae'r achos ar gau"),
      Phrase(en: "Case \(label) was closed on ", cy: "Caewyd achos \(label) ar ") + .date(day)
        + Phrase(
          en: ". Nothing was changed. To begin again open it: `alntime case open \(label) --aware DAY`.",
          cy: ". Ni newidiwyd dim. I ddechrau eto agorwch ef: `alntime case open \(label) --aware DIWRNOD`."))
  }

  package static func caseDayBeforeAware(_ label: String, _ day: CivilDate, aware: CivilDate) -> Explanation {
    Explanation(
      Phrase(en: "Before the clock began", cy: "Cyn i'r cloc ddechrau"),
      .date(day)
        + Phrase(en: " is before the clock of case \(label) began, ", cy: " cyn i gloc achos \(label) ddechrau, ")
        + .date(aware)
        + Phrase(en: ". Give that day or a later one.", cy: ". Rhowch y diwrnod hwnnw neu un diweddarach."))
  }

  package static func closedBeforeIssued(_ label: String, _ day: CivilDate, issued: CivilDate) -> Explanation {
    Explanation(
      Phrase(en: "Closed before it was issued", cy: "Wedi'i gau cyn ei gyhoeddi"),
      .date(day) + Phrase(en: " is before case \(label) was issued, ", cy: " cyn cyhoeddi achos \(label), ")
        + .date(issued)
        + Phrase(en: ". Give that day or a later one.", cy: ". Rhowch y diwrnod hwnnw neu un diweddarach."))
  }

  package static func dayInFuture(_ day: CivilDate, today: CivilDate) -> Explanation {
    Explanation(
      Phrase(en: "In the future", cy: "Yn y dyfodol"),
      .date(day) + Phrase(en: " has not come yet: it is ", cy: " heb ddod eto: mae hi nawr yn ") + .date(today)
        + Phrase(en: ". Give today or a day that has passed.", cy: ". Rhowch heddiw neu ddiwrnod a fu."))
  }

  private static func meant(_ words: [String]) -> Phrase {
    guard !words.isEmpty else { return Phrase(verbatim: "") }
    let list = words.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
    return Phrase(en: " Did you mean \(list)?", cy: " Ai hyn oedd gennych mewn golwg: \(list)?")
  }
}
