import GRDB

/// The schema's history. A released migration is frozen: a change of mind is a new one.
enum Migrations {
  /// "ALNT": tells our files from any other SQLite database.
  static let applicationID: Int32 = 0x414C_4E54

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 logbook") { database in
      try database.execute(sql: logbook)
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    migrator.registerMigration("2 journal") { try $0.execute(sql: journal) }
    migrator.registerMigration("cases") { try $0.execute(sql: CaseTable.schema) }
    migrator.registerMigration("weeks") { try $0.execute(sql: weeks) }
    migrator.registerMigration("suspension") { try $0.execute(sql: SuspensionTable.schema) }
    migrator.registerMigration("profile") { try $0.execute(sql: ProfileTable.schema) }
    migrator.registerMigration("participation") { try $0.execute(sql: ParticipationTable.schema) }
    migrator.registerMigration("clockStep") { try $0.execute(sql: ClockStepTable.schema) }
    return migrator
  }

  /// Times are whole seconds of UTC. `number` counts entries as they come, and so tells in which order those of one second
  /// came. An entry whose "end" is NULL is running, and one index lets only one be.
  ///
  /// Entries of no length take no room. The others never overlap, so the last of them to begin before a new one's end is
  /// also the last to end, and a look at that one alone decides whether the new one has room.
  private static let logbook = """
    CREATE TABLE entry (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      activity TEXT NOT NULL CHECK (length(activity) BETWEEN 1 AND 40),
      caseLabel TEXT CHECK (length(caseLabel) BETWEEN 1 AND 12),
      start INTEGER NOT NULL,
      "end" INTEGER CHECK ("end" >= start),
      note TEXT CHECK (length(note) BETWEEN 1 AND 4000),
      source TEXT NOT NULL CHECK (source IN ('timer', 'log', 'import')),
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT;
    CREATE INDEX entryByTime ON entry (start, "end");
    CREATE UNIQUE INDEX oneRunningEntry ON entry (("end" IS NULL)) WHERE "end" IS NULL;

    CREATE TRIGGER entriesDoNotOverlap BEFORE INSERT ON entry
    WHEN NEW."end" IS NOT NEW.start AND (
      SELECT coalesce("end", 9223372036854775807) FROM entry
      WHERE start < coalesce(NEW."end", 9223372036854775807) AND "end" IS NOT start ORDER BY start DESC LIMIT 1
    ) > NEW.start
    BEGIN SELECT raise(ABORT, 'entries overlap'); END;

    CREATE TABLE calendarVersion (
      effective TEXT NOT NULL PRIMARY KEY CHECK (effective GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reply (
      key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
      requestDigest TEXT NOT NULL,
      status INTEGER NOT NULL CHECK (status BETWEEN 200 AND 299),
      body BLOB NOT NULL,
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX replyByAge ON reply (at);
    """

  /// `handle` keeps the number of an entry for ever, so that it has the same again when a deletion is taken back. The
  /// journal's steps are in order; those taken back (undone = 1) come after those that are not.
  private static let journal = """
    CREATE TABLE handle (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36)
    ) STRICT;
    INSERT INTO handle (number, id) SELECT number, id FROM entry;

    CREATE TABLE journal (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      verb TEXT NOT NULL CHECK (length(verb) BETWEEN 1 AND 20),
      at INTEGER NOT NULL,
      changes TEXT NOT NULL CHECK (json_valid(changes)),
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
    ) STRICT;

    CREATE TRIGGER changedEntriesDoNotOverlap AFTER UPDATE OF start, "end" ON entry
    WHEN NEW."end" IS NOT NEW.start AND (
      SELECT coalesce("end", 9223372036854775807) FROM entry
      WHERE start < coalesce(NEW."end", 9223372036854775807) AND "end" IS NOT start AND number <> NEW.number
      ORDER BY start DESC LIMIT 1
    ) > NEW.start
    BEGIN SELECT raise(ABORT, 'entries overlap'); END;
    """

  /// A row says that the log of the ISO week is complete.
  private static let weeks = """
    CREATE TABLE weekConfirmation (
      week TEXT NOT NULL PRIMARY KEY CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
      confirmedAt INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
