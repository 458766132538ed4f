import GRDB
package import Operations

extension SQLiteLogbook {
  package func examine() async throws -> LogbookCondition {
    do {
      let level = try await pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
      let (faultCount, schema, byteCount) = try await pool.read { database in
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
        let schema = try Migrations.migrator.completedMigrations(database).last
        return (try SQLiteLogbook.faultCount(database), schema ?? "", pages * pageSize)
      }
      let file = LogbookFile(path: path)
      return LogbookCondition(
        path: path, byteCount: byteCount, schema: schema, synchronousLevel: level ?? 0, faultCount: faultCount,
        freeByteCount: file.freeByteCount ?? 0, setAside: file.setAside, replaced: file.replaced)
    } catch {
      throw SQLiteLogbook.logbookError(error, path: path)
    }
  }

  /// How many faults SQLite tells of, which is at most a hundred of each kind.
  private static func faultCount(_ database: Database) throws -> Int {
    do {
      let said = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      let dangling = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").prefix(100)
      return said.count + dangling.count
    } catch let error as DatabaseError where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode) {
      return 1
    }
  }
}
