import Chronology
import GRDB
import LogbookStore
import Operations
import Testing
import Timekeeping

@Suite struct SuspensionStoreTests {
  private let file = ThrowawayFile()

  private func sleep(_ start: Int64, _ end: Int64, isKept: Bool = false) throws -> Suspension {
    Suspension(
      try Interval(from: Instant(epochSeconds: start), to: Instant(epochSeconds: end)), isKept: isKept)
  }

  @Test func `Sleeps come back in order, after reopening too, and one of the same start takes the other's place`()
    async throws
  {
    let logbook = try SQLiteLogbook(path: file.path)
    let sleeps = [try sleep(1_000, 2_000), try sleep(3_000, 4_000, isKept: true)]
    try await logbook.write { transaction in for sleep in sleeps.reversed() { try transaction.put(sleep) } }
    try logbook.close()
    let again = try SQLiteLogbook(path: file.path)
    func found(after second: Int64) async throws -> [Suspension] {
      try await again.read { try $0.suspensions(after: Instant(epochSeconds: second)) }
    }
    #expect(try await found(after: 0) == sleeps)
    #expect(try await found(after: 1_999) == sleeps)
    #expect(try await found(after: 2_000) == [sleeps[1]])
    let kept = try sleep(1_000, 2_000, isKept: true)
    try await again.write { try $0.put(kept) }
    #expect(try await found(after: 0) == [kept, sleeps[1]])
  }

  @Test(arguments: [(100, 100, 0), (200, 100, 0), (100, 200, 2)])
  func `A sleep that is none is refused by the schema itself`(_ start: Int, _ end: Int, _ kept: Int) throws {
    try SQLiteLogbook(path: file.path).close()
    let queue = try DatabaseQueue(path: file.path)
    #expect(throws: DatabaseError.self) {
      try queue.write {
        try $0.execute(sql: "INSERT INTO suspension VALUES (?, ?, ?)", arguments: [start, end, kept])
      }
    }
  }
}
