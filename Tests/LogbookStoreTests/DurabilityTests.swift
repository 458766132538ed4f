import GRDB
import LogbookStore
import Operations
import Specimens
import Testing

@Suite struct DurabilityTests {
  private let file = ThrowawayFile()

  @Test func `The writer flushes every commit to the disk`() throws {
    let logbook = try SQLiteLogbook(path: file.path)
    #expect(try logbook.synchronousLevel() == 2)
    #expect(try DatabaseQueue(path: file.path).read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
  }

  @Test func `A database of another program is refused and left as it is`() throws {
    try DatabaseQueue(path: file.path).write { try $0.execute(sql: "CREATE TABLE theirs (x)") }
    #expect(throws: LogbookError.unreadable(path: file.path, code: 0)) { try SQLiteLogbook(path: file.path) }
    let tables = try DatabaseQueue(path: file.path).read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
    }
    #expect(tables == ["theirs"])
  }

  /// GRDB makes its list of migrations before the first of them; a daemon can be killed between the two.
  @Test func `A logbook in which nothing but the list of migrations was made is begun anew`() throws {
    try DatabaseQueue(path: file.path).write { try $0.execute(sql: SchemaHistory.ledger) }
    try SQLiteLogbook(path: file.path).close()
    let id = try DatabaseQueue(path: file.path).read { try Int32.fetchOne($0, sql: "PRAGMA application_id") }
    #expect(id == 0x414C_4E54)
  }

  @Test func `A database of a newer alntime is refused`() throws {
    try SQLiteLogbook(path: file.path).close()
    try DatabaseQueue(path: file.path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')")
    }
    #expect(throws: LogbookError.newerSchema(path: file.path)) { try SQLiteLogbook(path: file.path) }
  }

  @Test func `A directory in place of the file is refused`() throws {
    let error = #expect(throws: LogbookError.self) { try SQLiteLogbook(path: "/tmp") }
    guard case .unreadable(path: "/tmp", _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
