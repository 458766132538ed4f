package import Chronology
package import Profiles
package import Timekeeping

extension Contribution {
  /// Distils a log: of its work, only that in confirmed weeks; what is recorded in any other changes nothing.
  ///
  /// Minutes are by largest remainder over all rows (``minutesByLargestRemainder(_:)``): their sum is the exact total to
  /// the minute, and a row that comes to none is left out. Which cases there are, and how they are numbered, is said at
  /// ``ConfirmedWork/orderedCases(_:confirmed:)``.
  package init(
    distilling entries: [Entry], caseload: Caseload, confirmed: Set<ISOWeek>, profile: Profile, split: BandSplit
  ) {
    let work = ConfirmedWork(entries, caseload, confirmed: confirmed, split)
    let cases = work.orderedCases(caseload, confirmed: confirmed)
    self.init(
      codelistVersion: Activity.codelistVersion, profile: profile,
      weeks: confirmed.sorted().map { ConfirmedWeek($0, split) }, rows: Contribution.rows(work, cases),
      cases: cases.enumerated().map { position, key in
        CaseProgress(number: position + 1, caseload.opened(key), split.calendar)
      },
      sourceMinutes: Contribution.sourceMinutes(work))
  }

  private static func rows(_ work: ConfirmedWork, _ cases: [ConfirmedWork.CaseKey]) -> [WorkMinutes] {
    let numbers = Dictionary(uniqueKeysWithValues: zip(cases, 1...))
    let sums = work.seconds.map { key, seconds in
      let number = key.caseKey.flatMap { numbers[$0] }
      return (WorkKey(week: key.week, activity: key.activity, band: key.band, caseKey: number), seconds)
    }.sorted { $0.0.order < $1.0.order }
    return zip(sums, minutesByLargestRemainder(sums.map(\.1))).compactMap { sum, minutes in
      guard minutes > 0 else { return nil }
      let key = sum.0
      return WorkMinutes(
        week: key.week, activity: key.activity, band: key.band, caseNumber: key.caseKey, minutes: minutes)
    }
  }

  private static func sourceMinutes(_ work: ConfirmedWork) -> [EntrySource: Int] {
    let sources = EntrySource.allCases
    let minutes = minutesByLargestRemainder(sources.map { work.sourceSeconds[$0] ?? 0 })
    return Dictionary(uniqueKeysWithValues: zip(sources, minutes)).filter { $0.value > 0 }
  }
}

extension ConfirmedWeek {
  /// The release time is rounded to a minute, half up.
  fileprivate init(_ week: ISOWeek, _ split: BandSplit) {
    let days = DateRange(week)
    self.init(
      week: week, schoolDayCount: split.calendar.schoolDayCount(in: days),
      uncoveredDayCount: split.calendar.uncoveredDayCount(in: days), season: split.calendar.season(of: week),
      plannedReleaseMinutes: Int((split.plannedReleaseSeconds(in: days) + 30) / 60))
  }
}

extension CaseProgress {
  fileprivate init(number: Int, _ idpCase: IDPCase?, _ calendar: SchoolCalendar) {
    self.init(
      number: number, kind: idpCase?.kind, openedWeek: idpCase.map { ISOWeek(containing: $0.aware) },
      issuedWeek: idpCase?.issued.map(ISOWeek.init(containing:)),
      closedWeek: idpCase?.closed.map(ISOWeek.init(containing:)),
      daysTaken: idpCase.flatMap { idpCase in
        idpCase.issued.flatMap { StatutoryClock(idpCase, calendar: calendar, today: $0).used }
      })
  }
}

extension Caseload {
  fileprivate func opened(_ key: ConfirmedWork.CaseKey) -> IDPCase? {
    if case .opened(let position) = key { cases[position] } else { nil }
  }
}
