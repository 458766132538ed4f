package import Chronology
package import Profiles
package import Timekeeping

extension Contribution {
  /// Distils a log for a study: of its confirmed weeks, those of the window, and nothing that happened after it.
  package init(
    distilling entries: [Entry], caseload: Caseload, confirmed: Set<ISOWeek>, within window: StudyWindow,
    profile: Profile, split: BandSplit
  ) {
    let whole = Contribution(
      distilling: entries, caseload: caseload, confirmed: confirmed.filter(window.contains), profile: profile,
      split: split)
    self = whole.withCasesAsKnown(atTheEndOf: window.last)
  }

  /// The same work, with cases as they stood when the week ended: an issue of the week after is not yet one, and a case
  /// that was opened later is one that only the log knows.
  package func withCasesAsKnown(atTheEndOf week: ISOWeek) -> Contribution {
    Contribution(
      codelistVersion: codelistVersion, profile: profile, weeks: weeks, rows: rows,
      cases: cases.map { $0.asKnown(atTheEndOf: week) }, sourceMinutes: sourceMinutes)
  }
}

extension CaseProgress {
  fileprivate func asKnown(atTheEndOf week: ISOWeek) -> CaseProgress {
    guard let openedWeek, openedWeek <= week else {
      return CaseProgress(number: number, kind: nil, openedWeek: nil, issuedWeek: nil, closedWeek: nil, daysTaken: nil)
    }
    let issued = issuedWeek.flatMap { $0 <= week ? $0 : nil }
    return CaseProgress(
      number: number, kind: kind, openedWeek: openedWeek, issuedWeek: issued,
      closedWeek: closedWeek.flatMap { $0 <= week ? $0 : nil }, daysTaken: issued == nil ? nil : daysTaken)
  }
}
