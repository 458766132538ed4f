import Chronology
import Timekeeping

/// What work is added up by. `CaseKey` says whose case it was, as well as the one who adds up knows it.
struct WorkKey<CaseKey: Hashable>: Hashable {
  let week: ISOWeek
  let activity: Activity
  let band: Band
  /// Nil for work that belongs to no case.
  let caseKey: CaseKey?
}

extension WorkKey {
  init(_ work: Work, _ piece: BandPiece, _ caseKey: CaseKey?) {
    self.init(week: ISOWeek(containing: piece.date), activity: work.activity, band: piece.band, caseKey: caseKey)
  }
}

extension WorkKey<Int> {
  /// Week, then case, then the codes' letters.
  var order: (Int, Int, String, String) {
    (week.monday.epochDays, caseKey ?? 0, activity.rawValue, band.rawValue)
  }
}

extension BandSplit {
  /// Each entry with its pieces, clipped to the window when there is one; an entry of which nothing is left has none and
  /// is left out.
  func cut(_ entries: [Entry], within window: Interval?) -> [(entry: Entry, pieces: [BandPiece])] {
    entries.compactMap { entry in
      guard let whole = entry.interval, let interval = window.map(whole.clipped(to:)) ?? whole else { return nil }
      return (entry, pieces(of: interval))
    }
  }
}
