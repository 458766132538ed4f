import GRDB
import LogbookStore
import Testing

@Suite struct WeekStoreTests {
  private let file = ThrowawayFile()

  @Test(arguments: ["2026-47", "2026-W4", "2026-W61", "W47-2026"])
  func `A week that is none is refused by the schema itself`(_ week: String) throws {
    try SQLiteLogbook(path: file.path).close()
    let queue = try DatabaseQueue(path: file.path)
    #expect(throws: DatabaseError.self) {
      try queue.write {
        try $0.execute(sql: "INSERT INTO weekConfirmation VALUES (?, 0)", arguments: [week])
      }
    }
  }
}
