import Desks
import GRDB
import LogbookStore
import Operations
import Testing

/// A logbook's file, examined while it is in use.
@Suite struct ExaminingTests {
  @Test func `A whole file has no fault, is flushed at every write, and is told with its size and room`() async throws {
    let file = ThrowawayFile()
    let desk = Desk(now: "2026-11-24 12:00", logbook: try SQLiteLogbook(path: file.path))
    _ = try await desk.log("idp", "9:00", "10:00")
    let logbook = try #require(desk.logbook as? SQLiteLogbook)
    let found = try await logbook.examine()
    #expect(found.path == file.path && found.faultCount == 0 && found.synchronousLevel == 2)
    #expect(found.schema == "clockStep")
    #expect(found.byteCount > 40_000 && found.freeByteCount > 0)
    #expect(found.setAside.isEmpty && found.replaced.isEmpty)
  }

  @Test func `A row that its index does not know is a fault`() async throws {
    let file = ThrowawayFile()
    let logbook = try SQLiteLogbook(path: file.path)
    let other = try DatabaseQueue(path: file.path)
    try await other.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          INSERT INTO reply VALUES ('k', 'd', 200, x'00', 1);
          PRAGMA writable_schema = on;
          UPDATE sqlite_master SET sql = 'CREATE INDEX replyByAge ON reply (status)' WHERE name = 'replyByAge';
          """)
    }
    try other.close()
    #expect(try await logbook.examine().faultCount > 0)
    try logbook.close()
  }
}
