package import Chronology
import Timekeeping

/// `start`: begins a task; one that runs ends at the same instant.
package struct StartEntry: Sendable {
  package let work: WorkText
  /// When, as written; now when nil.
  package let at: String?

  package init(work: WorkText, at: String?) {
    self.work = work
    self.at = at
  }

  package struct Outcome: Sendable {
    package let started: BandedEntry
    package let ended: BandedEntry?
    /// The later time that the words could have meant.
    package let orLater: Instant?
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Outcome {
    let now = world.now()
    let time = try readTime(at, now: now, world)
    let new = RunningEntry(id: world.newID(), work: try work.work(world), start: time.instant)
    let sheet = try logbook.timesheet(from: time.instant)
    let changes = try refusing { () throws(TimekeepingError) in try sheet.starting(new, now: now) }
    try logbook.apply(changes)
    let split = try logbook.split(world)
    let ended = changes.compactMap { if case .finish(let entry) = $0 { BandedEntry(entry, split) } else { nil } }
    return Outcome(started: BandedEntry(new, now: now, split), ended: ended.first, orLater: time.orLater)
  }
}

/// The time as written, or now.
func readTime(_ text: String?, now: Instant, _ world: World) throws(Refusal) -> WrittenTime {
  guard let text else { return WrittenTime(instant: now, orLater: nil) }
  return try reading { () throws(WrittenTimeError) in try WrittenTime.read(text, now: now, zone: world.zone) }
}
