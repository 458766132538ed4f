import Chronology
import GRDB
import Operations
import Timekeeping

/// A sleep of the machine and its row; the one mapping between the two.
enum SuspensionTable {
  /// One row for each sleep that fell into a running task; no two begin at the same second.
  static let schema = """
    CREATE TABLE suspension (
      start INTEGER NOT NULL PRIMARY KEY,
      "end" INTEGER NOT NULL CHECK ("end" > start),
      kept INTEGER NOT NULL CHECK (kept IN (0, 1))
    ) STRICT;
    """

  static let columns = "start, \"end\", kept"

  static func suspension(_ row: Row) throws -> Suspension {
    let interval = try Interval(from: Instant(epochSeconds: row[0]), to: Instant(epochSeconds: row[1]))
    return Suspension(interval, isKept: row[2])
  }

  static func arguments(_ suspension: Suspension) -> StatementArguments {
    [suspension.interval.start.epochSeconds, suspension.interval.end.epochSeconds, suspension.isKept]
  }
}
