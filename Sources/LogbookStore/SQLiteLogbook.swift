import Dispatch
import GRDB
package import Operations

/// The logbook in one SQLite file: write-ahead log, and every commit flushed to the disk before it returns.
package struct SQLiteLogbook: Logbook {
  let pool: DatabasePool
  let path: String
  let flushes = FlushRecord()

  /// Opens or creates the file, brings its schema up to date, and makes sure that commits are durable.
  ///
  /// Throws ``LogbookError``.
  package init(path: String) throws {
    self.path = path
    ScratchFile.removeLeftovers(of: path)
    do {
      try SQLiteLogbook.check(path)
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.maximumReaderCount = 2
      configuration.label = "logbook"
      // Any other asks for a thread priority that a user's service may not set, and libdispatch complains to the journal.
      configuration.qos = .unspecified
      pool = try DatabasePool(path: path, configuration: configuration)
      try Migrations.migrator.migrate(pool)
      try pool.writeWithoutTransaction { [flushes] database in
        try SQLiteLogbook.makeDurable(database)
        try flushes.watch { try SQLiteLogbook.keepWhatIsWritten(database) }
      }
    } catch {
      let error = SQLiteLogbook.logbookError(error, path: path)
      if case LogbookError.unreadable(_, let code) = error, code != 0, LogbookFile(path: path).isOurs {
        throw LogbookError.damaged(path: path, code: code)
      }
      throw error
    }
  }

  /// The writer's `PRAGMA synchronous`; 2 is FULL.
  package func synchronousLevel() throws -> Int? {
    try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
  }

  package func read<Result: Sendable>(
    _ body: @escaping @Sendable (any LogbookReading) throws -> Result
  ) async throws -> Result {
    do {
      return try await pool.read { try body(SQLiteTransaction(database: $0)) }
    } catch {
      throw SQLiteLogbook.logbookError(error, path: path)
    }
  }

  package func write<Result: Sendable>(
    _ body: @escaping @Sendable (any LogbookWriting) throws -> Result
  ) async throws -> Result {
    do {
      return try await pool.writeWithoutTransaction { try commit($0, body) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
      return try await writeAfterMakingRoom(body)
    } catch {
      throw SQLiteLogbook.logbookError(error, path: path)
    }
  }

  /// Tries a write that found the disk full once more, after the write-ahead log, which holds every page once for each
  /// commit, has been folded into the file.
  private func writeAfterMakingRoom<Result: Sendable>(
    _ body: @escaping @Sendable (any LogbookWriting) throws -> Result
  ) async throws -> Result {
    do {
      return try await pool.writeWithoutTransaction { database in
        _ = try flushes.watch { try database.checkpoint(.truncate) }
        return try commit(database, body)
      }
    } catch {
      throw SQLiteLogbook.logbookError(error, path: path)
    }
  }

  /// Runs the body in a transaction, on the writer's queue: so no write comes between a flush that fails and the refusal of
  /// all that follow.
  private func commit<Result: Sendable>(
    _ database: Database, _ body: (any LogbookWriting) throws -> Result
  ) throws -> Result {
    try flushes.watch {
      var result: Result?
      try database.inTransaction {
        result = try body(SQLiteTransaction(database: database))
        return .commit
      }
      // The body has run, or it threw.
      return result!
    }
  }

  /// Returns the error once the disk has failed to confirm a write, after which every other is refused; nil when the task
  /// is cancelled before.
  package func failure() async -> LogbookError? { await flushes.failure() }

  /// Folds the write-ahead log into the file, which then holds everything, and closes it; nothing may be asked of the
  /// logbook afterwards.
  package func close() throws {
    try pool.writeWithoutTransaction { database in _ = try flushes.watch { try database.checkpoint(.truncate) } }
    try pool.close()
  }

  /// GRDB sets NORMAL on a pool's writer after any preparation of ours, and NORMAL loses acknowledged rows at a power cut
  /// (DESIGN 3: 6 of 8 simulated cuts). So FULL is set last, and read back.
  ///
  /// The write-ahead log is folded into the file every 100 pages (400 KiB) rather than SQLite's 1,000, as a small disk would
  /// be full of it before: every commit writes its pages anew.
  private static func makeDurable(_ database: Database) throws {
    try database.execute(sql: "PRAGMA wal_autocheckpoint = 100")
    try database.execute(sql: "PRAGMA synchronous = FULL")
    let level = try Int.fetchOne(database, sql: "PRAGMA synchronous")
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode")
    guard level == 2, mode == "wal" else { throw LogbookError.inputOutput(code: 0) }
  }

  /// Folds what an earlier daemon left in the write-ahead log into the file, and so onto the disk.
  ///
  /// SQLite takes a commit for made once it can be read there. But a daemon that was killed between writing and flushing never
  /// said so, and it may not be on the disk: whoever asks again would be answered that it is done, and everything after it
  /// in the log would be lost with it at a power cut. A flush alone is not enough, as Linux does not write a page again that
  /// it once failed to write: folding writes all of it anew, elsewhere. When there is no room for that, or another program
  /// reads, the log is at least flushed, which SQLite does first.
  private static func keepWhatIsWritten(_ database: Database) throws {
    do {
      _ = try database.checkpoint(.truncate)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL || error.resultCode == .SQLITE_BUSY {
      return
    }
  }

  /// Throws unless there is no file yet, or it is empty, or a logbook that this version knows and that is whole. No
  /// more is written to it than what any reader would.
  private static func check(_ path: String) throws {
    guard LogbookFile(path: path).hasContents else { return }
    do { try check(path, isReadOnly: true) } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY
    {
      // What a program that was killed had begun is to be rolled back first, and for that SQLite writes.
      try check(path, isReadOnly: false)
    }
  }

  private static func check(_ path: String, isReadOnly: Bool) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.readonly = isReadOnly
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    try queue.read { database in
      try checkOurs(database, path: path)
      try checkWhole(database, path: path)
    }
  }

  /// Throws unless the database is empty or of a schema that this version knows.
  private static func checkOurs(_ database: Database, path: String) throws {
    guard try !isUnbegun(database) else { return }
    let id = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    guard id == Migrations.applicationID else { throw LogbookError.unreadable(path: path, code: 0) }
    guard try LogbookCopy.hasNamedMigrations(database) else {
      throw LogbookError.unreadable(path: path, code: ResultCode.SQLITE_CORRUPT.rawValue)
    }
    guard try !Migrations.migrator.hasBeenSuperseded(database) else { throw LogbookError.newerSchema(path: path) }
  }

  /// Throws when a page or an index of the file is damaged: better now than when it is needed.
  private static func checkWhole(_ database: Database, path: String) throws {
    guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else {
      throw LogbookError.unreadable(path: path, code: ResultCode.SQLITE_CORRUPT.rawValue)
    }
  }

  /// Whether nothing is in the file, or only GRDB's list of migrations, which it makes before the first of them: a daemon
  /// that was killed just then had not begun.
  private static func isUnbegun(_ database: Database) throws -> Bool {
    let tables = try String.fetchAll(database, sql: "SELECT DISTINCT tbl_name FROM sqlite_master")
    guard tables == ["grdb_migrations"] else { return tables.isEmpty }
    return try Int.fetchOne(database, sql: "SELECT count(*) FROM grdb_migrations") == 0
  }

  /// SQLite's errors by result code; any other passes.
  static func logbookError(_ error: any Error, path: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    switch error.resultCode {
    case .SQLITE_FULL: return LogbookError.diskFull
    case .SQLITE_IOERR: return LogbookError.inputOutput(code: error.extendedResultCode.rawValue)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH:
      return LogbookError.unreadable(path: path, code: error.extendedResultCode.rawValue)
    default: return error
    }
  }
}
