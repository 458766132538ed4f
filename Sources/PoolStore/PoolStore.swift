import Dispatch
import FoundationEssentials
import GRDB
import Glibc
import Studies

/// A pool in one SQLite file: what each participant signed, beside the same packed for the study.
///
/// There is a rollback journal and no write-ahead log, so that between two additions the file alone is the pool and can be
/// copied by hand. What is overwritten or deleted is zeroed (`secure_delete`).
package struct PoolStore: Sendable {
  package let study: PooledStudy
  package let path: String
  private let queue: DatabaseQueue

  /// Creates the file, which only its owner may read.
  package static func create(at path: String, for study: PooledStudy) throws(PoolError) -> PoolStore {
    let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .alreadyExists(path: path) : .unreadable(path: path, code: errno)
    }
    Glibc.close(descriptor)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try PoolSchema.migrator.migrate(queue)
      try queue.write { database in
        try database.execute(
          sql: "INSERT INTO study (number, id, invitation, codelistVersion) VALUES (1, ?, ?, ?)",
          arguments: [study.id.text, Data(study.invitation), study.codelistVersion])
      }
      return PoolStore(study: study, path: path, queue: queue)
    } catch {
      unlink(path)
      throw PoolError(error, path: path)
    }
  }

  /// Opens a pool that there is, and brings its schema up to date.
  package static func open(at path: String) throws(PoolError) -> PoolStore {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT ? .missing(path: path) : .unreadable(path: path, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAPool(path: path) }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      if try queue.read({ try needsMigration($0, path: path) }) { try PoolSchema.migrator.migrate(queue) }
      guard try queue.read(PoolSchema.objects) == PoolSchema.ownObjects() else { throw PoolError.notAPool(path: path) }
      return PoolStore(study: try queue.read { try readStudy($0, path: path) }, path: path, queue: queue)
    } catch {
      throw PoolError(error, path: path)
    }
  }

  /// Closes the file; nothing may be asked of the pool afterwards.
  package func close() throws(PoolError) {
    do { try queue.close() } catch { throw PoolError(error, path: path) }
  }
}

extension PoolStore {
  func read<Result>(_ body: (Database) throws -> Result) throws(PoolError) -> Result {
    do { return try queue.read(body) } catch { throw PoolError(error, path: path) }
  }

  func write<Result>(_ body: (Database) throws -> Result) throws(PoolError) -> Result {
    do { return try queue.write(body) } catch { throw PoolError(error, path: path) }
  }

  /// Writes the file anew without the room of what was deleted.
  func vacuum() throws(PoolError) {
    do { try queue.vacuum() } catch { throw PoolError(error, path: path) }
  }
}

extension PoolStore {
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "pool"
    configuration.qos = .unspecified
    configuration.prepareDatabase { database in
      // Large pages, since most of the file is long blobs.
      try database.execute(
        sql: """
          PRAGMA page_size = 16384; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;
          PRAGMA journal_mode = DELETE; PRAGMA trusted_schema = OFF
          """)
    }
    return configuration
  }

  /// Throws unless the file is a pool that this version knows.
  private static func needsMigration(_ database: Database, path: String) throws -> Bool {
    let id = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    guard id == PoolSchema.applicationID else { throw PoolError.notAPool(path: path) }
    guard try !PoolSchema.migrator.hasBeenSuperseded(database) else { throw PoolError.newerSchema(path: path) }
    return try !PoolSchema.migrator.hasCompletedMigrations(database)
  }

  private static func readStudy(_ database: Database, path: String) throws -> PooledStudy {
    guard let row = try Row.fetchOne(database, sql: "SELECT id, invitation, codelistVersion FROM study"),
      let id = StudyID(try row.value(at: 0) as String)
    else { throw PoolError.corrupt(path: path, code: 0) }
    return PooledStudy(
      id: id, invitation: [UInt8](try row.value(at: 1) as Data), codelistVersion: try row.value(at: 2))
  }
}
