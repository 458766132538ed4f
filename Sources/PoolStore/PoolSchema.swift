import GRDB

/// The schema's history of a pool file. A released migration is frozen: a change of mind is a new one.
enum PoolSchema {
  /// "ALNP": tells pools from logbooks and from any other SQLite database.
  static let applicationID: Int32 = 0x414C_4E50

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 pool") { database in
      try database.execute(sql: pool)
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    return migrator
  }

  /// `original` is what a participant signed and sealed, `packed` what was in it (see ``PackedLayout``). Of one who left
  /// there is only the signed `withdrawal`, so that whoever has the file can verify that they did. `packed` stands before
  /// `original` so that a study never has to read past originals.
  private static let pool = """
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
    """
}

extension PoolSchema {
  /// The tables, indices and triggers of a database, as they were written; not the table in which GRDB keeps which
  /// migrations were made, whose wording is GRDB's.
  static func objects(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master
        WHERE NOT (tbl_name = 'grdb_migrations' AND type IN ('table', 'index')) ORDER BY type, name
        """)
  }

  /// Those of a pool. A file that has others, a trigger of somebody's say, is not believed to be one.
  static func ownObjects() throws -> [String] {
    let queue = try DatabaseQueue()
    try migrator.migrate(queue)
    return try queue.read(objects)
  }
}

extension Row {
  /// The value of a column. Throws where the file has another kind of value there, which only a damaged one has; GRDB's
  /// subscript would trap.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(at index: Int) throws -> Value {
    try decode(Value.self, atIndex: index)
  }
}
