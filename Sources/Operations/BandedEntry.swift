package import Chronology
package import Timekeeping

/// An entry, finished or running, with its seconds by band: what every view shows.
package struct BandedEntry: Hashable, Sendable {
  package let id: EntryID
  /// By which a person names it; nil for one that is not recorded.
  package let number: Int?
  package let work: Work
  package let start: Instant
  /// Nil while it runs.
  package let end: Instant?
  /// So far, while it runs.
  package let bands: BandedSeconds
  package let source: EntrySource
  package let revision: Int
  /// By how many seconds, in all, the clock was set while it ran; nil when it was not.
  package let clockStepSeconds: Int64?

  /// The line under the calendar; one that runs, as far as it has come.
  init(_ line: TimesheetLine, number: Int?, clockStepSeconds: Int64? = nil, _ now: Instant, _ split: BandSplit) {
    self.clockStepSeconds = clockStepSeconds
    id = line.id
    self.number = number
    work = line.work
    start = line.start
    end = line.end
    bands = (try? Interval(from: line.start, to: line.end ?? now)).map(split.seconds(of:)) ?? .zero
    source = line.source
    revision = line.revision
  }
}

extension LogbookReading {
  /// The line with its number and bands.
  func banded(_ line: TimesheetLine, _ now: Instant, _ split: BandSplit) throws -> BandedEntry {
    BandedEntry(
      line, number: try number(of: line.id), clockStepSeconds: try clockStepSeconds(of: line.id), now, split)
  }

  /// The line that the text names, or throws ``TimekeepingError/unknownEntry(_:)``.
  func line(named text: String) throws -> TimesheetLine {
    let reference = try refusing { () throws(TimekeepingError) in try EntryReference(text) }
    guard let line = try line(reference) else { throw Refusal.timekeeping(.unknownEntry(text)) }
    return line
  }

  /// The split that the logbook's calendar makes in the zone.
  func split(_ world: World) throws -> BandSplit { BandSplit(calendar: try calendar(), zone: world.zone) }

  /// The timesheet as far as a decision about `start` and later needs it.
  func timesheet(from start: Instant, to end: Instant? = nil) throws -> Timesheet {
    let far = Instant(epochSeconds: .max)
    let window = try? Interval(from: start, to: end ?? far)
    return Timesheet(running: try running(), entries: try window.map { try entries(in: $0) } ?? [])
  }
}
