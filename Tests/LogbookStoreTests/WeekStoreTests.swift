import Chronology
import Desks
import GRDB
import LogbookStore
import Operations
import Specimens
import Testing
import Timekeeping

@Suite struct WeekStoreTests {
  private let file = ThrowawayFile()

  @Test func `Weeks are confirmed and taken back on disk as in memory, and after reopening`() async throws {
    var generator = SeededRandom(seed: RandomRun.seed)
    let memory = Desk(now: "2026-11-24 12:00")
    var disk = try SQLiteLogbook(path: file.path)
    for step in 1...120 {
      let (week, confirms) = ("2026-W\(generator.int(30...47))", generator.chance(60))
      let outcomes = try await [memory.logbook, disk].asyncMap { logbook in
        try await logbook.write { [world = memory.world] transaction in
          let state =
            try confirms
            ? ConfirmWeek(week: week).run(in: transaction, world)
            : UnconfirmWeek(week: week).run(in: transaction, world)
          return "\(state.hasChanged) \(try transaction.confirmations())"
        }
      }
      #expect(outcomes[0] == outcomes[1], "\(RandomRun.note(round: step))")
      memory.advance(seconds: 1)
      if step % 40 == 0 {
        try disk.close()
        disk = try SQLiteLogbook(path: file.path)
      }
    }
    let (left, right) = (
      try await memory.logbook.read { try $0.confirmations() }, try await disk.read { try $0.confirmations() }
    )
    #expect(left == right && left.count > 3)
  }

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

extension Array {
  fileprivate func asyncMap<Result>(_ transform: (Element) async throws -> Result) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
