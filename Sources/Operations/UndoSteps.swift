import Chronology
package import Timekeeping

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
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> [Taken] {
    let now = world.now()
    let split = try logbook.split(world)
    var taken: [Taken] = []
    while taken.count < count, let step = try next(logbook) {
      let changes = direction == .back ? step.takenBack : step.changes
      taken.append(Taken(verb: step.verb, changes: try LineChange.all(of: changes, logbook, now, split)))
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
