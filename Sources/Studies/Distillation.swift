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
    var sums: [WorkKey<Int>: Int64] = [:]
    for (entry, pieces) in split.cut(entries, within: window) {
      let number = entry.work.caseRef.map { reference in
        if let known = numbers[reference] { return known }
        caseRefs.append(reference)
        numbers[reference] = caseRefs.count
        return caseRefs.count
      }
      for piece in pieces { sums[WorkKey(entry.work, piece, number), default: 0] += piece.interval.durationSeconds }
    }
    let weeks = confirmed.union(sums.keys.map(\.week)).sorted().map { week in
      WeekOfRecord(
        week: week, schoolDayCount: split.calendar.schoolDayCount(in: DateRange(week)),
        uncoveredDayCount: split.calendar.uncoveredDayCount(in: DateRange(week)),
        isConfirmed: confirmed.contains(week))
    }
    self.caseRefs = caseRefs
    record = WorkRecord(
      weeks: weeks,
      rows: sums.sorted { $0.key.order < $1.key.order }.map { key, seconds in
        WorkRow(week: key.week, activity: key.activity, band: key.band, caseNumber: key.caseKey, seconds: seconds)
      })
  }
}
