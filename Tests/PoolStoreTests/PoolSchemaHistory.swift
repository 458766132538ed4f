import GRDB
import PoolStore
import Studies
import Testing

/// What earlier versions of alntime left on disk.
@Suite struct PoolSchemaHistory {
  private let pools = ThrowawayPools()

  @Test func `A pool that the first version made is opened, and can be added to`() throws {
    let queue = try DatabaseQueue(path: pools.path("old"))
    try queue.write { database in
      try database.execute(sql: PoolSchemaHistory.first)
      try database.execute(
        sql: "INSERT INTO study VALUES (1, ?, CAST(? AS BLOB), 1)", arguments: [autumn.id.text, "{}"])
    }
    try queue.close()
    let pool = try PoolStore.open(at: pools.path("old"))
    #expect(pool.study == autumn)
    #expect(try pool.add([contributing(1), leaving(2)]) == [.added, .withdrawn])
    #expect(try pool.contents() == Pool([contributing(1), leaving(2)]))
  }

  private static let first = """
    CREATE TABLE study (
      number INTEGER PRIMARY KEY CHECK (number = 1),
      id TEXT NOT NULL CHECK (length(id) BETWEEN 3 AND 40),
      invitation BLOB NOT NULL CHECK (length(invitation) > 0),
      codelistVersion INTEGER NOT NULL CHECK (codelistVersion BETWEEN 1 AND 255)
    ) STRICT;

    CREATE TABLE member (
      pseudonym BLOB NOT NULL PRIMARY KEY CHECK (length(pseudonym) = 32),
      sequence INTEGER NOT NULL CHECK (sequence BETWEEN 1 AND 4294967295),
      withdrawal BLOB CHECK (length(withdrawal) > 0),
      packed BLOB CHECK (length(packed) > 0),
      original BLOB CHECK (length(original) > 0),
      CHECK ((withdrawal IS NULL) = (original IS NOT NULL)),
      CHECK ((withdrawal IS NULL) = (packed IS NOT NULL))
    ) STRICT;

    CREATE TRIGGER withdrawalsAreFinal BEFORE UPDATE ON member
    WHEN OLD.withdrawal IS NOT NULL AND NEW.withdrawal IS NULL
    BEGIN SELECT raise(ABORT, 'a withdrawal is final'); END;
    CREATE TRIGGER membersStay BEFORE DELETE ON member
    BEGIN SELECT raise(ABORT, 'a member is replaced or leaves, and is never forgotten'); END;

    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('1 pool');
    PRAGMA application_id = 1095519824;
    """
}
