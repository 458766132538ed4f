import Chronology
import FoundationEssentials
import GRDB
import Operations
import Timekeeping

/// One SQLite transaction seen as a logbook.
struct SQLiteTransaction: LogbookWriting {
  let database: Database

  func running() throws -> RunningEntry? {
    try Row.fetchOne(database, sql: "SELECT \(EntryRow.columns) FROM entry WHERE \"end\" IS NULL")
      .map(EntryRow.running)
  }

  func entries(in interval: Interval?) throws -> [Entry] {
    guard let interval else {
      return try fetchEntries("WHERE \"end\" IS NOT NULL ORDER BY start, \"end\", number", [])
    }
    // Entries never overlap, so all that share a second with the interval begin in it, but for the last with a length
    // before it.
    let bounds: StatementArguments = [interval.start.epochSeconds, interval.end.epochSeconds]
    let before = try fetchEntries(
      "WHERE start < ? AND \"end\" > start ORDER BY start DESC LIMIT 1", [interval.start.epochSeconds]
    )
    let inside = try fetchEntries(
      "WHERE start >= ? AND start < ? AND \"end\" IS NOT NULL ORDER BY start, \"end\", number", bounds)
    return before.filter { $0.end > interval.start } + inside
  }

  func entry(_ id: EntryID) throws -> Entry? {
    try fetchEntries("WHERE id = ? AND \"end\" IS NOT NULL", [id.text]).first
  }

  func calendar() throws -> SchoolCalendar {
    let decoder = JSONDecoder()
    let documents = try String.fetchAll(database, sql: "SELECT document FROM calendarVersion ORDER BY effective")
    return SchoolCalendar(
      try documents.map { try decoder.decode(CalendarDocument.self, from: Data($0.utf8)).version() })
  }

  func apply(_ changes: [TimesheetChange]) throws {
    for change in changes {
      switch change {
      case .begin(let running): try insert(EntryRow.arguments(running))
      case .insert(let entry): try insert(EntryRow.arguments(entry))
      case .discard(let running): try execute("DELETE FROM entry WHERE id = ?", [running.id.text])
      case .finish(let entry):
        try execute(
          "UPDATE entry SET \"end\" = ?, revision = ? WHERE id = ? AND \"end\" IS NULL",
          [entry.end.epochSeconds, entry.revision, entry.id.text])
      }
    }
  }

  func put(_ version: CalendarVersion) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let document = String(decoding: try encoder.encode(CalendarDocument(version)), as: UTF8.self)
    try execute(
      "INSERT INTO calendarVersion VALUES (?, ?) ON CONFLICT (effective) DO UPDATE SET document = excluded.document",
      [version.effective.description, document])
  }

  func confirmations() throws -> [WeekConfirmation] {
    try Row.fetchAll(database, sql: "SELECT week, confirmedAt FROM weekConfirmation ORDER BY week").map { row in
      guard let week = ISOWeek(row[0] as String) else {
        throw LogbookError.unreadable(path: "weekConfirmation", code: 0)
      }
      return WeekConfirmation(week: week, confirmedAt: Instant(epochSeconds: row[1]))
    }
  }

  func put(_ confirmation: WeekConfirmation) throws {
    try execute(
      "INSERT INTO weekConfirmation VALUES (?, ?)",
      [confirmation.week.description, confirmation.confirmedAt.epochSeconds])
  }

  func removeConfirmation(of week: ISOWeek) throws {
    try execute("DELETE FROM weekConfirmation WHERE week = ?", [week.description])
  }

  func reply(toKey key: String) throws -> RememberedReply? {
    try Row.fetchOne(database, sql: "SELECT requestDigest, status, body FROM reply WHERE key = ?", arguments: [key])
      .map { RememberedReply(requestDigest: $0[0], status: $0[1], body: Array($0[2] as Data)) }
  }

  func remember(_ reply: RememberedReply, forKey key: String, at now: Instant) throws {
    let oldest = now.advanced(bySeconds: -SQLiteTransaction.replyRetentionDays * 86_400)
    try execute("DELETE FROM reply WHERE at < ?", [oldest.epochSeconds])
    try execute(
      "INSERT INTO reply VALUES (?, ?, ?, ?, ?)",
      [key, reply.requestDigest, reply.status, Data(reply.body), now.epochSeconds])
  }

  /// How long a retry finds the reply it missed.
  private static let replyRetentionDays: Int64 = 7

  private func fetchEntries(_ condition: String, _ arguments: StatementArguments) throws -> [Entry] {
    let statement = try database.cachedStatement(sql: "SELECT \(EntryRow.columns) FROM entry \(condition)")
    return try Row.fetchAll(statement, arguments: arguments).map(EntryRow.entry)
  }

  private func insert(_ arguments: StatementArguments) throws {
    try execute("INSERT INTO entry (\(EntryRow.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", arguments)
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
