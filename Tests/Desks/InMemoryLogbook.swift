import Chronology
package import Operations
import Synchronization
import Timekeeping

/// A logbook without a disk: what the SQLite one is held against.
package final class InMemoryLogbook: Logbook {
  private let pages = Mutex(Pages())

  package init() {}

  package func read<Result: Sendable>(
    _ body: @escaping @Sendable (any LogbookReading) throws -> Result
  ) async throws -> Result {
    try pages.withLock { try body(Pen(pages: $0)) }
  }

  package func write<Result: Sendable>(
    _ body: @escaping @Sendable (any LogbookWriting) throws -> Result
  ) async throws -> Result {
    try pages.withLock { pages in
      let pen = Pen(pages: pages)
      let result = try body(pen)
      pages = pen.pages
      return result
    }
  }
}

private struct Pages: Sendable {
  var sheet = Timesheet()
  var calendar = SchoolCalendar.empty
  var confirmations: [ISOWeek: WeekConfirmation] = [:]
  var replies: [String: RememberedReply] = [:]
}

/// One transaction: its pages are kept by the logbook, or thrown away.
private final class Pen: LogbookWriting {
  var pages: Pages

  init(pages: Pages) { self.pages = pages }

  func running() throws -> RunningEntry? { pages.sheet.running }

  func entries(in interval: Interval?) throws -> [Entry] {
    guard let interval else { return pages.sheet.entries }
    return pages.sheet.entries.filter { entry in
      entry.interval?.overlaps(interval) ?? (interval.start <= entry.start && entry.start < interval.end)
    }
  }

  func entry(_ id: EntryID) throws -> Entry? { pages.sheet.entries.first { $0.id == id } }

  func calendar() throws -> SchoolCalendar { pages.calendar }

  func apply(_ changes: [TimesheetChange]) throws { pages.sheet = pages.sheet.applying(changes) }

  func put(_ version: CalendarVersion) throws {
    pages.calendar = SchoolCalendar(pages.calendar.versions + [version])
  }

  func confirmations() throws -> [WeekConfirmation] {
    pages.confirmations.values.sorted { $0.week < $1.week }
  }

  func put(_ confirmation: WeekConfirmation) throws {
    precondition(pages.confirmations[confirmation.week] == nil, "a week is confirmed once")
    pages.confirmations[confirmation.week] = confirmation
  }

  func removeConfirmation(of week: ISOWeek) throws { pages.confirmations[week] = nil }

  func reply(toKey key: String) throws -> RememberedReply? { pages.replies[key] }

  func remember(_ reply: RememberedReply, forKey key: String, at now: Instant) throws { pages.replies[key] = reply }
}
