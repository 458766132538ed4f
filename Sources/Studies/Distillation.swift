package import Chronology
package import Timekeeping

/// The way from entries to a ``WorkRecord``: after it nothing can see an entry.
package struct Distillation: Hashable, Sendable {
  package let record: WorkRecord
  /// Whose number is whose: `caseRefs[0]` is case 1. For the ALNCo's own screen; it never leaves the machine.
  package let caseRefs: [CaseRef]

  /// Adds up the entries, clipped to `window` when there is one. Cases are numbered in order of their first entry.
  ///
  /// `confirmed` are the weeks, wholly inside the window, whose log is complete; each is in the record, worked or not.
  package init(entries: [Entry], confirmed: Set<ISOWeek>, split: BandSplit, window: Interval?) {
    var numbers: [CaseRef: Int] = [:]
    var caseRefs: [CaseRef] = []
    var sums: [RowKey: Int64] = [:]
    for entry in entries {
      guard let whole = entry.interval, let interval = window.map(whole.clipped(to:)) ?? whole else { continue }
      let number = entry.work.caseRef.map { reference in
        if let known = numbers[reference] { return known }
        caseRefs.append(reference)
        numbers[reference] = caseRefs.count
        return caseRefs.count
      }
      for piece in split.pieces(of: interval) {
        let key = RowKey(
          week: ISOWeek(containing: piece.date), activity: entry.work.activity, band: piece.band, caseNumber: number)
        sums[key, default: 0] += piece.interval.durationSeconds
      }
    }
    let weeks = confirmed.union(sums.keys.map(\.week)).sorted().map { week in
      WeekOfRecord(
        week: week, schoolDayCount: split.calendar.schoolDayCount(in: DateRange(week)),
        uncoveredDayCount: week.dates.count { split.calendar.kind(of: $0) == .uncovered },
        isConfirmed: confirmed.contains(week))
    }
    self.caseRefs = caseRefs
    record = WorkRecord(
      weeks: weeks, rows: sums.sorted { $0.key.order < $1.key.order }.map { $0.key.row(seconds: $0.value) })
  }
}

private struct RowKey: Hashable {
  let week: ISOWeek
  let activity: Activity
  let band: Band
  let caseNumber: Int?

  /// Week, then case, then the codes' letters.
  var order: (Int, Int, String, String) {
    (week.monday.epochDays, caseNumber ?? 0, activity.rawValue, band.rawValue)
  }

  func row(seconds: Int64) -> WorkRow {
    WorkRow(week: week, activity: activity, band: band, caseNumber: caseNumber, seconds: seconds)
  }
}
