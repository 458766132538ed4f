/// A school's calendar through time: versions, each in force from its effective date until the next.
///
/// Changing school hours in September does not move last June: a date is always read in the version of its day.
package struct SchoolCalendar: Hashable, Sendable {
  /// In order of effective date, no two the same.
  package let versions: [CalendarVersion]

  package static let empty = SchoolCalendar()

  package init() { versions = [] }

  /// Creates the calendar; of two versions with one effective date the later in the list replaces the other.
  package init(_ versions: [CalendarVersion]) {
    var byDate: [CivilDate: CalendarVersion] = [:]
    for version in versions { byDate[version.effective] = version }
    self.versions = byDate.values.sorted { $0.effective < $1.effective }
  }

  /// The version in force on the date, or nil before the first and after the last day the version covers.
  package func version(on date: CivilDate) -> CalendarVersion? {
    guard let version = versions.last(where: { $0.effective <= date }), date <= version.lastCoveredDay else {
      return nil
    }
    return version
  }

  package func kind(of date: CivilDate) -> DayKind { version(on: date)?.kind(of: date) ?? .uncovered }

  /// The days with a session for learners among the dates; INSET days are not among them.
  package func schoolDayCount(in range: DateRange) -> Int {
    range.dates.count { kind(of: $0) == .school }
  }

  /// The days among the dates that no calendar covers.
  package func uncoveredDayCount(in range: DateRange) -> Int { range.dates.count { kind(of: $0) == .uncovered } }

  /// The season of the term that has the most of the week's school days, of equals the earlier; nil without a school day.
  package func season(of week: ISOWeek) -> Season? {
    let terms = week.dates.filter { kind(of: $0) == .school }.compactMap(term(on:))
    // In order of date, so that the first of the most is the earlier.
    let seasons = terms.map { Season(termStarting: $0.days.first) }
    let most = seasons.map { season in seasons.count { $0 == season } }.max()
    return seasons.first { season in seasons.count { $0 == season } == most }
  }

  /// The term that holds the date, or nil between terms and on uncovered dates.
  package func term(on date: CivilDate) -> Term? {
    version(on: date)?.terms.first { $0.days.contains(date) }
  }
}
