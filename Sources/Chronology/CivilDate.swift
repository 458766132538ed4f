/// A date of the proleptic Gregorian calendar, in years 1 to 9999, belonging to no time zone.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  package let epochDays: Int

  /// The first and last dates that can be written with a four-digit year.
  package static let earliest = CivilDate(uncheckedYear: 1, month: 1, day: 1)
  package static let latest = CivilDate(uncheckedYear: 9999, month: 12, day: 31)

  /// The dates on which a log can have work; what people write is read only inside them, so that no arithmetic on a day,
  /// a week or an offset ever comes near ``earliest`` or ``latest``.
  package static let recordable =
    CivilDate(
      uncheckedYear: 1900, month: 1, day: 1)...CivilDate(
      uncheckedYear: 2199, month: 12, day: 31)

  /// Creates a date from days since 1970-01-01, held within ``earliest`` and ``latest``.
  package init(epochDays: Int) {
    self.epochDays = min(max(epochDays, CivilDate.earliest.epochDays), CivilDate.latest.epochDays)
  }

  /// Creates the date, or nil when there is no such day (30 February, month 13, year 0).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.dayCount(year: year, month: month)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  /// The year, month 1–12 and day 1–31.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = epochDays + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let monday0 = ((epochDays + 3) % 7 + 7) % 7
    return Weekday(rawValue: monday0 + 1)!
  }

  /// The date that many days later; negative for earlier.
  package func advanced(byDays days: Int) -> CivilDate { CivilDate(epochDays: epochDays + days) }

  /// The last day of this date's month.
  package var lastOfMonth: CivilDate {
    let (year, month, _) = components
    return CivilDate(uncheckedYear: year, month: month, day: CivilDate.dayCount(year: year, month: month))
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool { left.epochDays < right.epochDays }

  /// The days of a month, 28 to 31.
  private static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Hinnant's `days_from_civil`.
  private init(uncheckedYear year: Int, month: Int, day: Int) {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    epochDays = era * 146_097 + dayOfEra - 719_468
  }
}

extension CivilDate: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Reads exactly `YYYY-MM-DD`, or nil; 2026-02-30 is nil, not 2 March.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = digits(parts[0], exactly: 4), let month = digits(parts[1], exactly: 2),
      let day = digits(parts[2], exactly: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
