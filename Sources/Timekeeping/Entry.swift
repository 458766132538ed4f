package import Chronology

/// What was worked on: the part of an entry that has nothing to do with when.
package struct Work: Hashable, Sendable {
  package let activity: Activity
  package let caseRef: CaseRef?
  package let note: Note?

  package init(activity: Activity, caseRef: CaseRef? = nil, note: Note? = nil) {
    self.activity = activity
    self.caseRef = caseRef
    self.note = note
  }
}

/// How an entry came to be known: timed as it happened, or recalled afterwards.
package enum EntrySource: String, CaseIterable, Sendable {
  case timer
  case log
  case `import`
}

/// A finished stretch of work.
package struct Entry: Hashable, Sendable {
  package let id: EntryID
  package let work: Work
  package let start: Instant
  /// Not before ``start``.
  package let end: Instant
  package let source: EntrySource
  /// 1 when made, one more at each change.
  package let revision: Int

  /// The time worked, or nil for an entry started and ended within one second: it counts for nothing, but what was
  /// acknowledged is kept.
  package var interval: Interval? { try? Interval(from: start, to: end) }

  /// Whole seconds, 0 or more.
  package var durationSeconds: Int64 { start.seconds(to: end) }

  /// Creates the entry, or throws ``TimekeepingError/endsBeforeItStarts(start:end:)``.
  package init(
    id: EntryID, work: Work, start: Instant, end: Instant, source: EntrySource, revision: Int = 1
  ) throws(TimekeepingError) {
    guard start <= end else { throw .endsBeforeItStarts(start: start, end: end) }
    self.id = id
    self.work = work
    self.start = start
    self.end = end
    self.source = source
    self.revision = revision
  }
}

/// Work going on now: it has no end, so it is another type than an ``Entry``.
package struct RunningEntry: Hashable, Sendable {
  package let id: EntryID
  package let work: Work
  package let start: Instant
  /// 1 when made, one more at each change.
  package let revision: Int

  package init(id: EntryID, work: Work, start: Instant, revision: Int = 1) {
    self.id = id
    self.work = work
    self.start = start
    self.revision = revision
  }

  /// The entry it becomes when it ends, or throws ``TimekeepingError/endsBeforeItStarts(start:end:)``.
  package func ended(at end: Instant) throws(TimekeepingError) -> Entry {
    try Entry(id: id, work: work, start: start, end: end, source: .timer, revision: revision + 1)
  }
}
