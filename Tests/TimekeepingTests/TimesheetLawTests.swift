import Chronology
import Specimens
import Testing
import Timekeeping

/// Laws that hold after every request of any history: 10,000 requests in 20 histories.
@Suite struct TimesheetLawTests {
  @Test func `A request is granted exactly when no second would belong to two entries`() throws {
    var granted = 0
    try forEachRequest { step in
      try #require(step.isGranted == step.isAllowed, step.note)
      granted += step.isGranted ? 1 : 0
    }
    // A history in which nothing or everything succeeds would prove little.
    #expect((2_000...8_000).contains(granted))
  }

  @Test func `Nothing acknowledged is lost or moved, not even an entry without length`() throws {
    var emptyCount = 0
    try forEachRequest { step in
      let kept = Dictionary(
        uniqueKeysWithValues: step.after.entries.map { ($0.id, $0.start.epochSeconds...$0.end.epochSeconds) })
      try #require(kept == step.model.kept, step.note)
      try #require(step.after.running?.id == step.model.running?.id, step.note)
      try #require(step.after.running?.start.epochSeconds == step.model.running?.start, step.note)
      emptyCount = max(emptyCount, step.after.entries.count { $0.durationSeconds == 0 })
    }
    #expect(emptyCount > 3, "hardly an entry without length was ever made")
  }

  @Test func `Entries stand in order and share no second with each other or with the running task`() throws {
    try forEachRequest { step in
      let entries = step.after.entries
      let isSorted = zip(entries, entries.dropFirst()).allSatisfy { ($0.start, $0.end) <= ($1.start, $1.end) }
      try #require(isSorted, step.note)
      let worked = entries.compactMap(\.interval)
      try #require(zip(worked, worked.dropFirst()).allSatisfy { $0.end <= $1.start }, step.note)
      if let running = step.after.running {
        try #require(worked.allSatisfy { $0.end <= running.start }, step.note)
      }
    }
  }

  @Test func `The sum of the entries' seconds is the seconds of their union`() throws {
    try forEachRequest { step in
      let sum = step.after.entries.reduce(0) { $0 + $1.durationSeconds }
      try #require(sum == Int64(step.model.owners.count), step.note)
    }
  }

  @Test func `A task begins only after the one before it has ended or been thrown away`() throws {
    try forEachRequest { step in
      guard case .success(let changes) = step.decision else { return }
      var running = step.before.running
      for change in changes {
        if case .running(let old) = change.before {
          try #require(running == old, step.note)
          running = nil
        }
        if case .running(let new) = change.after {
          try #require(running == nil, step.note)
          running = new
        }
      }
      try #require(running == step.after.running, step.note)
    }
  }

  @Test func `Only the entries near the request decide it`() throws {
    var nearest = 0
    try forEachRequest { step in
      let near = step.before.entries.filter { entry in
        guard let window = step.request.window else { return false }
        return entry.interval.map(window.overlaps) ?? (window.start <= entry.start && entry.start < window.end)
      }
      let sheet = Timesheet(running: step.before.running, entries: near)
      try #require(step.request.decided(by: sheet, now: step.now) == step.decision, step.note)
      nearest = max(nearest, step.before.entries.count - near.count)
    }
    #expect(nearest > 50, "the near entries were nearly all of them")
  }

  private struct Step {
    let before: Timesheet
    let after: Timesheet
    /// The seconds after the request.
    let model: SecondBySecond
    /// What the seconds before it said of it.
    let isAllowed: Bool
    let request: TimesheetRequest
    let decision: Result<[TimesheetChange], TimekeepingError>
    let now: Instant
    let place: String

    var isGranted: Bool { (try? decision.get()) != nil }

    /// What a failure must say so that it can be had again.
    var note: Comment { "ALNTIME_SEED=\(RandomRun.seed), \(place): \(request)" }
  }

  private func forEachRequest(_ check: (Step) throws -> Void) throws {
    for number in 0..<20 {
      var history = RandomHistory(seed: RandomRun.seed &+ UInt64(number))
      var sheet = Timesheet()
      var model = SecondBySecond()
      for position in 0..<500 {
        let request = history.next()
        let decision = request.decided(by: sheet, now: history.now)
        let before = sheet
        let isAllowed = model.allows(request, now: history.now)
        if case .success(let changes) = decision {
          sheet = sheet.applying(changes)
          model.carryOut(request)
        }
        try check(
          Step(
            before: before, after: sheet, model: model, isAllowed: isAllowed, request: request, decision: decision,
            now: history.now, place: "history \(number), request \(position)"))
      }
    }
  }
}
