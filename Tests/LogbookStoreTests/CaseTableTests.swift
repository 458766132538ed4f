import Chronology
import Desks
import GRDB
import LogbookStore
import Operations
import Specimens
import Testing
import Timekeeping

@Suite struct CaseTableTests {
  private let file = ThrowawayFile()

  @Test func `Cases come back with all that they had, in the order in which they were opened`() async throws {
    let logbook = try SQLiteLogbook(path: file.path)
    let cases = try CaseKind.allCases.enumerated().map { number, kind in
      try IDPCase(
        CaseRef("Y\(9 - number)-02"), kind: kind, aware: date("2026-11-02"),
        issued: number > 1 ? date("2026-11-09") : nil, closed: number > 2 ? date("2026-11-16") : nil)
    }
    try await logbook.write { transaction in for idpCase in cases { try transaction.add(idpCase) } }
    #expect(try await logbook.read { try $0.cases() } == cases)
    try logbook.close()
    #expect(try await SQLiteLogbook(path: file.path).read { try $0.cases() } == cases)
  }

  @Test func `Rows that no alntime writes are refused`() async throws {
    try SQLiteLogbook(path: file.path).close()
    let queue = try DatabaseQueue(path: file.path)
    func insert(_ kind: String, _ aware: String, _ issued: String?, _ closed: String?) throws {
      try queue.write {
        try $0.execute(
          sql: "INSERT INTO idpCase (label, kind, aware, issued, closed) VALUES ('K7', ?, ?, ?, ?)",
          arguments: [kind, aware, issued, closed])
      }
    }
    #expect(throws: DatabaseError.self) { try insert("guess", "2026-11-02", nil, nil) }
    #expect(throws: DatabaseError.self) { try insert("school", "2 November", nil, nil) }
    #expect(throws: DatabaseError.self) { try insert("school", "2026-11-02", "2026-11-01", nil) }
    #expect(throws: DatabaseError.self) { try insert("school", "2026-11-02", "2026-11-09", "2026-11-08") }
    #expect(throws: DatabaseError.self) { try insert("school", "2026-11-02", nil, "2026-11-01") }
    try insert("school", "2026-11-02", nil, "2026-11-09")
    try insert("review", "2026-11-02", nil, nil)
    #expect(throws: DatabaseError.self, "one open case a label") { try insert("school", "2026-11-02", nil, nil) }
  }

  @Test func `A logbook of the first version is given the table of cases and keeps its entries`() async throws {
    let queue = try DatabaseQueue(path: file.path)
    try await queue.write { database in
      try database.execute(sql: SchemaHistory.first)
      try database.execute(
        sql: """
          INSERT INTO entry (id, activity, start, "end", source, revision)
          VALUES ('0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33', 'idp', 100, 200, 'log', 1)
          """)
    }
    try queue.close()
    let logbook = try SQLiteLogbook(path: file.path)
    let k7 = try IDPCase(CaseRef("K7"), kind: .school, aware: date("2026-11-02"))
    try await logbook.write { try $0.add(k7) }
    #expect(try await logbook.read { try $0.entries(in: nil) }.count == 1)
    #expect(try await logbook.read { try $0.cases() } == [k7])
  }

  @Test func `The logbook on disk keeps cases as the one in memory does`() async throws {
    let seed = RandomRun.seed
    var generator = SeededRandom(seed: seed)
    let memory = InMemoryLogbook()
    let disk = try SQLiteLogbook(path: file.path)
    for step in 1...300 {
      let label = "K\(Int.random(in: 1...6, using: &generator))"
      let day = String(date("2026-09-01").advanced(byDays: step / 4).description)
      let verb = Int.random(in: 0..<3, using: &generator)
      let (inMemory, onDisk) = (await outcome(verb, label, day, memory), await outcome(verb, label, day, disk))
      #expect(inMemory == onDisk, "seed \(seed), step \(step)")
    }
    let cases = try await memory.read { try $0.cases() }
    #expect(try await disk.read { try $0.cases() } == cases)
    #expect(cases.count > 20)
  }

  private func outcome(_ verb: Int, _ label: String, _ day: String, _ logbook: any Logbook) async -> String {
    let world = Desk(now: "2026-11-24 12:00", logbook: logbook).world
    do {
      return try await logbook.write { transaction in
        switch verb {
        case 0: "\(try OpenCase(label: label, kind: "school", aware: day).run(in: transaction, world))"
        case 1: "\(try IssueCase(label: label, day: day).run(in: transaction, world))"
        default: "\(try CloseCase(label: label, day: day).run(in: transaction, world))"
        }
      }
    } catch {
      return "\(error)"
    }
  }
}
