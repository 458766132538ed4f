package import Chronology

/// How the clock on the wall was set between two readings of a machine's clocks.
package struct ClockStep: Hashable, Sendable {
  /// How far, in seconds; negative when it was set back.
  package let seconds: Int64
  /// What it would show now, had nobody set it.
  package let unset: Instant
  /// When the earlier reading was, since the machine was started: no two steps have the same.
  package let lastSeenSinceBoot: Duration

  /// A shorter step is none, in seconds: a leap second is one of 1.
  package static let shortestSeconds: Int64 = 2
}

/// A step as the log keeps it: beside the entry during which the clock was set.
package struct NotedClockStep: Hashable, Sendable {
  package let entry: EntryID
  /// What the clock showed then.
  package let at: Instant
  /// Never 0.
  package let seconds: Int64
  /// Of ``ClockStep/lastSeenSinceBoot``: of two who find one step only one notes it.
  package let lastSeenMilliseconds: Int64

  /// Creates the note, or nil when it is of no step.
  package init?(entry: EntryID, at: Instant, seconds: Int64, lastSeenMilliseconds: Int64) {
    guard seconds != 0 else { return nil }
    self.entry = entry
    self.at = at
    self.seconds = seconds
    self.lastSeenMilliseconds = lastSeenMilliseconds
  }

  package init(_ step: ClockStep, on entry: EntryID, at now: Instant) {
    self.entry = entry
    at = now
    seconds = step.seconds
    lastSeenMilliseconds = step.lastSeenMilliseconds
  }
}

extension ClockStep {
  package var lastSeenMilliseconds: Int64 {
    let (seconds, attoseconds) = lastSeenSinceBoot.components
    return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
  }
}

extension ClockReading {
  /// How the clock on the wall was set since an earlier reading, or nil when it was not, by ``ClockStep/shortestSeconds`` or more.
  ///
  /// `CLOCK_BOOTTIME` cannot be set, and NTP slows it and hastens it together with the clock on the wall (clock_gettime(2)), so
  /// whatever parts the two is a step. Right to the second, as both are read to less than that.
  package func step(since earlier: ClockReading) -> ClockStep? {
    let passed = sinceBoot - earlier.sinceBoot
    let seconds = (wall - earlier.wall - passed).roundedSeconds
    guard abs(seconds) >= ClockStep.shortestSeconds else { return nil }
    return ClockStep(seconds: seconds, unset: now.advanced(bySeconds: -seconds), lastSeenSinceBoot: earlier.sinceBoot)
  }
}

extension Duration {
  /// To the nearest second.
  var roundedSeconds: Int64 {
    let half: Duration = self < .zero ? .milliseconds(-500) : .milliseconds(500)
    return (self + half).components.seconds
  }
}

extension Timesheet {
  /// Moves the running task's beginning along with the clock, so that the task is as long as it was.
  ///
  /// The clock is taken to be right now that somebody, most often NTP, has set it. If that would put the task into finished
  /// ones, which the same wrong clock may have timed, it ends instead, where it was when the clock was set, and as long as it
  /// was; nothing is ever shorter or longer than it took.
  package func moving(with step: ClockStep) throws(TimekeepingError) -> [TimesheetChange] {
    guard let running else { throw .nothingRunning }
    let moved = RunningEntry(
      id: running.id, work: running.work, start: running.start.advanced(bySeconds: step.seconds),
      revision: running.revision + 1)
    let isInTheWay = entries.contains { $0.durationSeconds > 0 && moved.start < $0.end }
    guard isInTheWay else { return [TimesheetChange(before: .running(running), after: .running(moved))] }
    return [.finishing(running, try running.ended(at: max(running.start, step.unset)))]
  }
}
