import Chronology
import Dispatch
import GRDB
import Operations

/// A logbook's file that is not in use, held against what a logbook must be.
///
/// Only SQLite's rollback journal is used on it, so that the file alone is the logbook.
enum LogbookCopy {
  /// Copies what the connection sees into the file, makes sure that the copy is whole and has as many rows, and puts the
  /// checksum after it.
  static func copy(_ source: Database, into file: ScratchFile) throws {
    let counts = try rowCounts(source)
    try using(file) { queue in try queue.writeWithoutTransaction { try source.backup(to: $0) } }
    // What was copied was a file with a write-ahead log: this connection sees the first page as it now stands.
    try using(file) { queue in
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    }
    try using(file) { queue in
      try queue.read { copy in
        guard try rowCounts(copy) == counts else { throw LogbookError.inputOutput(code: 0) }
        do { try checkWhole(copy) } catch is BackupFault { throw LogbookError.inputOutput(code: 0) }
      }
    }
    try file.append(BackupTrailer.of(file, byteCount: file.byteCount))
  }

  /// Works on the file through SQLite, and closes it.
  static func using<Result>(_ file: ScratchFile, _ body: (DatabaseQueue) throws -> Result) throws -> Result {
    var configuration = Configuration()
    configuration.label = "copy"
    configuration.qos = .unspecified
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL")
    }
    let queue = try DatabaseQueue(path: file.path, configuration: configuration)
    let result = try body(queue)
    try queue.close()
    return result
  }

  /// Throws ``BackupFault`` unless every page, index, rule and reference is right.
  static func checkWhole(_ database: Database) throws {
    guard try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"],
      try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil
    else { throw BackupFault.damaged }
  }

  /// Throws ``BackupFault/newer``, or ``BackupFault/damaged`` unless tables, indices and triggers are to the letter those of
  /// this version or of one before: a trigger of another's would run with what is written.
  static func checkSchema(_ database: Database) throws {
    let migrator = Migrations.migrator
    guard try hasNamedMigrations(database) else { throw BackupFault.damaged }
    guard try !migrator.hasBeenSuperseded(database) else { throw BackupFault.newer }
    guard let last = try migrator.completedMigrations(database).last else { throw BackupFault.damaged }
    let ours = try DatabaseQueue()
    try migrator.migrate(ours, upTo: last)
    guard try objects(database) == ours.read(objects) else { throw BackupFault.damaged }
  }

  /// Whether every migration in GRDB's list has a name, or there is no list: of one without, GRDB ends the process.
  static func hasNamedMigrations(_ database: Database) throws -> Bool {
    guard try database.tableExists("grdb_migrations") else { return true }
    let sql = "SELECT count(*) FROM grdb_migrations WHERE typeof(identifier) <> 'text'"
    return try Int.fetchOne(database, sql: sql) == 0
  }

  /// Throws ``BackupFault/damaged`` unless every row can be read.
  static func checkRows(_ database: Database) throws {
    let logbook = SQLiteTransaction(database: database)
    do {
      _ = try (logbook.running(), logbook.entries(in: nil), logbook.calendar(), logbook.cases(), logbook.profile())
      _ = try (logbook.confirmations(), logbook.suspensions(after: Instant(epochSeconds: .min)))
      _ = try (logbook.participations(), logbook.steps(), logbook.clockSteps())
    } catch {
      throw error is DatabaseError ? error : BackupFault.damaged
    }
  }

  /// The rows of every table.
  private static func rowCounts(_ database: Database) throws -> [String: Int] {
    let tables = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
    return try Dictionary(
      uniqueKeysWithValues: tables.map { table in
        (table, try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table.quotedDatabaseIdentifier)") ?? 0)
      })
  }

  private static func objects(_ database: Database) throws -> [Row] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT type, name, tbl_name, sql FROM sqlite_master WHERE substr(name, 1, 7) <> 'sqlite_' ORDER BY type, name
        """)
  }
}
