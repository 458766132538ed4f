import Chronology
import FoundationEssentials
import GRDB
import Operations
import Profiles
import Studies
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

  func line(_ reference: EntryReference) throws -> TimesheetLine? {
    switch reference {
    case .id(let id): try line("WHERE id = ?", [id.text])
    case .number(let number): try line("WHERE number = ?", [number])
    case .last: try line("WHERE \"end\" IS NOT NULL ORDER BY \"end\" DESC, number DESC LIMIT 1", [])
    }
  }

  func number(of id: EntryID) throws -> Int? {
    try Int.fetchOne(try database.cachedStatement(sql: "SELECT number FROM handle WHERE id = ?"), arguments: [id.text])
  }

  func calendar() throws -> SchoolCalendar {
    let decoder = JSONDecoder()
    let documents = try String.fetchAll(database, sql: "SELECT document FROM calendarVersion ORDER BY effective")
    return SchoolCalendar(
      try documents.map { try decoder.decode(CalendarDocument.self, from: Data($0.utf8)).version() })
  }

  func record(_ step: JournalStep, at now: Instant) throws {
    try apply(step.changes)
    try execute("DELETE FROM journal WHERE undone = 1", [])
    let document = String(decoding: try JSONEncoder().encode(JournalDocument(step.changes)), as: UTF8.self)
    try execute(
      "INSERT INTO journal (verb, at, changes) VALUES (?, ?, ?)", [step.verb.rawValue, now.epochSeconds, document])
  }

  func takeBack() throws -> JournalStep? {
    try takeStep("WHERE undone = 0 ORDER BY number DESC LIMIT 1", undone: 1, changes: \.takenBack)
  }

  func takeAgain() throws -> JournalStep? {
    try takeStep("WHERE undone = 1 ORDER BY number LIMIT 1", undone: 0, changes: \.changes)
  }

  func cases() throws -> [IDPCase] {
    let statement = try database.cachedStatement(sql: "SELECT \(CaseTable.columns) FROM idpCase ORDER BY number")
    return try Row.fetchAll(statement).map(CaseTable.idpCase)
  }

  func workedCaseRefs() throws -> Set<CaseRef> {
    let labels = try String.fetchAll(
      database, sql: "SELECT DISTINCT caseLabel FROM entry WHERE caseLabel IS NOT NULL")
    return Set(try labels.map { try CaseRef($0) })
  }

  func profile() throws -> Profile? { try ProfileTable.read(database) }

  func confirmations() throws -> [WeekConfirmation] {
    try Row.fetchAll(database, sql: "SELECT week, confirmedAt FROM weekConfirmation ORDER BY week").map { row in
      guard let week = ISOWeek(row[0] as String) else {
        throw LogbookError.unreadable(path: "weekConfirmation", code: 0)
      }
      return WeekConfirmation(week: week, confirmedAt: Instant(epochSeconds: row[1]))
    }
  }

  func suspensions(after start: Instant) throws -> [Suspension] {
    let sql = "SELECT \(SuspensionTable.columns) FROM suspension WHERE \"end\" > ? ORDER BY start"
    let statement = try database.cachedStatement(sql: sql)
    return try Row.fetchAll(statement, arguments: [start.epochSeconds]).map(SuspensionTable.suspension)
  }

  func reserve(_ number: Int, for id: EntryID) throws {
    guard (1...1_000_000_000).contains(number) else { return }
    try execute("INSERT OR IGNORE INTO handle (number, id) VALUES (?, ?)", [number, id.text])
  }

  func put(_ suspension: Suspension) throws {
    try execute(
      "INSERT OR REPLACE INTO suspension (\(SuspensionTable.columns)) VALUES (?, ?, ?)",
      SuspensionTable.arguments(suspension))
  }

  func participations() throws -> [Participation] { try ParticipationTable.read(database) }

  func put(_ participation: Participation) throws {
    try execute(ParticipationTable.upsert, ParticipationTable.arguments(participation))
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

  /// Finds a step, carries out its changes one way or the other, and marks it.
  private func takeStep(
    _ condition: String, undone: Int, changes: (JournalStep) -> [RecordChange]
  ) throws -> JournalStep? {
    guard let row = try Row.fetchOne(database, sql: "SELECT number, verb, changes FROM journal \(condition)") else {
      return nil
    }
    guard let verb = JournalStep.Verb(rawValue: row[1]) else {
      throw LogbookError.unreadable(path: "journal", code: 0)
    }
    let step = JournalStep(verb: verb, changes: try changesOfStep(row[2]))
    try apply(changes(step))
    try execute("UPDATE journal SET undone = ? WHERE number = ?", [undone, row[0] as Int])
    return step
  }

  /// Every step of the journal, taken back or not.
  func steps() throws -> [[RecordChange]] {
    try String.fetchAll(database, sql: "SELECT changes FROM journal ORDER BY number").map(changesOfStep)
  }

  private func changesOfStep(_ document: String) throws -> [RecordChange] {
    try JSONDecoder().decode(JournalDocument.self, from: Data(document.utf8)).recordChanges()
  }

  private func line(_ condition: String, _ arguments: StatementArguments) throws -> TimesheetLine? {
    let statement = try database.cachedStatement(sql: "SELECT \(EntryRow.columns) FROM entry \(condition)")
    return try Row.fetchOne(statement, arguments: arguments).map(EntryRow.line)
  }

  private func fetchEntries(_ condition: String, _ arguments: StatementArguments) throws -> [Entry] {
    let statement = try database.cachedStatement(sql: "SELECT \(EntryRow.columns) FROM entry \(condition)")
    return try Row.fetchAll(statement, arguments: arguments).map(EntryRow.entry)
  }

  /// Carries out one statement without a result.
  func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
