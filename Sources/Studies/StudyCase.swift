import Chronology
import Timekeeping

/// A case, as the tables of plans see it.
struct StudyCase {
  enum Fate {
    /// Its plan is issued; `isWhole` where every week from opening to issue is confirmed.
    case issued(isWhole: Bool)
    /// It waits for its plan; `isWhole` where every week from opening to the participant's last confirmed one is.
    case waiting(isWhole: Bool)
    /// It was put away without a plan.
    case closed
    /// Only the log knows it.
    case neverOpened
    /// A review or a reconsideration: it never was to become a new plan.
    case other
  }

  let participant: Int
  let kind: CaseKind?
  let fate: Fate
  /// Nil of one never opened.
  let opened: StudyMoment?
  /// When it was issued; else when it was last seen, the participant's last confirmed week.
  let last: StudyMoment
  /// Whole weeks from opening to issue or last sight, 0 within one; 0 where it is not whole.
  let followedWeekCount: Int
  /// By ``CaseStage``, all work in confirmed weeks, before the opening and after the issue too.
  let stageMinutes: [Int]
  let daysTaken: Int?
  /// Which of the participant's whole issued plans it is, in order of issue, from 1; nil of another.
  var order: Int?

  var minutes: Int { stageMinutes.reduce(0, +) }

  var isOrBecomesPlan: Bool { if case .other = fate { false } else { opened != nil } }
  var isIssued: Bool { if case .issued = fate { true } else { false } }
  var isWholePlan: Bool { if case .issued(isWhole: true) = fate { true } else { false } }
  var isWholeWaiting: Bool { if case .waiting(isWhole: true) = fate { true } else { false } }
}

extension StudyCase {
  /// All cases of a participant, in order of their number.
  static func all(of participant: Int, _ columns: StudyColumns, _ stageMinutes: [Int]) -> [StudyCase] {
    let log = ConfirmedLog(weeks: columns.weeks[columns.weeks(of: participant)])
    var cases = columns.cases(of: participant).map { index in
      StudyCase(
        columns.cases[index], participant, log,
        Array(stageMinutes[index * CaseStage.count..<(index + 1) * CaseStage.count]))
    }
    let issued = cases.indices.filter { cases[$0].isWholePlan }
    let weeks = columns.cases(of: participant).map { columns.cases[$0].issuedWeek }
    let inOrder = issued.sorted { left, right in
      guard let first = weeks[left], let second = weeks[right] else { return left < right }
      return (first, left) < (second, right)
    }
    for (place, index) in inOrder.enumerated() { cases[index].order = place + 1 }
    return cases
  }

  private init(_ progress: CaseProgress, _ participant: Int, _ log: ConfirmedLog, _ stageMinutes: [Int]) {
    self.participant = participant
    self.stageMinutes = stageMinutes
    kind = progress.kind
    daysTaken = progress.daysTaken
    opened = progress.openedWeek.map(log.moment)
    last = progress.issuedWeek.map(log.moment) ?? log.lastMoment
    let span = progress.openedWeek.flatMap { log.weekCount(from: $0, to: progress.issuedWeek) }
    fate = Fate(progress, isWhole: span != nil)
    followedWeekCount = span ?? 0
  }
}

extension StudyCase.Fate {
  fileprivate init(_ progress: CaseProgress, isWhole: Bool) {
    self =
      switch progress.kind {
      case nil: .neverOpened
      case .reconsideration, .review: .other
      case .school, .fe, .authority:
        if progress.openedWeek == nil {
          .neverOpened
        } else if progress.issuedWeek != nil {
          .issued(isWhole: isWhole)
        } else {
          progress.closedWeek == nil ? .waiting(isWhole: isWhole) : .closed
        }
      }
  }
}

/// The confirmed weeks of one participant, at least one.
private struct ConfirmedLog {
  let weeks: ArraySlice<ConfirmedWeek>

  var lastMoment: StudyMoment { StudyMoment(weeks[weeks.endIndex - 1]) }

  func moment(_ week: ISOWeek) -> StudyMoment {
    place(of: week).map { StudyMoment(weeks[$0]) } ?? StudyMoment(unconfirmed: week)
  }

  /// Weeks from one to another, or to the last confirmed one; nil unless all from the first to the last are confirmed.
  func weekCount(from first: ISOWeek, to last: ISOWeek?) -> Int? {
    let end = last.map(place) ?? weeks.endIndex - 1
    guard let start = place(of: first), let end, start <= end else { return nil }
    let count = (weeks[end].week.monday.epochDays - first.monday.epochDays) / 7
    return count == end - start ? count : nil
  }

  /// By halving: weeks are in order.
  private func place(of week: ISOWeek) -> Int? {
    var (low, high) = (weeks.startIndex, weeks.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if weeks[middle].week < week { low = middle + 1 } else { high = middle }
    }
    return low < weeks.endIndex && weeks[low].week == week ? low : nil
  }
}
