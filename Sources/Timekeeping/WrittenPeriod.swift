package import Chronology

/// A stretch of days as people write it, in English or Welsh.
///
/// `today`, `yesterday`, `week`, `last week`, `month`, `term`, `year` (the school year), `all`, `2026-W47`, `2026-11`,
/// `2026-11-23`, `2026-11-02..2026-11-20`; `heddiw`, `ddoe`, `wythnos`, `wythnos diwethaf`, `mis`, `tymor`, `blwyddyn`,
/// `popeth`.
package enum WrittenPeriod: Hashable, Sendable {
  case days(DateRange)
  /// The whole log, whatever its first day.
  case everything

  /// Reads the text, or throws ``WrittenTimeError/notAPeriod(text:)`` or ``WrittenTimeError/noTerm(_:)``.
  package static func read(
    _ text: String, today: CivilDate, calendar: SchoolCalendar
  ) throws(WrittenTimeError) -> WrittenPeriod {
    let words = text.lowercased().split(separator: " ").joined(separator: " ")
    let week = ISOWeek(containing: today)
    switch words {
    case "all", "popeth": return .everything
    case "week", "this week", "wythnos", "yr wythnos hon": return .days(DateRange(week))
    case "last week", "wythnos diwethaf", "yr wythnos diwethaf":
      return .days(DateRange(ISOWeek(containing: week.monday.advanced(byDays: -7))))
    case "month", "mis": return .days(month(of: today))
    case "year", "blwyddyn": return .days(SchoolYear(containing: today).days)
    case "term", "tymor":
      guard let term = calendar.term(on: today) else { throw .noTerm(today) }
      return .days(term.days)
    default: break
    }
    if let range = range(words, today: today) { return .days(range) }
    throw .notAPeriod(text: text)
  }

  private static func range(_ words: String, today: CivilDate) -> DateRange? {
    if let day = try? WrittenDay.read(words, today: today) { return DateRange(day) }
    if let week = ISOWeek(words.uppercased()), CivilDate.recordable.contains(week.monday) { return DateRange(week) }
    if let first = WrittenDay.date(words + "-01") { return month(of: first) }
    guard let dots = words.firstRange(of: "..") else { return nil }
    guard let first = try? WrittenDay.read(String(words[..<dots.lowerBound]), today: today),
      let last = try? WrittenDay.read(String(words[dots.upperBound...]), today: today)
    else { return nil }
    return DateRange(from: first, through: last)
  }

  private static func month(of date: CivilDate) -> DateRange {
    DateRange(from: date.advanced(byDays: 1 - date.day), through: date.lastOfMonth)!
  }
}
