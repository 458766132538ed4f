/// What a person says of one school and of their own week; its terms may be left to be found elsewhere.
package struct CalendarDraft: Hashable, Sendable {
  /// From when on it holds; nil for the beginning of the school year.
  package let effective: CivilDate?
  package let workingDays: Set<Weekday>
  package let hours: [Weekday: ClockRange]
  package let release: [Weekday: [ClockRange]]
  /// The school's own terms, or nil for those of its local authority.
  package let terms: [Term]?
  /// Training days beside those of the terms.
  package let inset: Set<CivilDate>
  /// Closures beside those of the terms.
  package let closed: Set<CivilDate>

  package init(
    effective: CivilDate?, workingDays: Set<Weekday>, hours: [Weekday: ClockRange],
    release: [Weekday: [ClockRange]], terms: [Term]?, inset: Set<CivilDate>, closed: Set<CivilDate>
  ) {
    self.effective = effective
    self.workingDays = workingDays
    self.hours = hours
    self.release = release
    self.terms = terms
    self.inset = inset
    self.closed = closed
  }

  /// The version with these terms, each of them with the draft's own days and with the bank holidays in it closed.
  ///
  /// Throws what cannot be true first, ``CalendarError/dayInNoTerm(_:)`` for a training day or closure outside every term.
  package func version(
    from effective: CivilDate, zone: String, terms: [Term], bankHolidays: Set<CivilDate>
  ) throws(CalendarError) -> CalendarVersion {
    let all = inset.union(closed).sorted()
    if let stray = all.first(where: { day in !terms.contains { $0.days.contains(day) } }) { throw .dayInNoTerm(stray) }
    var filled: [Term] = []
    for term in terms { filled.append(try self.filled(term, bankHolidays)) }
    return try CalendarVersion(
      effective: effective, zone: zone, workingDays: workingDays, hours: hours, release: release, terms: filled)
  }

  private func filled(_ term: Term, _ bankHolidays: Set<CivilDate>) throws(CalendarError) -> Term {
    let training = term.inset.union(inset.filter(term.days.contains))
    let shut = bankHolidays.filter {
      term.days.contains($0) && !$0.weekday.isWeekend && term.halfTerm?.contains($0) != true && !training.contains($0)
    }
    return try Term(
      name: term.name, days: term.days, halfTerm: term.halfTerm, inset: training,
      closed: term.closed.union(closed.filter(term.days.contains)).union(shut))
  }
}
