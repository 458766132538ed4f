import Chronology
import Timekeeping

/// The work of confirmed weeks, added up to the second while it is still known whose case is whose.
struct ConfirmedWork {
  /// A case of the caseload by its place there, or a label under which work was recorded and no case opened.
  enum CaseKey: Hashable {
    case opened(Int)
    case unopened(CaseRef)
  }

  private(set) var seconds: [WorkKey<CaseKey>: Int64] = [:]
  private(set) var sourceSeconds: [EntrySource: Int64] = [:]

  /// An entry belongs whole to the case that its label meant on the day on which it starts, as in a case's own report.
  init(_ entries: [Entry], _ caseload: Caseload, confirmed: Set<ISOWeek>, _ split: BandSplit) {
    for (entry, pieces) in split.cut(entries, within: nil) {
      let caseKey = entry.work.caseRef.map { caseRef in
        caseload.position(of: caseRef, on: split.zone.local(entry.start).date).map(CaseKey.opened)
          ?? .unopened(caseRef)
      }
      for piece in pieces {
        let key = WorkKey(entry.work, piece, caseKey)
        guard confirmed.contains(key.week) else { continue }
        seconds[key, default: 0] += piece.interval.durationSeconds
        sourceSeconds[entry.source, default: 0] += piece.interval.durationSeconds
      }
    }
  }

  /// The cases that have work, and those opened ones that were not put away before the first confirmed week nor began
  /// after the last; in order of the week of the first work or the opening, then as they were opened.
  ///
  /// Labels without a case stand last in their week, in an order that their work alone decides: neither the letters of a
  /// label nor the time of day at which one was first used can be told from a number.
  func orderedCases(_ caseload: Caseload, confirmed: Set<ISOWeek>) -> [CaseKey] {
    var candidates: [CaseKey: Candidate] = [:]
    if let first = confirmed.min(), let last = confirmed.max() {
      for (position, idpCase) in caseload.cases.enumerated()
      where idpCase.aware <= last.sunday && (idpCase.closed ?? .latest) >= first.monday {
        candidates[.opened(position)] = Candidate(firstWeek: ISOWeek(containing: idpCase.aware), position: position)
      }
    }
    for (key, seconds) in seconds {
      guard let caseKey = key.caseKey else { continue }
      candidates[caseKey, default: caseload.candidate(caseKey, from: key.week)].add(key, seconds)
    }
    return candidates.sorted { $0.value.precedes($1.value) }.map(\.key)
  }
}

/// A case that is about to get a number.
private struct Candidate {
  private(set) var firstWeek: ISOWeek
  /// Where it stands in the caseload; of a label without a case, after all that stand there.
  let position: Int
  private var rows: [String] = []

  init(firstWeek: ISOWeek, position: Int) {
    self.firstWeek = firstWeek
    self.position = position
  }

  mutating func add(_ key: WorkKey<ConfirmedWork.CaseKey>, _ seconds: Int64) {
    firstWeek = min(firstWeek, key.week)
    rows.append("\(key.week) \(key.activity.rawValue) \(key.band.rawValue) \(seconds)")
  }

  func precedes(_ other: Candidate) -> Bool {
    if firstWeek != other.firstWeek { return firstWeek < other.firstWeek }
    if position != other.position { return position < other.position }
    return rows.sorted().lexicographicallyPrecedes(other.rows.sorted())
  }
}

extension Caseload {
  /// A case outside the confirmed weeks that has work in them, or a label without a case.
  fileprivate func candidate(_ caseKey: ConfirmedWork.CaseKey, from week: ISOWeek) -> Candidate {
    switch caseKey {
    case .opened(let position):
      Candidate(firstWeek: ISOWeek(containing: cases[position].aware), position: position)
    case .unopened: Candidate(firstWeek: week, position: cases.count)
    }
  }
}
