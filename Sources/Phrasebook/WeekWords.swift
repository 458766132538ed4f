/// What `confirm` and `unconfirm` say.
extension Phrase {
  package static let mayBeMissing = Phrase(en: "What may be missing:", cy: "Beth a allai fod ar goll:")
  package static let schoolHoursWithoutEntry = Phrase(
    en: "School hours without an entry", cy: "Oriau ysgol heb gofnod")
  package static let overlongEntries = Phrase(en: "Entries of over 10 hours", cy: "Cofnodion o dros 10 awr")
  package static let daysWithoutCalendar = Phrase(
    en: "Days that no calendar covers", cy: "Diwrnodau nad yw calendr yn eu cwmpasu")

  package static func isWeekComplete(_ week: String) -> Phrase {
    Phrase(
      en: "Is the log of \(week) complete as it is? [y/N] ", cy: "A yw cofnodion \(week) yn gyflawn fel y maent? [i/N] "
    )
  }

  package static func confirmed(_ week: String) -> Phrase {
    Phrase(
      en: "Confirmed: the log of \(week) is complete.", cy: "Cadarnhawyd: mae cofnodion \(week) yn gyflawn.")
  }

  package static func confirmedBefore(_ week: String) -> Phrase {
    Phrase(
      en: "\(week) was confirmed before; nothing was changed.", cy: "Cadarnhawyd \(week) o'r blaen; ni newidiwyd dim.")
  }

  package static let nothingConfirmed = Phrase(en: "Nothing was confirmed.", cy: "Ni chadarnhawyd dim.")

  package static func unconfirmed(_ week: String) -> Phrase {
    Phrase(
      en: "\(week) is no longer confirmed; its entries are as they were.",
      cy: "Nid yw \(week) wedi'i chadarnhau mwyach; mae ei chofnodion fel yr oeddent.")
  }

  package static func wasNotConfirmed(_ week: String) -> Phrase {
    Phrase(
      en: "\(week) was not confirmed; nothing was changed.",
      cy: "Nid oedd \(week) wedi'i chadarnhau; ni newidiwyd dim.")
  }
}

/// What a view says of the weeks it shows.
extension Phrase {
  package static let weekIsConfirmed = Phrase(
    en: "Confirmed: the log of this week is complete.", cy: "Cadarnhawyd: mae cofnodion yr wythnos hon yn gyflawn.")

  package static func weekIsNotConfirmed(_ week: String) -> Phrase {
    Phrase(
      en: "Not confirmed; once its log is complete: `alntime confirm \(week)`.",
      cy: "Heb ei chadarnhau; pan fydd y cofnodion yn gyflawn: `alntime confirm \(week)`.")
  }

  package static func confirmedWeeks(_ count: Int, of all: Int) -> Phrase {
    Phrase(en: "Confirmed: \(count) of ", cy: "Cadarnhawyd: \(count) o ") + weeks(all) + full
  }

  /// The column with the day on which a week begins.
  package static let from = Phrase(en: "From", cy: "O")

  /// What the calendar sets aside, as far as it has passed and in all, beside what was worked in it.
  package static func releaseUse(worked: Int64, passed: Int64, planned: Int64) -> Phrase {
    let share = passed == 0 ? nil : Double(worked) / Double(passed)
    let use = Phrase(en: "Release time: worked ", cy: "Amser digyswllt: gweithiwyd ") + hoursAndMinutes(worked)
    guard passed < planned else {
      return use + Phrase(en: " of ", cy: " o ") + hoursAndMinutes(planned)
        + Phrase(en: " planned (", cy: " a gynlluniwyd (") + percentage(share) + Phrase(verbatim: ").")
    }
    return use + Phrase(en: " of ", cy: " o ") + hoursAndMinutes(passed)
      + Phrase(en: " planned so far (", cy: " hyd yma (") + percentage(share)
      + Phrase(verbatim: "), ") + hoursAndMinutes(planned) + Phrase(en: " in all.", cy: " i gyd.")
  }
}

/// What `--help` says of them.
extension Phrase.Help {
  package static let term = Phrase(
    en: "Show a term by weeks, or another period.", cy: "Dangos tymor yn ôl wythnosau, neu gyfnod arall.")
  package static let confirm = Phrase(
    en: "Say that the log of a week is complete, so that a zero in it counts.",
    cy: "Dweud bod cofnodion wythnos yn gyflawn, fel bod sero ynddi yn cyfrif.")
  package static let unconfirm = Phrase(
    en: "Take back that the log of a week is complete.", cy: "Tynnu'n ôl bod cofnodion wythnos yn gyflawn.")
  package static let confirmedWeek = Phrase(
    en: "The week: last week (if none is given), 2026-W47.",
    cy: "Yr wythnos: wythnos diwethaf (os na roddir un), 2026-W47.")
  package static let confirmYes = Phrase(
    en: "Confirm without asking, whatever may be missing.", cy: "Cadarnhau heb ofyn, beth bynnag a allai fod ar goll.")
}
