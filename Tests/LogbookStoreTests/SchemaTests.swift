import GRDB
import LogbookStore
import Specimens
import Testing

@Suite struct SchemaTests {
  private let file = ThrowawayFile()
  private let queue: DatabaseQueue

  init() throws {
    try SQLiteLogbook(path: file.path).close()
    queue = try DatabaseQueue(path: file.path)
  }

  private func insert(
    _ number: Int, _ start: Int, _ end: Int?, activity: String = "idp", source: String = "log", revision: Int = 1
  ) throws {
    let id = "00000000-0000-4000-8000-" + String(100_000_000_000 + number)
    try queue.write {
      try $0.execute(
        sql: "INSERT INTO entry (id, activity, start, \"end\", source, revision) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [id, activity, start, end, source, revision])
    }
  }

  @Test func `Only one entry can run`() throws {
    try insert(1, 100, nil)
    #expect(throws: DatabaseError.self) { try insert(2, 200, nil) }
  }

  @Test(arguments: [(150, 250), (50, 150), (120, 130), (50, 250), (100, 200), (199, 201)])
  func `Entries that overlap are refused by the schema itself`(_ start: Int, _ end: Int) throws {
    try insert(1, 100, 200)
    #expect(throws: DatabaseError.self) { try insert(2, start, end) }
  }

  @Test(arguments: [(200, 250), (50, 100), (100, 100), (200, 200), (300, 301)])
  func `Entries that touch, or have no length, are let in`(_ start: Int, _ end: Int) throws {
    try insert(1, 100, 200)
    try insert(2, start, end)
    #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM entry") } == 2)
  }

  @Test func `An entry of no length is in nobody's way`() throws {
    try insert(1, 100, 100)
    try insert(2, 50, 150)
    try insert(3, 120, 120)
    #expect(throws: DatabaseError.self) { try insert(4, 130, 140) }
  }

  @Test func `Nothing can be put after the start of a running entry`() throws {
    try insert(1, 100, nil)
    #expect(throws: DatabaseError.self) { try insert(2, 150, 160) }
    try insert(3, 50, 100)
  }

  @Test func `Rows that no alntime writes are refused`() throws {
    #expect(throws: DatabaseError.self) { try insert(1, 200, 100) }
    #expect(throws: DatabaseError.self) { try insert(2, 100, 200, source: "guess") }
    #expect(throws: DatabaseError.self) { try insert(3, 100, 200, activity: "") }
    #expect(throws: DatabaseError.self) { try insert(4, 100, 200, revision: 0) }
  }

  @Test func `The search for an overlap reads the index, not the table`() throws {
    let plan = try queue.read { database in
      try Row.fetchAll(
        database,
        sql: """
          EXPLAIN QUERY PLAN SELECT coalesce("end", 9223372036854775807) FROM entry
          WHERE start < 1000 AND "end" IS NOT start ORDER BY start DESC LIMIT 1
          """
      ).map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.hasPrefix("SEARCH entry USING COVERING INDEX entryByTime") })
  }

  /// A released migration is frozen: if this fails for a table that was there before, write a new migration instead.
  @Test func `The migrations make the tables they always made`() throws {
    let names = try queue.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT type || ' ' || name || ' ' || length(sql) FROM sqlite_master
          WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%' ORDER BY name
          """)
    }
    #expect(
      names == [
        "table calendarVersion 215", "trigger changedEntriesDoNotOverlap 373", "table clockStep 259",
        "trigger entriesDoNotOverlap 324",
        "table entry 491", "index entryByTime 48", "table handle 124", "table idpCase 538", "table journal 272",
        "trigger leavingIsFinal 172", "index oneOpenCase 71", "index oneRunningEntry 82", "table participation 465",
        "trigger participationIsKept 123", "trigger participationStays 256", "table profile 187", "table reply 252",
        "index replyByAge 37", "trigger sequenceNeverFalls 188",
        "table suspension 167",
        "table weekConfirmation 173",
      ])
    #expect(try queue.read { try Int32.fetchOne($0, sql: "PRAGMA application_id") } == 0x414C_4E54)
  }

  @Test func `The history of the schema, from which old logbooks are made, leads to the schema of today`() throws {
    let history = try DatabaseQueue()
    try history.write { try $0.execute(sql: SchemaHistory.script(through: SchemaHistory.steps.count)) }
    let sql = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL UNION SELECT identifier FROM grdb_migrations"
    #expect(
      try history.read { try Set(String.fetchAll($0, sql: sql)) }
        == queue.read { try Set(String.fetchAll($0, sql: sql)) })
  }
}
