package import Chronology

extension Phrase {
  /// `Mon 23 November 2026`, `Llun 23 Tachwedd 2026`.
  package static func date(_ date: CivilDate) -> Phrase {
    let (year, month, day) = date.components
    return Phrase(
      en: "\(englishDays[date.weekday.rawValue - 1]) \(day) \(englishMonths[month - 1]) \(year)",
      cy: "\(welshDays[date.weekday.rawValue - 1]) \(day) \(welshMonths[month - 1]) \(year)")
  }

  /// `Mon 23 Nov`, `Llun 23 Tach`: for the first column of a table.
  package static func shortDate(_ date: CivilDate) -> Phrase {
    let (_, month, day) = date.components
    return Phrase(
      en:
        "\(englishDays[date.weekday.rawValue - 1]) \(day < 10 ? " " : "")\(day) \(englishMonths[month - 1].prefix(3))",
      cy: "\(welshDays[date.weekday.rawValue - 1]) \(day) \(welshShortMonths[month - 1])")
  }

  /// `23 Nov`, `23 Tach`.
  package static func dayAndMonth(_ date: CivilDate) -> Phrase {
    let (_, month, day) = date.components
    return Phrase(
      en: "\(day < 10 ? " " : "")\(day) \(englishMonths[month - 1].prefix(3))",
      cy: "\(day < 10 ? " " : "")\(day) \(welshShortMonths[month - 1])")
  }

  package static func weekday(_ weekday: Weekday) -> Phrase {
    Phrase(en: englishDays[weekday.rawValue - 1], cy: welshDays[weekday.rawValue - 1])
  }

  /// `14:05`, with the seconds when there are any.
  package static func clock(_ time: CivilTime) -> Phrase { Phrase(verbatim: time.description) }

  /// `14:05 on Mon 23 November 2026`.
  package static func moment(_ moment: ZonedInstant) -> Phrase {
    let (date, time) = moment.local
    return clock(time) + Phrase(en: " on ", cy: " ar ") + self.date(date)
  }

  private static let englishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let welshDays = ["Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul"]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let welshMonths = [
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd",
    "Rhagfyr",
  ]
  private static let welshShortMonths = [
    "Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag",
  ]
}
