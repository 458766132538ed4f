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
    let step = JournalStep(verb: .openCase, changes: cases.map { .idpCase(before: nil, after: $0) })
    try await logbook.write { try $0.record(step, at: Instant(epochSeconds: 0)) }
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
    let step = JournalStep(verb: .openCase, changes: [.idpCase(before: nil, after: k7)])
    try await logbook.write { try $0.record(step, at: Instant(epochSeconds: 0)) }
    #expect(try await logbook.read { try $0.entries(in: nil) }.count == 1)
    #expect(try await logbook.read { try $0.cases() } == [k7])
  }
}
