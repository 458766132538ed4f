import Chronology
import GRDB
import Operations
import Timekeeping

/// That the clock was set while an entry ran; the one mapping to rows.
enum ClockStepTable {
  static let schema = """
    CREATE TABLE clockStep (
      entry TEXT NOT NULL CHECK (length(entry) = 36),
      at INTEGER NOT NULL,
      seconds INTEGER NOT NULL CHECK (seconds <> 0),
      lastSeenMilliseconds INTEGER NOT NULL,
      PRIMARY KEY (entry, at, lastSeenMilliseconds)
    ) STRICT, WITHOUT ROWID;
    """

  static let columns = "entry, at, seconds, lastSeenMilliseconds"

  static func step(_ row: Row) throws -> NotedClockStep {
    guard let id = EntryID(row[0] as String),
      let step = NotedClockStep(
        entry: id, at: Instant(epochSeconds: row[1]), seconds: row[2], lastSeenMilliseconds: row[3])
    else { throw LogbookError.unreadable(path: "clockStep", code: 0) }
    return step
  }

  static func arguments(_ step: NotedClockStep) -> StatementArguments {
    [step.entry.text, step.at.epochSeconds, step.seconds, step.lastSeenMilliseconds]
  }
}

extension SQLiteTransaction {
  func clockSteps() throws -> [NotedClockStep] {
    try Row.fetchAll(database, sql: "SELECT \(ClockStepTable.columns) FROM clockStep ORDER BY entry, at")
      .map(ClockStepTable.step)
  }

  func clockStepSeconds(of id: EntryID) throws -> Int64? {
    let statement = try database.cachedStatement(sql: "SELECT sum(seconds) FROM clockStep WHERE entry = ?")
    return try Int64.fetchOne(statement, arguments: [id.text])
  }

  func put(_ step: NotedClockStep) throws {
    try execute(
      "INSERT OR IGNORE INTO clockStep (\(ClockStepTable.columns)) VALUES (?, ?, ?, ?)", ClockStepTable.arguments(step))
  }
}
