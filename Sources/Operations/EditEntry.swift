import Chronology
package import Timekeeping

/// `edit`: changes what an entry is or when it was; nil leaves a thing as it is, an empty text takes it away.
package struct EditEntry: Sendable {
  /// A number, a UUID, or `last`.
  package let entry: String
  package let activity: String?
  package let caseLabel: String?
  package let note: String?
  package let start: String?
  /// A time, or a length of time after the start.
  package let end: String?
  /// The day of times written without one; the entry's own when nil.
  package let day: String?
  package let fitting: Fitting

  package init(
    entry: String, activity: String?, caseLabel: String?, note: String?, start: String?, end: String?, day: String?,
    fitting: Fitting
  ) {
    self.entry = entry
    self.activity = activity
    self.caseLabel = caseLabel
    self.note = note
    self.start = start
    self.end = end
    self.day = day
    self.fitting = fitting
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Correction {
    switch try logbook.line(named: entry) {
    case .finished(let old): try edit(old, in: logbook, world)
    case .running(let old): try edit(old, in: logbook, world)
    }
  }

  private func edit(_ old: Entry, in logbook: any LogbookWriting, _ world: World) throws -> Correction {
    let now = world.now()
    let work = try work(instead: old.work, world)
    let start = try newStart(old.start, now, world)
    let end = try newEnd(old.end, after: start.instant, now, world)
    let new = try refusing { () throws(TimekeepingError) in
      try Entry(
        id: old.id, work: work, start: start.instant, end: end.instant, source: old.source, revision: old.revision + 1)
    }
    let sheet = try logbook.timesheet(from: min(new.start, old.start), to: max(new.end, old.end))
    let changes = try refusing { [fitting] () throws(TimekeepingError) in
      try sheet.editing(old, to: new, fitting: fitting, now: now, newID: world.newID)
    }
    return try .recording(
      .edit, changes, in: logbook, world, startOrLater: start.orLater, endOrLater: end.orLater)
  }

  private func edit(_ old: RunningEntry, in logbook: any LogbookWriting, _ world: World) throws -> Correction {
    if end != nil { throw Refusal.timekeeping(.runningHasNoEnd(old)) }
    let now = world.now()
    let work = try work(instead: old.work, world)
    let start = try newStart(old.start, now, world)
    let new = RunningEntry(id: old.id, work: work, start: start.instant, revision: old.revision + 1)
    let sheet = try logbook.timesheet(from: new.start)
    let changes = try refusing { () throws(TimekeepingError) in try sheet.editingRunning(to: new, now: now) }
    return try .recording(.edit, changes, in: logbook, world, startOrLater: start.orLater)
  }

  private func work(instead old: Work, _ world: World) throws(Refusal) -> Work {
    let text = WorkText(
      activity: activity ?? old.activity.rawValue, caseLabel: given(caseLabel, else: old.caseRef?.label),
      note: given(note, else: old.note?.text))
    return try text.work(world)
  }

  private func given(_ text: String?, else old: String?) -> String? {
    guard let text else { return old }
    return text.isEmpty ? nil : text
  }

  /// The start as written, on the day written or the entry's own; moved to that day when only the day is given.
  private func newStart(_ old: Instant, _ now: Instant, _ world: World) throws(Refusal) -> WrittenTime {
    let local = world.zone.local(old)
    return try reading { () throws(WrittenTimeError) in
      guard start != nil || day != nil else { return WrittenTime(instant: old, orLater: nil) }
      let date = try day.map { (day) throws(WrittenTimeError) in
        try WrittenDay.read(day, today: world.zone.local(now).date)
      }
      return try WrittenTime.read(
        start ?? local.time.description, now: now, zone: world.zone, on: date ?? local.date)
    }
  }

  /// The end as written; moved with the start's day when only the day is given.
  private func newEnd(
    _ old: Instant, after start: Instant, _ now: Instant, _ world: World
  ) throws(Refusal) -> WrittenTime {
    try reading { () throws(WrittenTimeError) in
      if let end { return try WrittenSpan.end(end, after: start, now, world) }
      guard day != nil else { return WrittenTime(instant: old, orLater: nil) }
      let time = world.zone.local(old).time.description
      return try WrittenTime.read(time, now: now, zone: world.zone, on: world.zone.local(start).date)
    }
  }
}
