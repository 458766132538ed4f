import Chronology
import GRDB
import Operations
import Timekeeping

/// That the clock was set while an entry ran; the one mapping to rows.
enum ClockStepTable {
  /// `lastSeenMilliseconds` is when the clocks were last read before, since the machine was started: of two who find one step
  /// only one writes it.
  static let schema = """
    CREATE TABLE clockStep (
      entry TEXT NOT NULL CHECK (length(entry) = 36),
      at INTEGER NOT NULL,
      seconds INTEGER NOT NULL CHECK (seconds <> 0),
      lastSeenMilliseconds INTEGER NOT NULL,
      PRIMARY KEY (entry, at, lastSeenMilliseconds)
    ) STRICT, WITHOUT ROWID;
    """

  static func milliseconds(_ step: ClockStep) -> Int64 {
    let (seconds, attoseconds) = step.lastSeenSinceBoot.components
    return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
  }
}

extension SQLiteTransaction {
  func clockStepSeconds(of id: EntryID) throws -> Int64? {
    let statement = try database.cachedStatement(sql: "SELECT sum(seconds) FROM clockStep WHERE entry = ?")
    return try Int64.fetchOne(statement, arguments: [id.text])
  }

  func knows(_ step: ClockStep) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT count(*) > 0 FROM clockStep WHERE lastSeenMilliseconds = ? AND seconds = ?",
      arguments: [ClockStepTable.milliseconds(step), step.seconds]) ?? false
  }

  func put(_ step: ClockStep, on id: EntryID, at now: Instant) throws {
    try execute(
      "INSERT INTO clockStep VALUES (?, ?, ?, ?)",
      [id.text, now.epochSeconds, step.seconds, ClockStepTable.milliseconds(step)])
  }
}
