package import Chronology

/// What stands on one line of a timesheet: a finished entry, or the one running.
package enum TimesheetLine: Hashable, Sendable {
  case running(RunningEntry)
  case finished(Entry)

  package var id: EntryID {
    switch self {
    case .running(let running): running.id
    case .finished(let entry): entry.id
    }
  }

  package var work: Work {
    switch self {
    case .running(let running): running.work
    case .finished(let entry): entry.work
    }
  }

  package var start: Instant {
    switch self {
    case .running(let running): running.start
    case .finished(let entry): entry.start
    }
  }

  /// Nil while it runs.
  package var end: Instant? {
    switch self {
    case .running: nil
    case .finished(let entry): entry.end
    }
  }

  package var source: EntrySource {
    switch self {
    case .running: .timer
    case .finished(let entry): entry.source
    }
  }

  package var revision: Int {
    switch self {
    case .running(let running): running.revision
    case .finished(let entry): entry.revision
    }
  }
}

/// One step from a timesheet to the next: what stood on a line, and what stands there after.
///
/// Both together, so that a step can be taken back: ``inverse`` is the way from after to before.
package struct TimesheetChange: Hashable, Sendable {
  /// Nil when the line is new.
  package let before: TimesheetLine?
  /// Nil when the line is gone.
  package let after: TimesheetLine?

  /// Creates the change; both lines have one id, and at least one of them is there.
  package init(before: TimesheetLine?, after: TimesheetLine?) {
    precondition(before != nil || after != nil, "a change changes something")
    precondition(before == nil || after == nil || before?.id == after?.id, "a line keeps its id")
    self.before = before
    self.after = after
  }

  package static func adding(_ line: TimesheetLine) -> TimesheetChange { .init(before: nil, after: line) }

  package static func removing(_ line: TimesheetLine) -> TimesheetChange { .init(before: line, after: nil) }

  package static func finishing(_ running: RunningEntry, _ entry: Entry) -> TimesheetChange {
    .init(before: .running(running), after: .finished(entry))
  }

  package static func replacing(_ old: Entry, with new: Entry) -> TimesheetChange {
    .init(before: .finished(old), after: .finished(new))
  }

  /// The id of the line.
  package var id: EntryID { (after ?? before)!.id }

  /// What takes the change back.
  package var inverse: TimesheetChange { .init(before: after, after: before) }
}

/// A verb's changes as they stand in the journal: what `undo` takes back at one go.
package struct JournalStep: Hashable, Sendable {
  package enum Verb: String, CaseIterable, Sendable {
    case start, stop, cancel, resume, log, edit, split, delete
    case `import`
    case asleep
  }

  package let verb: Verb
  /// In the order in which they were applied; at least one.
  package let changes: [TimesheetChange]

  package init(verb: Verb, changes: [TimesheetChange]) {
    self.verb = verb
    self.changes = changes
  }

  /// The changes that take the step back, in the order in which to apply them.
  package var takenBack: [TimesheetChange] { changes.reversed().map(\.inverse) }
}
