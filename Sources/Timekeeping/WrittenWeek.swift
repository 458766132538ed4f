package import Chronology

/// A week as people write it: any ``WrittenPeriod`` that is exactly Monday to Sunday.
package enum WrittenWeek {
  /// Reads the week, or throws ``WrittenTimeError/notAWeek(text:)`` for another period, or what reading a period throws.
  package static func read(
    _ text: String, today: CivilDate, calendar: SchoolCalendar
  ) throws(WrittenTimeError) -> ISOWeek {
    let period = try WrittenPeriod.read(text, today: today, calendar: calendar)
    guard case .days(let range) = period, range == DateRange(ISOWeek(containing: range.first)) else {
      throw .notAWeek(text: text)
    }
    return ISOWeek(containing: range.first)
  }
}
