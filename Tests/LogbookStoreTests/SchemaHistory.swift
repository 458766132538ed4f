/// What earlier versions of alntime left on disk.
enum SchemaHistory {
  /// A logbook after the first migration and no other, as GRDB records it.
  static let first = """
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

    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('1 logbook');
    PRAGMA application_id = 1095519828;
    """
}
