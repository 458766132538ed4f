package import Chronology
import Timekeeping

/// `start`: begins a task; one that runs ends at the same instant.
package struct StartEntry: Sendable {
  package let work: WorkText
  /// When, as written; now when nil.
  package let at: String?
  /// What the journal calls it.
  private let verb: JournalStep.Verb

  package init(work: WorkText, at: String?) { self.init(work: work, at: at, verb: .start) }

  init(work: WorkText, at: String?, verb: JournalStep.Verb) {
    self.work = work
    self.at = at
    self.verb = verb
  }

  package struct Outcome: Sendable {
    package let started: BandedEntry
    package let ended: BandedEntry?
    /// The later time that the words could have meant.
    package let orLater: Instant?
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Outcome {
    let now = world.now()
    let work = try work.work(world)
    let time = try readTime(at, now: now, world)
    let new = RunningEntry(id: world.newID(), work: work, start: time.instant)
    let sheet = try logbook.timesheet(from: time.instant)
    let changes = try refusing { () throws(TimekeepingError) in try sheet.starting(new, now: now) }
    try logbook.checkDecided(changes)
    try logbook.record(JournalStep(verb: verb, changes: changes), at: now)
    let split = try logbook.split(world)
    let ended = changes.compactMap {
      if case (.running, .finished(let entry)) = ($0.before, $0.after) { entry } else { nil }
    }
    return Outcome(
      started: try logbook.banded(.running(new), now, split),
      ended: try ended.first.map { try logbook.banded(.finished($0), now, split) }, orLater: time.orLater)
  }
}

/// The time as written, or now.
func readTime(_ text: String?, now: Instant, _ world: World) throws(Refusal) -> WrittenTime {
  guard let text else { return WrittenTime(instant: now, orLater: nil) }
  return try reading { () throws(WrittenTimeError) in try WrittenTime.read(text, now: now, zone: world.zone) }
}
