import Chronology
import Desks
import LogbookStore
import Operations
import Testing
import Timekeeping

/// What goes in comes out.
@Suite struct RowTests {
  private let file = ThrowawayFile()

  @Test func `A calendar comes back as it was put, and one of the same date takes its place`() async throws {
    let logbook = try SQLiteLogbook(path: file.path)
    let version = ExampleSchool.autumn2026
    for before in [nil, version] {
      let step = JournalStep(verb: .importCalendar, changes: [.calendar(before: before, after: version)])
      try await logbook.write { try $0.record(step, at: Instant(epochSeconds: 0)) }
      #expect(try await logbook.read { try $0.calendar() }.versions == [version])
    }
  }

  @Test func `An entry comes back with all that it had`() async throws {
    let logbook = try SQLiteLogbook(path: file.path)
    let entry = try Entry(
      id: EntryID("0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33")!,
      work: Work(activity: .translation, caseRef: CaseRef("y3-02"), note: Note("Llythyr i'r teulu – ŵyr")),
      start: Instant(epochSeconds: 1_000), end: Instant(epochSeconds: 2_000), source: .import)
    try await logbook.write {
      try $0.record(JournalStep(verb: .log, changes: [.adding(.finished(entry))]), at: entry.end)
    }
    #expect(try await logbook.read { try $0.line(.id(entry.id)) } == .finished(entry))
    #expect(try await logbook.read { try $0.entries(in: nil) } == [entry])
  }

  @Test func `A reply is remembered for its key for a week`() async throws {
    let logbook = try SQLiteLogbook(path: file.path)
    let reply = RememberedReply(requestDigest: "d", status: 201, body: Array("{}".utf8))
    let now = Instant(epochSeconds: 1_000_000)
    try await logbook.write { try $0.remember(reply, forKey: "k", at: now) }
    #expect(try await logbook.write { try $0.reply(toKey: "k") } == reply)
    let later = now.advanced(bySeconds: 7 * 86_400 + 1)
    try await logbook.write { try $0.remember(reply, forKey: "other", at: later) }
    #expect(try await logbook.write { try $0.reply(toKey: "k") } == nil)
  }

  @Test func `A transaction that throws leaves nothing`() async throws {
    struct Stop: Error {}
    let logbook = try SQLiteLogbook(path: file.path)
    await #expect(throws: Stop.self) {
      try await logbook.write { transaction in
        let change = RecordChange.calendar(before: nil, after: ExampleSchool.autumn2026)
        try transaction.record(
          JournalStep(verb: .importCalendar, changes: [change]), at: Instant(epochSeconds: 0))
        throw Stop()
      }
    }
    #expect(try await logbook.read { try $0.calendar() } == .empty)
  }
}
