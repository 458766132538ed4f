import Chronology
import Desks
import GRDB
import LogbookStore
import Operations
import Profiles
import Specimens
import Testing

@Suite struct ProfileTableTests {
  private let file = ThrowawayFile()

  @Test func `Profiles are kept on disk as in memory, and after reopening`() async throws {
    var generator = SeededRandom(seed: RandomRun.seed)
    let memory = InMemoryLogbook()
    var disk = try SQLiteLogbook(path: file.path)
    #expect(try await disk.read { try $0.profile() } == nil)
    for round in 1...40 {
      var codes: [ProfileDimension: String] = [:]
      for dimension in ProfileDimension.allCases where generator.chance(70) {
        codes[dimension] = dimension.codes[generator.int(0...dimension.codes.count - 1)]
      }
      let profile = try Profile(codes)
      for logbook in [memory, disk] as [any Logbook] {
        let before = try await logbook.read { try $0.profile() }
        let step = JournalStep(verb: .setup, changes: [RecordChange.profile(before: before, after: profile)])
        try await logbook.write { try $0.record(step, at: Instant(epochSeconds: 0)) }
      }
      if round % 10 == 0 {
        try disk.close()
        disk = try SQLiteLogbook(path: file.path)
      }
      let (left, right) = (try await memory.read { try $0.profile() }, try await disk.read { try $0.profile() })
      #expect(left == profile && right == profile, "\(RandomRun.note(round: round))")
    }
  }

  @Test func `A code that this version does not know makes the profile unreadable, not another`() async throws {
    try SQLiteLogbook(path: file.path).close()
    let queue = try DatabaseQueue(path: file.path)
    try await queue.write { try $0.execute(sql: "INSERT INTO profile VALUES ('setting', 'moonbase')") }
    try queue.close()
    let disk = try SQLiteLogbook(path: file.path)
    await #expect(throws: LogbookError.unreadable(path: "profile", code: 0)) {
      try await disk.read { try $0.profile() }
    }
  }
}
