extension Wire {
  /// A stretch in which the machine slept while the task ran, and of which nobody has said whether it was work.
  package typealias Suspension = Stretch

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
