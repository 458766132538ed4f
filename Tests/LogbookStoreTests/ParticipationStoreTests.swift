import Chronology
import Desks
import GRDB
import LogbookStore
import Operations
import Specimens
import Studies
import Testing

@Suite struct ParticipationStoreTests {
  private let file = ThrowawayFile()

  @Test func `Studies are kept on disk as in memory, and after reopening`() async throws {
    var random = SeededRandom(seed: RandomRun.seed)
    let memory = InMemoryLogbook()
    var disk = try SQLiteLogbook(path: file.path)
    for round in 1...60 {
      let study = StudyID(random.pick(["aln-2026", "aln-2027", "a1-", "zeta"]))!
      let known = try await memory.read { try $0.participations() }.first { $0.study == study }
      let bytes = (0..<random.int(1...40)).map { _ in UInt8(random.int(0...255)) }
      let now = Instant(epochSeconds: random.second(0...4_000_000_000))
      let next =
        try known?.allotting(
          random.chance(10) ? .withdrawal : known?.left == nil ? .contribution : .withdrawal, at: now
        )
        .after
        ?? Participation(
          study: study, invitation: bytes, key: (0..<32).map { _ in UInt8(random.int(0...255)) }, joined: now)
      for logbook in [memory, disk] as [any Logbook] { try await logbook.write { try $0.put(next) } }
      if round % 10 == 0 {
        try disk.close()
        disk = try SQLiteLogbook(path: file.path)
      }
      let (left, right) = (
        try await memory.read { try $0.participations() }, try await disk.read { try $0.participations() }
      )
      try #require(left == right && right.contains(next), "\(RandomRun.note(round: round))")
    }
    let kept = try await disk.read { try $0.participations() }
    #expect(kept.map(\.study.text) == ["a1-", "aln-2026", "aln-2027", "zeta"])
    #expect(kept.contains { $0.left != nil } && kept.contains { ($0.lastSequence?.value ?? 0) > 5 })
  }

  @Test func `The largest invitation and the largest number come back as they went`() async throws {
    let disk = try SQLiteLogbook(path: file.path)
    let bytes = (0..<65_536).map { UInt8(truncatingIfNeeded: $0 * 31) }
    let largest = try Participation(
      study: StudyID(String(repeating: "a", count: 40))!, invitation: bytes, key: [UInt8](repeating: 0, count: 32),
      joined: Instant(epochSeconds: 2), lastSequence: SequenceNumber(.max), left: Instant(epochSeconds: 1))
    try await disk.write { try $0.put(largest) }
    #expect(try await disk.read { try $0.participations() } == [largest])
  }

  @Test func `50 numbers taken at once are 50 in a row, and the next after reopening is the 51st`() async throws {
    let disk = try SQLiteLogbook(path: file.path)
    let desk = Desk(now: "2026-11-24 12:00", logbook: disk)
    _ = try await desk.join("aln-2026", "come")
    let numbers = try await withThrowingTaskGroup { group in
      for _ in 0..<50 { group.addTask { try await desk.allot("aln-2026", .contribution) } }
      return try await group.reduce(into: [UInt32]()) { $0.append($1) }
    }
    #expect(numbers.sorted() == Array(1...50))
    // What a kill at this moment would leave.
    let copy = try ThrowawayFile(copying: file)
    let again = Desk(now: "2026-11-24 12:00", logbook: try SQLiteLogbook(path: copy.path))
    #expect(try await again.allot("aln-2026", .contribution) == 51)
  }

  @Test func `Another key, other words, a number given before and a return are refused by the schema itself`()
    async throws
  {
    let disk = try SQLiteLogbook(path: file.path)
    let desk = Desk(now: "2026-11-24 12:00", logbook: disk)
    _ = try await desk.join("aln-2026", "come")
    _ = try await desk.allot("aln-2026", .contribution)
    _ = try await desk.allot("aln-2026", .withdrawal)
    let before = try await disk.read { try $0.participations() }
    let known = try #require(before.first)
    let first = try Participation(
      study: known.study, invitation: known.invitation, key: known.key, joined: known.joined, lastSequence: .first,
      left: known.left)
    await #expect(throws: DatabaseError.self) { try await disk.write { try $0.put(first) } }
    let queue = try DatabaseQueue(path: file.path)
    for change in [
      "key = zeroblob(32)", "invitation = x'21'", "study = 'aln-2027'", "joinedAt = 0", "lastSequence = 1",
      "lastSequence = NULL", "leftAt = NULL", "leftAt = 0", "lastSequence = 4294967296",
    ] {
      #expect(throws: DatabaseError.self, "\(change)") {
        try queue.write { try $0.execute(sql: "UPDATE participation SET \(change)") }
      }
    }
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: "DELETE FROM participation") } }
    #expect(try await disk.read { try $0.participations() } == before)
  }

  @Test(arguments: [
    ("'al'", "x'21'", "zeroblob(32)", "NULL", "NULL"), ("'1aln'", "x'21'", "zeroblob(32)", "NULL", "NULL"),
    ("'ALN'", "x'21'", "zeroblob(32)", "NULL", "NULL"), ("'aln/1'", "x'21'", "zeroblob(32)", "NULL", "NULL"),
    ("'aln'", "x''", "zeroblob(32)", "NULL", "NULL"), ("'aln'", "zeroblob(65537)", "zeroblob(32)", "NULL", "NULL"),
    ("'aln'", "'text'", "zeroblob(32)", "NULL", "NULL"), ("'aln'", "x'21'", "zeroblob(31)", "NULL", "NULL"),
    ("'aln'", "x'21'", "zeroblob(32)", "0", "NULL"), ("'aln'", "x'21'", "zeroblob(32)", "4294967296", "NULL"),
    ("'aln'", "x'21'", "zeroblob(32)", "NULL", "5"),
  ])
  func `Rows that no alntime writes are refused`(
    _ study: String, _ invitation: String, _ key: String, _ sequence: String, _ left: String
  ) throws {
    try SQLiteLogbook(path: file.path).close()
    let queue = try DatabaseQueue(path: file.path)
    func insert(_ values: String) throws {
      try queue.write { try $0.execute(sql: "INSERT INTO participation VALUES (\(values))") }
    }
    #expect(throws: DatabaseError.self) { try insert("\(study), \(invitation), \(key), 0, \(sequence), \(left)") }
    try insert("'aln', x'21', zeroblob(32), 0, 1, 5")
  }

  @Test func `A logbook of the first version takes part in a study once it is opened`() async throws {
    let queue = try DatabaseQueue(path: file.path)
    try await queue.write { try $0.execute(sql: SchemaHistory.first) }
    try queue.close()
    let desk = Desk(now: "2026-11-24 12:00", logbook: try SQLiteLogbook(path: file.path))
    _ = try await desk.join("aln-2026", "come")
    #expect(try await desk.allot("aln-2026", .contribution) == 1)
  }
}
