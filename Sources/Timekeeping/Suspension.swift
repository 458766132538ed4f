package import Chronology

/// A stretch during which the machine slept while a task ran.
///
/// Until somebody has said whether it was work, no verb may count it: it is undecided while it is not kept and the running
/// task reaches over it. Only that is remembered, so taking a decision back by `undo` makes it undecided again.
package struct Suspension: Hashable, Sendable {
  package let interval: Interval
  /// It counts as work.
  package let isKept: Bool

  package init(_ interval: Interval, isKept: Bool = false) {
    self.interval = interval
    self.isKept = isKept
  }

  /// The same sleep, which counts.
  package var kept: Suspension { Suspension(interval, isKept: true) }
}

/// What is to become of the running task's undecided sleep.
package enum SuspensionDecision: String, CaseIterable, Sendable {
  /// It counts.
  case keep
  /// The task ended when the machine fell asleep for the first time.
  case cut
  /// It is taken out, and the task goes on from waking.
  case split
}

extension RunningEntry {
  /// Those of the sleeps that nobody has decided about and that the task reaches over, in their order.
  package func undecided(among suspensions: [Suspension]) -> [Suspension] {
    suspensions.filter { !$0.isKept && start < $0.interval.end }
  }
}

extension Timesheet {
  /// Throws ``TimekeepingError/suspensionUndecided(_:_:)`` when the changes would record undecided sleep as the running
  /// task's work.
  ///
  /// Whatever ends or moves the running task records what it did as timed work, so that is what is looked at; work that a
  /// person logs inside a sleep is their own word.
  package func checkDecided(
    _ changes: [TimesheetChange], _ suspensions: [Suspension]
  ) throws(TimekeepingError) {
    guard let running, changes.contains(where: { $0.before == .running(running) }) else { return }
    let done = changes.compactMap { change -> Interval? in
      if case .finished(let entry) = change.after, entry.source == .timer { entry.interval } else { nil }
    }
    let counted = running.undecided(among: suspensions).filter { suspension in
      done.contains { $0.overlaps(suspension.interval) }
    }
    guard counted.isEmpty else { throw .suspensionUndecided(running, counted) }
  }

  /// Ends the running task where the first of the sleeps begins.
  package func cutting(at sleeps: [Suspension]) throws(TimekeepingError) -> [TimesheetChange] {
    guard let running else { throw .nothingRunning }
    guard let first = sleeps.first else { throw .noSuspension }
    return [.finishing(running, try running.ended(at: max(running.start, first.interval.start)))]
  }

  /// Takes the sleeps out of the running task, which goes on from the last waking; `newID` names the later parts.
  ///
  /// A sleep into which the task itself was begun only moves its beginning.
  package func takingOut(
    _ sleeps: [Suspension], now: Instant, newID: () -> EntryID
  ) throws(TimekeepingError) -> [TimesheetChange] {
    guard let running else { throw .nothingRunning }
    guard !sleeps.isEmpty else { throw .noSuspension }
    var parts: [Interval] = []
    var reached = running.start
    for sleep in sleeps {
      if let part = try? Interval(from: reached, to: sleep.interval.start) { parts.append(part) }
      reached = max(reached, min(sleep.interval.end, now))
    }
    guard let first = parts.first else {
      let moved = RunningEntry(
        id: running.id, work: running.work, start: reached, revision: running.revision + 1)
      return [.init(before: .running(running), after: .running(moved))]
    }
    let began = RunningEntry(id: running.id, work: running.work, start: first.start, revision: running.revision)
    var changes: [TimesheetChange] = [.finishing(running, try began.ended(at: first.end))]
    for part in parts.dropFirst() {
      let entry = try Entry(id: newID(), work: running.work, start: part.start, end: part.end, source: .timer)
      changes.append(.adding(.finished(entry)))
    }
    return changes + [.adding(.running(RunningEntry(id: newID(), work: running.work, start: reached)))]
  }
}
