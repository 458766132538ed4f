/// What each version of alntime left on disk: the migrations as they were released, kept apart from those that run.
package enum SchemaHistory {
  package struct Step: Sendable {
    /// As GRDB records it.
    package let name: String
    package let sql: String
  }

  /// Records the migrations, as GRDB does before the first of them.
  package static let ledger = "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);"

  /// Makes a logbook of the first so many migrations in an empty file, or of those after `earlier` in one that has these.
  package static func script(through count: Int, after earlier: Int = 0) -> String {
    steps[earlier..<count].reduce(earlier == 0 ? ledger : "") { script, step in
      script + "\n" + step.sql + "\nINSERT INTO grdb_migrations VALUES ('\(step.name)');"
    }
  }

  /// Makes a logbook after the first migration and no other.
  package static let first = script(through: 1)

  /// In their order; a new migration is added at the end.
  package static let steps = [
    Step(
      name: "1 logbook",
      sql: """
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
        PRAGMA application_id = 1095519828;
        """),
    Step(
      name: "2 journal",
      sql: """
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
        """),
    Step(
      name: "cases",
      sql: """
        CREATE TABLE idpCase (
          number INTEGER PRIMARY KEY AUTOINCREMENT,
          label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 12),
          kind TEXT NOT NULL CHECK (kind IN ('school', 'fe', 'authority', 'reconsideration', 'review')),
          aware TEXT NOT NULL CHECK (aware GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
          issued TEXT CHECK (issued GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND issued >= aware),
          closed TEXT CHECK (closed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND closed >= coalesce(issued, aware))
        ) STRICT;
        CREATE UNIQUE INDEX oneOpenCase ON idpCase (label) WHERE closed IS NULL;
        """),
    Step(
      name: "weeks",
      sql: """
        CREATE TABLE weekConfirmation (
          week TEXT NOT NULL PRIMARY KEY CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
          confirmedAt INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """),
    Step(
      name: "suspension",
      sql: """
        CREATE TABLE suspension (
          start INTEGER NOT NULL PRIMARY KEY,
          "end" INTEGER NOT NULL CHECK ("end" > start),
          kept INTEGER NOT NULL CHECK (kept IN (0, 1))
        ) STRICT;
        """),
    Step(
      name: "profile",
      sql: """
        CREATE TABLE profile (
          dimension TEXT NOT NULL PRIMARY KEY CHECK (length(dimension) BETWEEN 1 AND 40),
          code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 40)
        ) STRICT, WITHOUT ROWID;
        """),
    Step(
      name: "participation",
      sql: """
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
        """),
    Step(
      name: "clockStep",
      sql: """
        CREATE TABLE clockStep (
          entry TEXT NOT NULL CHECK (length(entry) = 36),
          at INTEGER NOT NULL,
          seconds INTEGER NOT NULL CHECK (seconds <> 0),
          lastSeenMilliseconds INTEGER NOT NULL,
          PRIMARY KEY (entry, at, lastSeenMilliseconds)
        ) STRICT, WITHOUT ROWID;
        """),
  ]
}
