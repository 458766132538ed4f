package import Chronology
import Timekeeping

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

  package init(id: String, work: WorkText, start: String, end: String, day: String?) {
    self.id = id
    self.work = work
    self.start = start
    self.end = end
    self.day = day
  }

  package struct Outcome: Sendable {
    package let entry: BandedEntry
    /// False when the same entry was recorded before.
    package let isNew: Bool
    /// The later times that the words could have meant, of the start and of the end.
    package let startOrLater: Instant?
    package let endOrLater: Instant?
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Outcome {
    let now = world.now()
    guard let id = EntryID(id) else { throw Refusal.badEntryID(id) }
    let work = try work.work(world)
    let (start, end) = try times(now, world)
    let entry = try refusing { () throws(TimekeepingError) in
      try Entry(id: id, work: work, start: start.instant, end: end.instant, source: .log)
    }
    let known = try logbook.entry(id)
    if let known, known != entry { throw Refusal.timekeeping(.idTaken(id)) }
    if known == nil {
      let sheet = try logbook.timesheet(from: entry.start, to: entry.end)
      try logbook.apply(try refusing { () throws(TimekeepingError) in try sheet.adding(entry, now: now) })
    }
    return Outcome(
      entry: BandedEntry(entry, try logbook.split(world)), isNew: known == nil, startOrLater: start.orLater,
      endOrLater: end.orLater)
  }

  private func times(_ now: Instant, _ world: World) throws(Refusal) -> (WrittenTime, WrittenTime) {
    try reading { () throws(WrittenTimeError) in
      var date: CivilDate?
      if let day { date = try WrittenDay.read(day, today: world.zone.local(now).date) }
      let start = try WrittenTime.read(start, now: now, zone: world.zone, on: date)
      if let seconds = try? WrittenDuration.read(end) {
        return (start, WrittenTime(instant: start.instant.advanced(bySeconds: seconds), orLater: nil))
      }
      let startDate = world.zone.local(start.instant).date
      return (start, try WrittenTime.read(end, now: now, zone: world.zone, on: startDate))
    }
  }
}
