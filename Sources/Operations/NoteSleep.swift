package import Chronology
package import Timekeeping

/// What the daemon does of itself when it finds that the machine slept: notes the sleep if a task ran over it.
package struct NoteSleep: Sendable {
  package let sleep: Interval

  package init(_ sleep: Interval) { self.sleep = sleep }

  /// What was noted.
  package struct Outcome: Sendable {
    package let running: RunningEntry
    package let suspension: Suspension
  }

  /// Nil when no task ran over it, or it is noted already: then whoever noted it has told of it, and it may be decided.
  package func run(in logbook: any LogbookWriting) throws -> Outcome? {
    guard let running = try logbook.running(), running.start < sleep.end else { return nil }
    let known = try logbook.suspensions(after: sleep.start)
    guard !known.contains(where: { $0.interval.start == sleep.start }) else { return nil }
    let suspension = Suspension(sleep)
    try logbook.put(suspension)
    return Outcome(running: running, suspension: suspension)
  }
}
