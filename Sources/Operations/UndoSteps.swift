import Chronology
import Timekeeping

/// `undo` and `redo`: goes back or forth in the journal, which outlives the daemon.
package struct UndoSteps: Sendable {
  package enum Direction: Sendable { case back, forth }

  package let direction: Direction
  /// How many steps, at least 1; fewer are taken when there are fewer.
  package let count: Int

  package init(_ direction: Direction, count: Int) {
    self.direction = direction
    self.count = count
  }

  /// Each step with what it changed in the log now, in the order taken.
  package struct Taken: Sendable {
    package let verb: JournalStep.Verb
    package let changes: [LineChange]
    /// What changed beside entries; no ``RecordChange/line(_:)`` is among them.
    package let others: [RecordChange]
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> [Taken] {
    let now = world.now()
    var taken: [Taken] = []
    while taken.count < count, let step = try next(logbook) {
      let changes = direction == .back ? step.takenBack : step.changes
      // Each time anew: the step may have been one of the calendar.
      let split = try logbook.split(world)
      let lines = try LineChange.all(of: changes.compactMap(\.line), logbook, now, split)
      taken.append(Taken(verb: step.verb, changes: lines, others: changes.filter { $0.line == nil }))
    }
    guard !taken.isEmpty else {
      throw Refusal.timekeeping(direction == .back ? .nothingToUndo : .nothingToRedo)
    }
    return taken
  }

  private func next(_ logbook: any LogbookWriting) throws -> JournalStep? {
    switch direction {
    case .back: try logbook.takeBack()
    case .forth: try logbook.takeAgain()
    }
  }
}
