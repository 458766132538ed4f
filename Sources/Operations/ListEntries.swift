package import Chronology
import Timekeeping

/// `list`: the entries of a period, each whole, with the running one last.
package struct ListEntries: Sendable {
  package let span: Span

  package init(_ span: Span) { self.span = span }

  package func run(in logbook: any LogbookReading, _ world: World) throws -> [BandedEntry] {
    let split = try logbook.split(world)
    let window = try span.window(split.calendar, world)
    let now = world.now()
    var entries = try logbook.entries(in: window).map { try logbook.banded(.finished($0), now, split) }
    if let running = try logbook.running() {
      let soFar = try? Interval(from: running.start, to: max(now, running.start.advanced(bySeconds: 1)))
      let isInside = window.map { window in soFar?.overlaps(window) == true } ?? true
      if isInside { entries.append(try logbook.banded(.running(running), now, split)) }
    }
    return entries
  }
}

/// Which part of the log is asked for.
package enum Span: Hashable, Sendable {
  /// A period as written: `week`, `2026-W47`, `popeth`.
  case period(String)
  /// Between two instants; a missing one is open.
  case between(from: Instant?, to: Instant?)

  /// The seconds it covers; nil is the whole log.
  func window(_ calendar: SchoolCalendar, _ world: World) throws -> Interval? {
    switch self {
    case .period:
      return try days(calendar, world).map { try world.zone.interval(from: $0.first, through: $0.last) }
    case .between(nil, nil):
      return nil
    case .between(let from, let to):
      let start = from ?? Instant(epochSeconds: .min)
      let end = to ?? Instant(epochSeconds: .max)
      guard let interval = try? Interval(from: start, to: end) else {
        throw Refusal.timekeeping(.endsBeforeItStarts(start: start, end: end))
      }
      return interval
    }
  }

  /// The days of a written period; nil is the whole log.
  func days(_ calendar: SchoolCalendar, _ world: World) throws -> DateRange? {
    guard case .period(let text) = self else { return nil }
    let today = world.today
    let period = try reading { () throws(WrittenTimeError) in
      try WrittenPeriod.read(text, today: today, calendar: calendar)
    }
    guard case .days(let range) = period else { return nil }
    return range
  }
}
