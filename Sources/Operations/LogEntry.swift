package import Chronology
package import Timekeeping

/// `log`: adds a finished entry from memory.
package struct LogEntry: Sendable {
  /// The entry's name, chosen by the caller, so that asking twice records once.
  package let id: String
  package let work: WorkText
  package let start: String
  /// A time, or a length of time after the start.
  package let end: String
  /// The day of a time written without one; today when nil.
  package let day: String?
  package let fitting: Fitting

  package init(
    id: String, work: WorkText, start: String, end: String, day: String?, fitting: Fitting = .refuse
  ) {
    self.id = id
    self.work = work
    self.start = start
    self.end = end
    self.day = day
    self.fitting = fitting
  }

  package struct Outcome: Sendable {
    /// The entry as it was recorded; trimmed, it may be only the first part.
    package let entry: BandedEntry
    /// What else came into being, changed or went.
    package let others: [LineChange]
    /// False when the same entry was recorded before.
    package let isNew: Bool
    /// The later times that the words could have meant, of the start and of the end.
    package let startOrLater: Instant?
    package let endOrLater: Instant?
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Outcome {
    let now = world.now()
    guard let id = EntryID(id) else { throw Refusal.badEntryID(id) }
    // In the order of the command line, so that the first wrong word is the one named.
    let work = try work.work(world)
    let (start, end) = try WrittenSpan(start: start, end: end, day: day).times(now, world)
    let entry = try refusing { () throws(TimekeepingError) in
      try Entry(id: id, work: work, start: start.instant, end: end.instant, source: .log)
    }
    let split = try logbook.split(world)
    if let known = try logbook.line(.id(id)) {
      guard known == .finished(entry) else { throw Refusal.timekeeping(.idTaken(id)) }
      return Outcome(
        entry: try logbook.banded(known, now, split), others: [], isNew: false, startOrLater: start.orLater,
        endOrLater: end.orLater)
    }
    let sheet = try logbook.timesheet(from: entry.start, to: entry.end)
    let changes = try refusing { [fitting] () throws(TimekeepingError) in
      try sheet.adding(entry, fitting: fitting, now: now, newID: world.newID)
    }
    try logbook.checkDecided(changes)
    try logbook.record(JournalStep(verb: .log, changes: changes), at: now)
    let lines = try LineChange.all(of: changes, logbook, now, split)
    guard let recorded = lines.first(where: { $0.id == id })?.after else {
      throw Refusal.timekeeping(.unknownEntry(id.text))
    }
    return Outcome(
      entry: recorded, others: lines.filter { $0.id != id }, isNew: true, startOrLater: start.orLater,
      endOrLater: end.orLater)
  }
}
