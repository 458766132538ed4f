/// Whole days, both ends included, as people give holidays.
package struct DateRange: Hashable, Sendable {
  package let first: CivilDate
  package let last: CivilDate

  /// Creates the range, or nil unless `first <= last`.
  package init?(from first: CivilDate, through last: CivilDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  package init(_ week: ISOWeek) {
    first = week.monday
    last = week.sunday
  }

  package init(_ date: CivilDate) {
    first = date
    last = date
  }

  package var dayCount: Int { last.epochDays - first.epochDays + 1 }

  package var dates: some Sequence<CivilDate> {
    (first.epochDays...last.epochDays).lazy.map { CivilDate(epochDays: $0) }
  }

  package func contains(_ date: CivilDate) -> Bool { first <= date && date <= last }
}
