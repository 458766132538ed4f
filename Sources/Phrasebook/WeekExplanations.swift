package import Chronology

/// Why a week is not confirmed.
extension Explanation {
  package static func notAWeek(_ text: String) -> Explanation {
    Explanation(
      Phrase(en: "Not a week", cy: "Nid wythnos"),
      Phrase(
        en: "`\(text)` is not one week from Monday to Sunday. Write `last week` or `2026-W47`.",
        cy: "Nid yw `\(text)` yn un wythnos o Lun i Sul. Ysgrifennwch `wythnos diwethaf` neu `2026-W47`."))
  }

  package static func weekNotOver(_ week: String, last: CivilDate) -> Explanation {
    Explanation(
      Phrase(en: "The week is not over", cy: "Nid yw'r wythnos ar ben"),
      Phrase(en: "\(week) is not over: its last day is ", cy: "Nid yw \(week) ar ben: ei diwrnod olaf yw ")
        + .date(last)
        + Phrase(
          en: ". Confirm it after that; for the week before write `alntime confirm \"last week\"`.",
          cy:
            ". Cadarnhewch hi ar ôl hynny; ar gyfer yr wythnos gynt ysgrifennwch `alntime confirm \"wythnos diwethaf\"`."
        ))
  }

  package static func runsSinceWeek(running: Phrase, since: ZonedInstant, week: String) -> Explanation {
    Explanation(
      Phrase(en: "A task of that week is still running", cy: "Mae tasg o'r wythnos honno'n rhedeg o hyd"),
      Phrase(en: "The running task (", cy: "Dechreuodd y dasg sy'n rhedeg (") + running
        + Phrase(en: ") started at ", cy: ") am ") + .moment(since)
        + Phrase(
          en: ", so the log of \(week) is not complete. Stop it first: `alntime stop --at TIME`.",
          cy: ", felly nid yw cofnodion \(week) yn gyflawn. Stopiwch hi'n gyntaf: `alntime stop --at AMSER`."))
  }

  package static func weekMayBeIncomplete(_ week: String) -> Explanation {
    Explanation(
      Phrase(en: "Something may be missing", cy: "Gallai rhywbeth fod ar goll"),
      Phrase(
        en: "\(week) was not confirmed, as something may be missing. Log it with `alntime log`, or confirm the week as "
          + "it is: `alntime confirm \(week) --yes`.",
        cy: "Ni chadarnhawyd \(week), gan y gallai rhywbeth fod ar goll. Cofnodwch ef gydag `alntime log`, neu "
          + "cadarnhewch yr wythnos fel y mae: `alntime confirm \(week) --yes`."))
  }
}
