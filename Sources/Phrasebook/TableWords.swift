package import Chronology

/// Headings and labels of the tables.
extension Phrase {
  package static let day = Phrase(en: "Day", cy: "Diwrnod")
  package static let total = Phrase(en: "Total", cy: "Cyfanswm")
  package static let inSchool = Phrase(en: "In school", cy: "Yn yr ysgol")
  package static let outside = Phrase(en: "Outside", cy: "Y tu allan")
  package static let uncoveredDays = Phrase(en: "No calendar", cy: "Dim calendr")
  package static let byBand = Phrase(en: "By time of day", cy: "Yn ôl amser y dydd")
  package static let byActivity = Phrase(en: "By activity", cy: "Yn ôl gweithgaredd")
  package static let hours = Phrase(en: "Hours", cy: "Oriau")
  package static let share = Phrase(en: "Share", cy: "Cyfran")
  package static let nothingRecorded = Phrase(
    en: "Nothing is recorded for this period.", cy: "Nid oes dim wedi'i gofnodi ar gyfer y cyfnod hwn.")
  package static let stillRunning = Phrase(en: "running", cy: "yn rhedeg")

  /// `Mon 23 November 2026 to Sun 29 November 2026`, or the one day.
  package static func period(_ first: CivilDate, _ last: CivilDate) -> Phrase {
    first == last ? date(first) : date(first) + Phrase(en: " to ", cy: " i ") + date(last)
  }

  package static let uncoveredNote = Phrase(
    en: "Hours on days that no calendar covers are in no share: import a calendar with `alntime calendar import`.",
    cy: "Nid yw oriau ar ddiwrnodau nad yw calendr yn eu cwmpasu mewn unrhyw gyfran: mewnforiwch galendr gydag "
      + "`alntime calendar import`.")
}

/// Words of `calendar show`.
extension Phrase {
  package static func inForceFrom(_ date: CivilDate, through last: CivilDate) -> Phrase {
    Phrase(en: "In force from ", cy: "Mewn grym o ") + self.date(date) + Phrase(en: " to ", cy: " hyd ")
      + self.date(last)
  }

  package static let schoolHours = Phrase(en: "School hours", cy: "Oriau'r ysgol")
  package static let workingDays = Phrase(en: "Working days", cy: "Diwrnodau gwaith")
  package static let releaseTime = Phrase(en: "Release time", cy: "Amser digyswllt")
  package static let zone = Phrase(en: "Time zone", cy: "Cylchfa amser")
  package static let halfTerm = Phrase(en: "half-term", cy: "hanner tymor")
  package static let insetDays = Phrase(en: "INSET", cy: "HMS")
  package static let closed = Phrase(en: "closed", cy: "ar gau")
  package static let none = Phrase(en: "none", cy: "dim")
}
