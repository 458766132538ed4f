package import Chronology
package import Timekeeping

/// An entry, finished or running, with its seconds by band: what every view shows.
package struct BandedEntry: Hashable, Sendable {
  package let id: EntryID
  package let work: Work
  package let start: Instant
  /// Nil while it runs.
  package let end: Instant?
  /// So far, while it runs.
  package let bands: BandedSeconds
  package let source: EntrySource
  package let revision: Int

  /// The finished entry under the calendar.
  init(_ entry: Entry, _ split: BandSplit) {
    id = entry.id
    work = entry.work
    start = entry.start
    end = entry.end
    bands = entry.interval.map(split.seconds(of:)) ?? .zero
    source = entry.source
    revision = entry.revision
  }

  /// The running entry as far as it has come.
  init(_ entry: RunningEntry, now: Instant, _ split: BandSplit) {
    id = entry.id
    work = entry.work
    start = entry.start
    end = nil
    bands = (try? Interval(from: entry.start, to: now)).map(split.seconds(of:)) ?? .zero
    source = .timer
    revision = entry.revision
  }
}

extension LogbookReading {
  /// The split that the logbook's calendar makes in the zone.
  func split(_ world: World) throws -> BandSplit { BandSplit(calendar: try calendar(), zone: world.zone) }

  /// The timesheet as far as a decision about `start` and later needs it.
  func timesheet(from start: Instant, to end: Instant? = nil) throws -> Timesheet {
    let far = Instant(epochSeconds: .max)
    let window = try? Interval(from: start, to: end ?? far)
    return Timesheet(running: try running(), entries: try window.map { try entries(in: $0) } ?? [])
  }
}
