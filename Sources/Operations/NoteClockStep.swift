package import Chronology
package import Timekeeping

/// What the daemon does of itself when it finds that the clock was set: keeps the running task as long as it was, and notes
/// the step on it.
package struct NoteClockStep: Sendable {
  package let step: ClockStep
  /// What the clock shows since.
  package let now: Instant

  package init(_ step: ClockStep, now: Instant) {
    self.step = step
    self.now = now
  }

  /// Whether it was noted: nothing is when no task ran, or whoever else found the step has noted it already.
  package func run(in logbook: any LogbookWriting) throws -> Bool {
    guard let running = try logbook.running() else { return false }
    let noted = NotedClockStep(step, on: running.id, at: now)
    let isKnown = try logbook.clockSteps().contains {
      $0.lastSeenMilliseconds == noted.lastSeenMilliseconds && $0.seconds == noted.seconds
    }
    guard !isKnown else { return false }
    let moved = running.start.advanced(bySeconds: step.seconds)
    let sheet = try logbook.timesheet(from: min(moved, running.start))
    let changes = try refusing { () throws(TimekeepingError) in try sheet.moving(with: step) }
    try logbook.record(JournalStep(verb: .clock, changes: changes), at: now)
    try logbook.put(noted)
    return true
  }
}
