package import Chronology

/// What to do when an entry does not fit where it should go.
package enum Fitting: String, CaseIterable, Sendable {
  /// Nothing; say what is in the way.
  case refuse
  /// The entry keeps to the gaps between the others, in several parts if need be.
  case trim
  /// The others give way: they are shortened, parted or removed.
  case replace
}

/// Mending a timesheet afterwards. `newID` names the entries that come into being.
extension Timesheet {
  /// Adds a finished entry, fitting it among the others.
  package func adding(
    _ entry: Entry, fitting: Fitting, now: Instant, newID: () -> EntryID
  ) throws(TimekeepingError) -> [TimesheetChange] {
    switch fitting {
    case .refuse: return try adding(entry, now: now)
    case .trim:
      let parts = try parts(of: entry, now: now, newID: newID)
      return parts.map { .adding(.finished($0)) }
    case .replace:
      return try makingRoom(for: entry, now: now, newID: newID) + [.adding(.finished(entry))]
    }
  }

  /// Puts a changed entry, of the same id and a later revision, in the place of the old.
  package func editing(
    _ old: Entry, to new: Entry, fitting: Fitting, now: Instant, newID: () -> EntryID
  ) throws(TimekeepingError) -> [TimesheetChange] {
    let others = Timesheet(running: running, entries: entries.filter { $0.id != old.id })
    switch fitting {
    case .refuse:
      if new.durationSeconds > 0 { _ = try others.adding(new, now: now) }
      return [.replacing(old, with: new)]
    case .trim:
      let parts = try others.parts(of: new, now: now, newID: newID)
      return [.replacing(old, with: parts[0])] + parts.dropFirst().map { .adding(.finished($0)) }
    case .replace:
      return try others.makingRoom(for: new, now: now, newID: newID) + [.replacing(old, with: new)]
    }
  }

  /// Changes what the running task is, or when it began.
  package func editingRunning(to new: RunningEntry, now: Instant) throws(TimekeepingError) -> [TimesheetChange] {
    guard let running else { throw .nothingRunning }
    guard new.start <= now else { throw .inFuture(new.start, now: now) }
    let taken = entries.filter { $0.durationSeconds > 0 && new.start < $0.end }
    guard taken.isEmpty else { throw .overlaps(taken) }
    return [.init(before: .running(running), after: .running(new))]
  }

  /// Parts a line at an instant inside it; the first part keeps the id.
  package func splitting(
    _ line: TimesheetLine, at instant: Instant, now: Instant, newID: () -> EntryID
  ) throws(TimekeepingError) -> [TimesheetChange] {
    switch line {
    case .running(let running):
      guard running.start < instant, instant <= now else { throw .splitsOutside(line) }
      let rest = RunningEntry(id: newID(), work: running.work, start: instant)
      return [.finishing(running, try running.ended(at: instant)), .adding(.running(rest))]
    case .finished(let entry):
      guard entry.start < instant, instant < entry.end else { throw .splitsOutside(line) }
      let first = try entry.changed(start: entry.start, end: instant)
      let rest = try Entry(
        id: newID(), work: entry.work, start: instant, end: entry.end, source: entry.source)
      return [.replacing(entry, with: first), .adding(.finished(rest))]
    }
  }

  /// The entry cut to the gaps between the others: at least one part, the first of the same id.
  private func parts(of entry: Entry, now: Instant, newID: () -> EntryID) throws(TimekeepingError) -> [Entry] {
    guard let whole = entry.interval else { throw .endsBeforeItStarts(start: entry.start, end: entry.end) }
    guard whole.end <= now else { throw .inFuture(whole.end, now: now) }
    let limit = running.map { min($0.start, whole.end) } ?? whole.end
    var gaps: [Interval] = []
    var reached = whole.start
    let taken = entries.compactMap(\.interval).filter { $0.overlaps(whole) }
    for other in taken {
      if let gap = try? Interval(from: reached, to: min(other.start, limit)) { gaps.append(gap) }
      reached = max(reached, other.end)
    }
    if let gap = try? Interval(from: reached, to: limit) { gaps.append(gap) }
    guard !gaps.isEmpty else {
      if let running, taken.isEmpty { throw .overlapsRunning(running) }
      throw .overlaps(entries.filter { $0.interval?.overlaps(whole) == true })
    }
    var parts: [Entry] = []
    for gap in gaps {
      parts.append(
        try Entry(
          id: parts.isEmpty ? entry.id : newID(), work: entry.work, start: gap.start, end: gap.end,
          source: entry.source, revision: parts.isEmpty ? entry.revision : 1))
    }
    return parts
  }

  /// Shortens, parts or removes what is in the entry's way.
  private func makingRoom(
    for entry: Entry, now: Instant, newID: () -> EntryID
  ) throws(TimekeepingError) -> [TimesheetChange] {
    guard let place = entry.interval else { throw .endsBeforeItStarts(start: entry.start, end: entry.end) }
    guard place.end <= now else { throw .inFuture(place.end, now: now) }
    var changes: [TimesheetChange] = []
    for other in entries where other.interval?.overlaps(place) == true {
      if other.start < place.start {
        changes.append(.replacing(other, with: try other.changed(start: other.start, end: place.start)))
        guard place.end < other.end else { continue }
        let rest = try Entry(
          id: newID(), work: other.work, start: place.end, end: other.end, source: other.source)
        changes.append(.adding(.finished(rest)))
      } else if place.end < other.end {
        changes.append(.replacing(other, with: try other.changed(start: place.end, end: other.end)))
      } else {
        changes.append(.removing(.finished(other)))
      }
    }
    guard let running, running.start < place.end else { return changes }
    return changes + (try moving(running, behind: place, newID: newID))
  }

  /// The running task goes on after the place; what it did before it becomes an entry of its own.
  private func moving(
    _ running: RunningEntry, behind place: Interval, newID: () -> EntryID
  ) throws(TimekeepingError) -> [TimesheetChange] {
    let moved = RunningEntry(
      id: running.id, work: running.work, start: place.end, revision: running.revision + 1)
    let move = TimesheetChange(before: .running(running), after: .running(moved))
    guard running.start < place.start else { return [move] }
    let done = try Entry(
      id: newID(), work: running.work, start: running.start, end: place.start, source: .timer)
    return [move, .adding(.finished(done))]
  }
}

extension Entry {
  /// The entry with other times, one revision on.
  func changed(start: Instant, end: Instant) throws(TimekeepingError) -> Entry {
    try Entry(id: id, work: work, start: start, end: end, source: source, revision: revision + 1)
  }
}
