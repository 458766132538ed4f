/// One school's hours, terms and one person's working pattern, in force from a date on.
package struct CalendarVersion: Hashable, Sendable {
  /// The first date it holds for; it replaces the version before it from then on.
  package let effective: CivilDate
  /// The zone of the school's clock, an IANA name.
  package let zone: String
  /// The weekdays on which the person is contracted to work.
  package let workingDays: Set<Weekday>
  /// Opening to closing by weekday; on a weekday left out the school does not open.
  package let hours: [Weekday: ClockRange]
  /// Protected ALNCo time by weekday, inside ``hours``, in order; on a weekday without hours it has no effect.
  package let release: [Weekday: [ClockRange]]
  /// In order, not overlapping. The first may have begun before ``effective``: hours can change in mid-term.
  package let terms: [Term]

  /// Creates the version, or throws the first thing that cannot be true.
  package init(
    effective: CivilDate, zone: String, workingDays: Set<Weekday>, hours: [Weekday: ClockRange],
    release: [Weekday: [ClockRange]], terms: [Term]
  ) throws(CalendarError) {
    guard !terms.isEmpty else { throw .noTerms }
    guard !hours.isEmpty else { throw .noHours }
    guard !workingDays.isEmpty else { throw .noWorkingDays }
    if let day = hours.keys.sorted().first(where: \.isWeekend) { throw .hoursOnWeekend(day) }
    self.effective = effective
    self.zone = zone
    self.workingDays = workingDays
    self.hours = hours
    self.release = try CalendarVersion.checked(release: release, inside: hours)
    self.terms = try CalendarVersion.checked(terms: terms)
  }

  /// The last date it can speak for: 31 August after its last term, the end of the school year (WSI 2003/3231 reg. 3
  /// begins the next with the first term after July).
  package var lastCoveredDay: CivilDate {
    let end = terms[terms.count - 1].days.last
    let august = CivilDate(year: end.year, month: 8, day: 31)!
    return end <= august ? august : CivilDate(year: min(end.year + 1, 9999), month: 8, day: 31)!
  }

  /// The weekdays with release time on which the school never opens: likely a slip.
  package var releaseWithoutHours: [Weekday] { release.keys.filter { hours[$0] == nil }.sorted() }

  /// What kind of day a date is, were this version in force.
  package func kind(of date: CivilDate) -> DayKind {
    let weekday = date.weekday
    if weekday.isWeekend { return .weekend }
    guard hours[weekday] != nil, let term = terms.first(where: { $0.days.contains(date) }), !term.isClosed(on: date)
    else { return .holiday }
    return term.inset.contains(date) ? .inset : .school
  }

  private static func checked(
    release: [Weekday: [ClockRange]], inside hours: [Weekday: ClockRange]
  ) throws(CalendarError) -> [Weekday: [ClockRange]] {
    var ordered: [Weekday: [ClockRange]] = [:]
    for (day, slots) in release.sorted(by: { $0.key < $1.key }) where !slots.isEmpty {
      let sorted = slots.sorted { $0.start < $1.start }
      if let open = hours[day], let stray = sorted.first(where: { !open.contains($0) }) {
        throw .releaseOutsideHours(day, stray)
      }
      if zip(sorted, sorted.dropFirst()).contains(where: { $0.end > $1.start }) { throw .releaseSlotsOverlap(day) }
      ordered[day] = sorted
    }
    return ordered
  }

  private static func checked(terms: [Term]) throws(CalendarError) -> [Term] {
    let sorted = terms.sorted { $0.days.first < $1.days.first }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) where earlier.days.last >= later.days.first {
      throw .termsOverlap(earlier.name, later.name)
    }
    return sorted
  }
}

/// What a date is for a school, before asking who works on it.
package enum DayKind: String, CaseIterable, Sendable {
  /// A day with a session for learners: what the statutory clock counts.
  case school
  /// A training day: staff only.
  case inset
  case holiday
  case weekend
  /// No calendar covers it.
  case uncovered
}
