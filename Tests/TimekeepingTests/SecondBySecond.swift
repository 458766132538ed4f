import Chronology
import Timekeeping

/// A timesheet without a thought in it: who owns each second. What the real one must agree with.
struct SecondBySecond {
  /// The seconds taken by finished entries.
  private(set) var owners: [Int64: EntryID] = [:]
  private var lastTaken = Int64.min
  /// What was acknowledged and never taken back, without length or with.
  private(set) var kept: [EntryID: ClosedRange<Int64>] = [:]
  private(set) var running: (id: EntryID, start: Int64)?

  /// Whether the request is possible: nothing in the future, and no second claimed twice.
  func allows(_ request: TimesheetRequest, now: Instant) -> Bool {
    let now = now.epochSeconds
    switch request {
    case .start(let new):
      let start = new.start.epochSeconds
      return start <= now && (running?.start ?? start) <= start && lastTaken < start
    case .stop(let end):
      guard let running else { return false }
      return running.start <= end.epochSeconds && end.epochSeconds <= now
    case .cancel: return running != nil
    case .add(let entry):
      let (start, end) = (entry.start.epochSeconds, entry.end.epochSeconds)
      return start < end && end <= now && (running?.start ?? end) >= end
        && !(start..<end).contains { owners[$0] != nil }
    }
  }

  mutating func carryOut(_ request: TimesheetRequest) {
    switch request {
    case .start(let new):
      finish(at: new.start.epochSeconds)
      running = (new.id, new.start.epochSeconds)
    case .stop(let end): finish(at: end.epochSeconds)
    case .cancel: running = nil
    case .add(let entry): keep(entry.id, entry.start.epochSeconds, entry.end.epochSeconds)
    }
  }

  private mutating func finish(at end: Int64) {
    guard let (id, start) = running else { return }
    keep(id, start, end)
    running = nil
  }

  private mutating func keep(_ id: EntryID, _ start: Int64, _ end: Int64) {
    kept[id] = start...end
    for second in start..<end { owners[second] = id }
    if start < end { lastTaken = max(lastTaken, end - 1) }
  }
}
