package import Chronology
package import Timekeeping

/// `status`: what runs now, and today's work so far, the running task included.
package struct ShowStatus: Sendable {
  package init() {}

  package struct Outcome: Sendable {
    package let running: BandedEntry?
    package let today: CivilDate
    package let bands: BandedSeconds
    /// The open cases, not yet issued, whose due date is near or has passed.
    package let deadlines: [Deadline]
    /// The running task's undecided sleeps.
    package let suspensions: [Suspension]
  }

  package func run(in logbook: any LogbookReading, _ world: World) throws -> Outcome {
    let split = try logbook.split(world)
    let now = world.now()
    let today = world.zone.local(now).date
    let day = try world.zone.interval(from: today, through: today)
    var bands = BandedSeconds.zero
    for entry in try logbook.entries(in: day) {
      if let part = entry.interval?.clipped(to: day) { bands += split.seconds(of: part) }
    }
    let running = try logbook.running()
    if let running, let soFar = try? Interval(from: running.start, to: now), let part = soFar.clipped(to: day) {
      bands += split.seconds(of: part)
    }
    return Outcome(
      running: try running.map { try logbook.banded(.running($0), now, split) }, today: today, bands: bands,
      deadlines: try deadlines(in: logbook, split.calendar, today), suspensions: try logbook.undecidedSuspensions())
  }

  private func deadlines(
    in logbook: any LogbookReading, _ calendar: SchoolCalendar, _ today: CivilDate
  ) throws -> [Deadline] {
    try logbook.cases().filter { $0.stopped == nil }
      .map { Deadline($0, calendar: calendar, today: today) }
      .filter { $0.clock.warning != .none }
      .sorted(by: Deadline.isMoreUrgent)
  }
}
