import Chronology
import FoundationEssentials
import GRDB
import Operations
import Studies

/// The table of studies that were joined, and the one mapping between a participation and its row.
enum ParticipationTable {
  /// A row stays as it was made, but for the numbers, which only grow, and for leaving, which is final: a key that changed
  /// would be another participant, and a number given twice would let a pool drop the newer statement.
  static let schema = """
    CREATE TABLE participation (
      study TEXT NOT NULL PRIMARY KEY CHECK (
        length(study) BETWEEN 3 AND 40 AND study GLOB '[a-z]*' AND study NOT GLOB '*[^a-z0-9-]*'
      ),
      invitation BLOB NOT NULL CHECK (length(invitation) BETWEEN 1 AND 65536),
      key BLOB NOT NULL CHECK (length(key) = 32),
      joinedAt INTEGER NOT NULL,
      lastSequence INTEGER CHECK (lastSequence BETWEEN 1 AND 4294967295),
      leftAt INTEGER CHECK (leftAt IS NULL OR lastSequence IS NOT NULL)
    ) STRICT;

    CREATE TRIGGER participationStays BEFORE UPDATE ON participation
    WHEN NEW.study IS NOT OLD.study OR NEW.invitation IS NOT OLD.invitation OR NEW.key IS NOT OLD.key
      OR NEW.joinedAt IS NOT OLD.joinedAt
    BEGIN SELECT raise(ABORT, 'a participation stays'); END;

    CREATE TRIGGER sequenceNeverFalls BEFORE UPDATE ON participation
    WHEN coalesce(NEW.lastSequence, 0) < coalesce(OLD.lastSequence, 0)
    BEGIN SELECT raise(ABORT, 'a sequence never falls'); END;

    CREATE TRIGGER leavingIsFinal BEFORE UPDATE ON participation
    WHEN OLD.leftAt IS NOT NULL AND NEW.leftAt IS NOT OLD.leftAt
    BEGIN SELECT raise(ABORT, 'leaving is final'); END;

    CREATE TRIGGER participationIsKept BEFORE DELETE ON participation
    BEGIN SELECT raise(ABORT, 'a participation is kept'); END;
    """

  private static let columns = "study, invitation, key, joinedAt, lastSequence, leftAt"

  static func read(_ database: Database) throws -> [Participation] {
    let statement = try database.cachedStatement(sql: "SELECT \(columns) FROM participation ORDER BY study")
    return try Row.fetchAll(statement).map(participation)
  }

  /// Every column is put, so that the triggers see one that may not change.
  static let upsert = """
    INSERT INTO participation (\(columns)) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (study) DO UPDATE SET invitation = excluded.invitation, key = excluded.key,
      joinedAt = excluded.joinedAt, lastSequence = excluded.lastSequence, leftAt = excluded.leftAt
    """

  static func arguments(_ participation: Participation) -> StatementArguments {
    [
      participation.study.text, Data(participation.invitation), Data(participation.key),
      participation.joined.epochSeconds, participation.lastSequence.map { Int64($0.value) },
      participation.left?.epochSeconds,
    ]
  }

  private static func participation(_ row: Row) throws -> Participation {
    let number = row[4] as Int64?
    let sequence = number.flatMap(UInt32.init(exactly:)).flatMap(SequenceNumber.init)
    guard let study = StudyID(row[0] as String), (number == nil) == (sequence == nil) else { throw unreadable }
    do {
      return try Participation(
        study: study, invitation: Array(row[1] as Data), key: Array(row[2] as Data),
        joined: Instant(epochSeconds: row[3]), lastSequence: sequence,
        left: (row[5] as Int64?).map(Instant.init(epochSeconds:)))
    } catch { throw unreadable }
  }

  /// The schema lets such a row in only if another program wrote it.
  private static var unreadable: LogbookError { .unreadable(path: "participation", code: 0) }
}
