/// A week of ISO 8601: Monday to Sunday, belonging to the year that holds its Thursday.
package struct ISOWeek: Hashable, Comparable, Sendable {
  package let monday: CivilDate

  /// The week that holds the date.
  package init(containing date: CivilDate) {
    monday = date.advanced(byDays: 1 - date.weekday.rawValue)
  }

  /// Creates the week, or nil when the year has no such week (53 in most years).
  package init?(year: Int, week: Int) {
    guard (1...53).contains(week), let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
    // ISO 8601: 4 January is always in week 1.
    let candidate = ISOWeek(containing: fourth.advanced(byDays: (week - 1) * 7))
    guard candidate.year == year else { return nil }
    self = candidate
  }

  package var sunday: CivilDate { monday.advanced(byDays: 6) }

  /// The ISO year, which may differ from the calendar year of the Monday or the Sunday.
  package var year: Int { monday.advanced(byDays: 3).year }

  /// The week number, 1 to 53.
  package var week: Int {
    let firstMonday = ISOWeek(containing: CivilDate(year: year, month: 1, day: 4)!).monday
    return (monday.epochDays - firstMonday.epochDays) / 7 + 1
  }

  /// The seven dates, Monday first.
  package var dates: [CivilDate] { (0..<7).map { monday.advanced(byDays: $0) } }

  package static func < (left: ISOWeek, right: ISOWeek) -> Bool { left.monday < right.monday }
}

extension ISOWeek: CustomStringConvertible {
  /// `YYYY-Www`.
  package var description: String { "\(padded(year, to: 4))-W\(padded(week, to: 2))" }

  /// Reads exactly `YYYY-Www`, or nil.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = digits(parts[0], exactly: 4), parts[1].first == "W",
      let week = digits(parts[1].dropFirst(), exactly: 2)
    else { return nil }
    self.init(year: year, week: week)
  }
}
