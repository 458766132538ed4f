package import Chronology
import Timekeeping

/// `stop`: ends the running task.
package struct StopEntry: Sendable {
  /// When, as written; now when nil.
  package let at: String?

  package init(at: String?) { self.at = at }

  package struct Outcome: Sendable {
    package let ended: BandedEntry
    /// The later time that the words could have meant.
    package let orLater: Instant?
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Outcome {
    let now = world.now()
    let sheet = Timesheet(running: try logbook.running())
    guard let running = sheet.running else { throw Refusal.timekeeping(.nothingRunning) }
    let time = try readTime(at, now: now, world)
    let changes = try refusing { () throws(TimekeepingError) in try sheet.stopping(at: time.instant, now: now) }
    try logbook.checkDecided(changes)
    try logbook.record(JournalStep(verb: .stop, changes: changes), at: now)
    let ended = try refusing { () throws(TimekeepingError) in try running.ended(at: time.instant) }
    return Outcome(
      ended: try logbook.banded(.finished(ended), now, try logbook.split(world)), orLater: time.orLater)
  }
}
