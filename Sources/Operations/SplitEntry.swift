import Chronology
import Timekeeping

/// `split`: parts an entry, or the running task, in two.
package struct SplitEntry: Sendable {
  /// A number, a UUID, or `last`.
  package let entry: String
  /// A time inside it; on the entry's own day when written without one.
  package let at: String

  package init(entry: String, at: String) {
    self.entry = entry
    self.at = at
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Correction {
    let now = world.now()
    let line = try logbook.line(named: entry)
    let day = world.zone.local(line.start).date
    let time = try reading { () throws(WrittenTimeError) in
      try WrittenTime.read(at, now: now, zone: world.zone, on: day)
    }
    let changes = try refusing { () throws(TimekeepingError) in
      try Timesheet().splitting(line, at: time.instant, now: now, newID: world.newID)
    }
    return try .recording(.split, changes, in: logbook, world, startOrLater: time.orLater)
  }
}
