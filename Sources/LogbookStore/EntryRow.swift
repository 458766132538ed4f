import Chronology
import GRDB
import Operations
import Timekeeping

/// The one mapping between an entry and its row.
enum EntryRow {
  static let columns = "id, activity, caseLabel, start, \"end\", note, source, revision"

  static func entry(_ row: Row) throws -> Entry {
    guard let source = EntrySource(rawValue: row[6] as String) else { throw unreadable }
    return try Entry(
      id: try id(row), work: try work(row), start: Instant(epochSeconds: row[3]), end: Instant(epochSeconds: row[4]),
      source: source, revision: row[7])
  }

  static func running(_ row: Row) throws -> RunningEntry {
    RunningEntry(
      id: try id(row), work: try work(row), start: Instant(epochSeconds: row[3]), revision: row[7])
  }

  static func line(_ row: Row) throws -> TimesheetLine {
    row[4] as Int64? == nil ? .running(try running(row)) : .finished(try entry(row))
  }

  static func arguments(_ line: TimesheetLine) -> StatementArguments {
    [
      line.id.text, line.work.activity.rawValue, line.work.caseRef?.label, line.start.epochSeconds,
      line.end?.epochSeconds, line.work.note?.text, line.source.rawValue, line.revision,
    ]
  }

  private static func id(_ row: Row) throws -> EntryID {
    guard let id = EntryID(row[0] as String) else { throw unreadable }
    return id
  }

  private static func work(_ row: Row) throws -> Work {
    Work(
      activity: try Activity(code: row[1]), caseRef: try (row[2] as String?).map { try CaseRef($0) },
      note: try (row[5] as String?).map { try Note($0) })
  }

  /// The schema lets such a row in only if another program wrote it.
  private static var unreadable: LogbookError { .unreadable(path: "entry", code: 0) }
}
