package import Chronology
package import Timekeeping

/// What became of one line, as a person is told.
package struct LineChange: Hashable, Sendable {
  package let before: BandedEntry?
  package let after: BandedEntry?

  package var id: EntryID { (after ?? before)!.id }

  /// The changes with numbers and bands, in their order.
  static func all(
    of changes: [TimesheetChange], _ logbook: any LogbookReading, _ now: Instant, _ split: BandSplit
  ) throws -> [LineChange] {
    try changes.map { change in
      LineChange(
        before: try change.before.map { try logbook.banded($0, now, split) },
        after: try change.after.map { try logbook.banded($0, now, split) })
    }
  }
}

/// What an operation that mends the log has done.
package struct Correction: Sendable {
  package let verb: JournalStep.Verb
  package let changes: [LineChange]
  /// The later times that the words could have meant.
  package let startOrLater: Instant?
  package let endOrLater: Instant?

  /// Records the changes, and tells of them.
  static func recording(
    _ verb: JournalStep.Verb, _ changes: [TimesheetChange], in logbook: any LogbookWriting, _ world: World,
    startOrLater: Instant? = nil, endOrLater: Instant? = nil
  ) throws -> Correction {
    let now = world.now()
    try logbook.checkDecided(changes)
    try logbook.record(JournalStep(verb: verb, changes: changes), at: now)
    return Correction(
      verb: verb, changes: try LineChange.all(of: changes, logbook, now, try logbook.split(world)),
      startOrLater: startOrLater, endOrLater: endOrLater)
  }
}
