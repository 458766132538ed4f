/// One school term, with the days in it on which the school does not teach.
package struct Term: Hashable, Sendable {
  /// What people call it: `autumn 2026`.
  package let name: String
  /// First to last day, INSET days included.
  package let days: DateRange
  /// The half-term holiday, inside ``days``.
  package let halfTerm: DateRange?
  /// Training days: staff work, learners do not come.
  package let inset: Set<CivilDate>
  /// Bank holidays and other closures.
  package let closed: Set<CivilDate>

  /// Creates the term, or throws what is wrong with it first.
  package init(
    name: String, days: DateRange, halfTerm: DateRange?, inset: Set<CivilDate>, closed: Set<CivilDate>
  ) throws(CalendarError) {
    if let halfTerm, !days.contains(halfTerm.first) || !days.contains(halfTerm.last) {
      throw .halfTermOutsideTerm(term: name)
    }
    if let stray = inset.union(closed).sorted().first(where: { !days.contains($0) }) {
      throw .dayOutsideTerm(term: name, day: stray)
    }
    if let halfTerm, let training = inset.sorted().first(where: halfTerm.contains) {
      throw .insetInHalfTerm(term: name, day: training)
    }
    if let both = inset.intersection(closed).sorted().first { throw .insetAndClosed(term: name, day: both) }
    self.name = name
    self.days = days
    self.halfTerm = halfTerm
    self.inset = inset
    self.closed = closed
  }

  /// Whether the school is closed on a day of this term.
  func isClosed(on date: CivilDate) -> Bool {
    closed.contains(date) || halfTerm?.contains(date) == true
  }
}
