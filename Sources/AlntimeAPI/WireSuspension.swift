package import Chronology

extension Wire {
  /// A stretch in which the machine slept while the task ran, and of which nobody has said whether it was work.
  package struct Suspension: Codable, Hashable, Sendable {
    package let start: WireInstant
    package let end: WireInstant
    package let seconds: Int64

    package init(_ interval: Interval, in zone: ZoneRules) {
      start = WireInstant(interval.start, in: zone)
      end = WireInstant(interval.end, in: zone)
      seconds = interval.durationSeconds
    }
  }

  /// Asks to decide about all of the running task's sleep.
  package struct DecideSuspension: Codable, Hashable, Sendable {
    /// `keep`: it counts; `cut`: the task ended with the first of it; `split`: it is taken out and the task goes on.
    package let decision: String

    package init(decision: String) { self.decision = decision }
  }

  /// The sleep has been decided about.
  package struct SuspensionDecided: Codable, Hashable, Sendable {
    package let decision: String
    /// The task as it ran until then.
    package let running: Entry
    /// What was decided about, in order of time.
    package let suspensions: [Suspension]
    /// None when it was kept.
    package let changes: [Change]

    package init(decision: String, running: Entry, suspensions: [Suspension], changes: [Change]) {
      self.decision = decision
      self.running = running
      self.suspensions = suspensions
      self.changes = changes
    }
  }
}
