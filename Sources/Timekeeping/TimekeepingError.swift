package import Chronology

/// Why something cannot be recorded; cases say what is true.
package enum TimekeepingError: Error, Equatable, Sendable {
  case unknownActivity(String, suggestions: [Activity])
  case badCaseLabel(String)
  /// The label may tell who the learner is.
  case doubtfulCaseLabel(String, CaseLabelDoubt)
  case badNote(characters: Int)
  case endsBeforeItStarts(start: Instant, end: Instant)
  case nothingRunning
  /// A task would begin before the running one did.
  case startsBeforeRunning(RunningEntry)
  /// A task would end before it began.
  case stopsBeforeStart(RunningEntry)
  case inFuture(Instant, now: Instant)
  /// The time is already taken, in order of start.
  case overlaps([Entry])
  case overlapsRunning(RunningEntry)
  /// Another entry has this id.
  case idTaken(EntryID)
  /// No entry is called so.
  case unknownEntry(String)
  /// The instant at which to part the line is not inside it.
  case splitsOutside(TimesheetLine)
  /// The running task has no end to change; it is to be stopped.
  case runningHasNoEnd(RunningEntry)
  /// There is no step to take back, or none to take again.
  case nothingToUndo
  case nothingToRedo
  /// A week can be confirmed only once it is over.
  case weekNotOver(ISOWeek, ends: Instant)
  /// A task that began in the week or before it runs still.
  case runsSinceWeek(RunningEntry, ISOWeek)
  /// The machine slept while the task ran, in order of time, and nobody has said whether that was work.
  case suspensionUndecided(RunningEntry, [Suspension])
  /// There is no sleep to decide about.
  case noSuspension
}
