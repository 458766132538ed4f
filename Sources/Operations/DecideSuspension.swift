import Chronology
package import Timekeeping

/// `asleep`: says what becomes of the running task's undecided sleep, all of it alike.
package struct DecideSuspension: Sendable {
  package let decision: SuspensionDecision

  package init(_ decision: SuspensionDecision) { self.decision = decision }

  package struct Outcome: Sendable {
    package let running: BandedEntry
    /// What was undecided, in order of time.
    package let suspensions: [Suspension]
    /// None when it was kept.
    package let changes: [LineChange]
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Outcome {
    let now = world.now()
    let split = try logbook.split(world)
    let sheet = Timesheet(running: try logbook.running())
    let undecided = try logbook.undecidedSuspensions()
    guard let running = sheet.running, !undecided.isEmpty else { throw Refusal.timekeeping(.noSuspension) }
    let changes = try refusing { () throws(TimekeepingError) -> [TimesheetChange] in
      switch decision {
      case .keep: []
      case .cut: try sheet.cutting(at: undecided)
      case .split: try sheet.takingOut(undecided, now: now, newID: world.newID)
      }
    }
    let before = try logbook.banded(.running(running), now, split)
    let kept = undecided.filter { _ in decision == .keep }.map { RecordChange.suspension(before: $0, after: $0.kept) }
    try logbook.record(JournalStep(verb: .asleep, changes: kept + changes.map(RecordChange.line)), at: now)
    return Outcome(
      running: before, suspensions: undecided, changes: try LineChange.all(of: changes, logbook, now, split))
  }
}

extension LogbookReading {
  /// The running task's sleeps that nobody has decided about, in order of time.
  func undecidedSuspensions() throws -> [Suspension] {
    guard let running = try running() else { return [] }
    return running.undecided(among: try suspensions(after: running.start))
  }

  /// Refuses changes that would record undecided sleep as work.
  func checkDecided(_ changes: [TimesheetChange]) throws {
    guard let running = try running() else { return }
    let suspensions = try suspensions(after: running.start)
    try refusing { () throws(TimekeepingError) in
      try Timesheet(running: running).checkDecided(changes, suspensions)
    }
  }
}
