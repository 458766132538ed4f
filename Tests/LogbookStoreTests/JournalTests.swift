import Chronology
import Desks
import GRDB
import LogbookStore
import Operations
import Specimens
import Testing
import Timekeeping

/// The journal on disk, and what earlier versions wrote in it.
@Suite struct JournalTests {
  private let file = ThrowawayFile()

  /// A step as alntime wrote it when only entries were in the journal: the document is literal, and must be read for ever.
  @Test func `A step that an older version wrote is taken back and taken again`() async throws {
    try SQLiteLogbook(path: file.path).close()
    let id = "0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33"
    let queue = try DatabaseQueue(path: file.path)
    try await queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO handle (id) VALUES ('\(id)');
          INSERT INTO entry (number, id, activity, caseLabel, start, "end", source, revision)
          VALUES (1, '\(id)', 'idp', 'K7', 100, 250, 'log', 2);
          INSERT INTO journal (verb, at, changes) VALUES ('edit', 300, '{"changes":[{"before":{"id":"\(id)",
          "activity":"pcp","start":100,"end":200,"source":"log","revision":1,"note":"hwyr"},"after":{"id":"\(id)",
          "activity":"idp","caseLabel":"K7","start":100,"end":250,"source":"log","revision":2}}]}');
          """)
    }
    try queue.close()
    let desk = Desk(now: "2026-11-24 12:00", logbook: try SQLiteLogbook(path: file.path))
    let undone = try await desk.write(UndoSteps(.back, count: 1).run)
    #expect(undone.map(\.verb) == [.edit])
    let entry = try #require(try await desk.logbook.read { try $0.entries(in: nil) }.first)
    #expect(entry.work == Work(activity: .pcp, note: try Note("hwyr")) && entry.end == Instant(epochSeconds: 200))
    _ = try await desk.write(UndoSteps(.forth, count: 1).run)
    #expect(try await desk.logbook.read { try $0.entries(in: nil) }.first?.work.activity == .idp)
  }

  @Test(arguments: [
    #"{"changes":[{}]}"#, #"{"changes":[{"case":{}}]}"#,
    #"{"changes":[{"confirmation":{"after":{"week":"2026-47","confirmedAt":0}}}]}"#,
    #"{"changes":[{"confirmation":{"before":{"week":"2026-W46","confirmedAt":0},"after":{"week":"2026-W47","confirmedAt":0}}}]}"#,
  ])
  func `A step that another program made senseless is refused, and nothing is changed`(_ document: String) async throws
  {
    try SQLiteLogbook(path: file.path).close()
    let queue = try DatabaseQueue(path: file.path)
    try await queue.write {
      try $0.execute(sql: "INSERT INTO journal (verb, at, changes) VALUES ('log', 0, ?)", arguments: [document])
    }
    try queue.close()
    let desk = Desk(now: "2026-11-24 12:00", logbook: try SQLiteLogbook(path: file.path))
    await #expect(throws: LogbookError.unreadable(path: "journal", code: 0)) {
      try await desk.write(UndoSteps(.back, count: 1).run)
    }
    #expect(try await desk.records().confirmations.isEmpty)
  }

  @Test func `A confirmed week, a case and a calendar are taken back after reopening, as they were`() async throws {
    let first = Desk(now: "2026-11-24 12:00", logbook: try SQLiteLogbook(path: file.path))
    _ = try await first.write(ConfirmWeek(week: "2026-W47").run)
    _ = try await first.write(OpenCase(label: "K7", kind: "school", aware: "2026-11-02").run)
    _ = try await first.write(CloseCase(label: "K7", day: "2026-11-20").run)
    try await first.put(ExampleSchool.autumn2026)
    let before = try await first.records()
    _ = try await first.write(UnconfirmWeek(week: "2026-W47").run)
    let copy = try ThrowawayFile(copying: file)
    let second = Desk(now: "2026-11-25 12:00", logbook: try SQLiteLogbook(path: copy.path))
    _ = try await second.write(UndoSteps(.back, count: 1).run)
    try await #expect(second.records() == before)
    let taken = try await second.write(UndoSteps(.back, count: 9).run)
    #expect(taken.map(\.verb) == [.importCalendar, .closeCase, .openCase, .confirm])
    let records = try await second.records()
    #expect(records.cases.isEmpty && records.confirmations.isEmpty && records.calendar == .empty)
  }
}
