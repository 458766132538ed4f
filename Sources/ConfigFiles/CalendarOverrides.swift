package import Chronology

/// What the caller puts in the place of a calendar file's own; nil leaves the file's.
///
/// Shipped calendars hold an authority's terms, which are facts, and no school's hours, which differ.
package struct CalendarOverrides: Hashable, Sendable {
  package var hours: [Weekday: ClockRange]?
  package var workingDays: Set<Weekday>?
  package var release: [Weekday: [ClockRange]]?

  package static let none = CalendarOverrides()

  package init(
    hours: [Weekday: ClockRange]? = nil, workingDays: Set<Weekday>? = nil, release: [Weekday: [ClockRange]]? = nil
  ) {
    self.hours = hours
    self.workingDays = workingDays
    self.release = release
  }
}
