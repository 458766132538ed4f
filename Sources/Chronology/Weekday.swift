/// A day of the week; raw values are those of ISO 8601, Monday 1 to Sunday 7.
package enum Weekday: Int, CaseIterable, Comparable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  package var isWeekend: Bool { self == .saturday || self == .sunday }

  /// The lower-case English name that calendar files use.
  package var code: String { String(describing: self) }

  /// The weekday of that name, or nil; names are those of ``code``.
  package init?(code: String) {
    guard let found = Weekday.allCases.first(where: { $0.code == code }) else { return nil }
    self = found
  }

  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
