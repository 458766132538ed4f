import Chronology
package import Timekeeping

/// A verb's changes as they stand in the journal: what `undo` takes back at one go.
package struct JournalStep: Hashable, Sendable {
  package enum Verb: String, CaseIterable, Sendable {
    case start, stop, cancel, resume, log, edit, split, delete
    case `import`
    case openCase = "case open"
    case issueCase = "case issue"
    case closeCase = "case close"
    case confirm, unconfirm
    case importCalendar = "calendar import"
    case setup
    case asleep
    /// Of the daemon's own: the clock was set.
    case clock
  }

  package let verb: Verb
  /// In the order in which they were applied; at least one.
  package let changes: [RecordChange]

  package init(verb: Verb, changes: [RecordChange]) {
    self.verb = verb
    self.changes = changes
  }

  /// A step that changes the timesheet alone.
  package init(verb: Verb, changes: [TimesheetChange]) {
    self.init(verb: verb, changes: changes.map(RecordChange.line))
  }

  /// The changes that take the step back, in the order in which to apply them.
  package var takenBack: [RecordChange] { changes.reversed().map(\.inverse) }
}

extension LogbookWriting {
  /// Carries the changes out as one step; without any there is none.
  func record(_ verb: JournalStep.Verb, _ changes: [RecordChange], _ world: World) throws {
    guard !changes.isEmpty else { return }
    try record(JournalStep(verb: verb, changes: changes), at: world.now())
  }
}
