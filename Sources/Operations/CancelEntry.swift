import Timekeeping

/// `cancel`: throws the running task away.
package struct CancelEntry: Sendable {
  package init() {}

  /// The task thrown away, as far as it had come.
  package func run(in logbook: any LogbookWriting, _ world: World) throws -> BandedEntry {
    let sheet = Timesheet(running: try logbook.running())
    guard let running = sheet.running else { throw Refusal.timekeeping(.nothingRunning) }
    let now = world.now()
    let changes = try refusing { () throws(TimekeepingError) in try sheet.cancelling() }
    let cancelled = try logbook.banded(.running(running), now, try logbook.split(world))
    try logbook.record(JournalStep(verb: .cancel, changes: changes), at: now)
    return cancelled
  }
}
