package import Chronology

/// One person's timeline: finished entries that never overlap, and at most one running.
///
/// Its verbs are pure: each returns the changes to make, or throws why none can be made. Given only the entries near the
/// times in question it decides the same as given all of them, so a store need not load a whole log. Changes come in an
/// order in which each may be applied after the one before without entries ever overlapping.
package struct Timesheet: Hashable, Sendable {
  package var running: RunningEntry?
  /// In order of start.
  package var entries: [Entry]

  package init(running: RunningEntry? = nil, entries: [Entry] = []) {
    self.running = running
    self.entries = entries
  }

  /// Begins a task; one that runs ends at the same instant.
  package func starting(
    _ new: RunningEntry, now: Instant
  ) throws(TimekeepingError) -> [TimesheetChange] {
    guard new.start <= now else { throw .inFuture(new.start, now: now) }
    if let running, new.start < running.start { throw .startsBeforeRunning(running) }
    let taken = entries.filter { $0.durationSeconds > 0 && new.start < $0.end }
    guard taken.isEmpty else { throw .overlaps(taken) }
    guard let running else { return [.adding(.running(new))] }
    return [.finishing(running, try running.ended(at: new.start)), .adding(.running(new))]
  }

  /// Ends the running task.
  package func stopping(at end: Instant, now: Instant) throws(TimekeepingError) -> [TimesheetChange] {
    guard let running else { throw .nothingRunning }
    guard end <= now else { throw .inFuture(end, now: now) }
    guard running.start <= end else { throw .stopsBeforeStart(running) }
    return [.finishing(running, try running.ended(at: end))]
  }

  /// Throws the running task away, as if it had never been started.
  package func cancelling() throws(TimekeepingError) -> [TimesheetChange] {
    guard let running else { throw .nothingRunning }
    return [.removing(.running(running))]
  }

  /// Adds a finished entry where no other is.
  package func adding(_ entry: Entry, now: Instant) throws(TimekeepingError) -> [TimesheetChange] {
    guard let interval = entry.interval else { throw .endsBeforeItStarts(start: entry.start, end: entry.end) }
    guard interval.end <= now else { throw .inFuture(interval.end, now: now) }
    let taken = entries.filter { $0.interval?.overlaps(interval) == true }
    guard taken.isEmpty else { throw .overlaps(taken) }
    if let running, running.start < interval.end { throw .overlapsRunning(running) }
    return [.adding(.finished(entry))]
  }

  /// The timesheet after the changes.
  package func applying(_ changes: [TimesheetChange]) -> Timesheet {
    var sheet = self
    for change in changes {
      switch change.before {
      case .running: sheet.running = nil
      case .finished(let entry): sheet.entries.removeAll { $0.id == entry.id }
      case nil: break
      }
      switch change.after {
      case .running(let running): sheet.running = running
      case .finished(let entry): sheet.insert(entry)
      case nil: break
      }
    }
    return sheet
  }

  private mutating func insert(_ entry: Entry) {
    let place = entries.firstIndex { ($0.start, $0.end) > (entry.start, entry.end) } ?? entries.endIndex
    entries.insert(entry, at: place)
  }
}
