import Chronology
import Desks
import Operations
import Testing
import Timekeeping

/// What is taken back beside entries.
@Suite struct UndoTests {
  private let desk = Desk(now: "2026-11-24 12:00")

  private func undo(_ count: Int = 1) async throws -> [UndoSteps.Taken] {
    try await desk.write(UndoSteps(.back, count: count).run)
  }

  private func redo(_ count: Int = 1) async throws -> [UndoSteps.Taken] {
    try await desk.write(UndoSteps(.forth, count: count).run)
  }

  private func cases() async throws -> [IDPCase] { try await desk.logbook.read { try $0.cases() } }

  @Test func `A label's two openings are taken back one after the other, in the order of the cases`() async throws {
    _ = try await desk.write(OpenCase(label: "K7", kind: "school", aware: "2026-11-02").run)
    _ = try await desk.write(OpenCase(label: "B2", kind: "fe", aware: "2026-11-02").run)
    _ = try await desk.write(IssueCase(label: "K7", day: "2026-11-16").run)
    _ = try await desk.write(CloseCase(label: "K7", day: "2026-11-16").run)
    let once = try await cases()
    // The same in every day as the first, so that only their order tells them apart.
    _ = try await desk.write(OpenCase(label: "K7", kind: "school", aware: "2026-11-02").run)
    _ = try await desk.write(IssueCase(label: "K7", day: "2026-11-16").run)
    _ = try await desk.write(CloseCase(label: "K7", day: "2026-11-16").run)
    let twice = try await cases()
    #expect(twice == once + [once[0]])
    #expect(try await undo(3).map(\.verb) == [.closeCase, .issueCase, .openCase])
    #expect(try await cases() == once)
    _ = try await undo(2)
    #expect(try await cases().map(\.issued) == [nil, nil])
    #expect(try await redo(5).count == 5)
    #expect(try await cases() == twice)
  }

  @Test func `Undoing tells of a case what it was and is`() async throws {
    let opened = try await desk.write(OpenCase(label: "K7", kind: "school", aware: "2026-11-02").run).idpCase
    let issued = try await desk.write(IssueCase(label: "K7", day: "2026-11-16").run).idpCase
    let taken = try await undo(2)
    #expect(taken.map(\.others) == [[.idpCase(before: issued, after: opened)], [.idpCase(before: opened, after: nil)]])
    #expect(taken.allSatisfy { $0.changes.isEmpty })
  }

  @Test func `A confirmation taken back and forth keeps its time`() async throws {
    let confirmation = try await desk.write(ConfirmWeek(week: "last week").run).confirmation
    desk.advance(minutes: 5)
    _ = try await desk.write(UnconfirmWeek(week: "last week").run)
    _ = try await undo()
    #expect(try await desk.logbook.read { try $0.confirmations() } == [confirmation].compactMap { $0 })
    _ = try await undo()
    #expect(try await desk.logbook.read { try $0.confirmations() }.isEmpty)
  }

  @Test func `Confirming twice, and taking back what was not confirmed, are no steps`() async throws {
    _ = try await desk.write(UnconfirmWeek(week: "last week").run)
    _ = try await desk.write(ConfirmWeek(week: "last week").run)
    _ = try await desk.write(ConfirmWeek(week: "last week").run)
    #expect(try await undo(9).map(\.verb) == [.confirm])
  }

  @Test func `A calendar gives way to the one it replaced, and the same file again is no step`() async throws {
    let version = ExampleSchool.autumn2026
    let other = try CalendarVersion(
      effective: version.effective, zone: version.zone, workingDays: [.monday], hours: version.hours, release: [:],
      terms: version.terms)
    for next in [version, version, other] { try await desk.put(next) }
    #expect(try await undo().map(\.others) == [[.calendar(before: other, after: version)]])
    #expect(try await desk.logbook.read { try $0.calendar() }.versions == [version])
    #expect(try await undo(9).count == 1)
    #expect(try await desk.logbook.read { try $0.calendar() } == .empty)
  }

  @Test func `The hours of an entry are told under the calendar of that moment`() async throws {
    _ = try await desk.log("idp", "2026-11-23 09:00", "2026-11-23 10:00")
    try await desk.put(ExampleSchool.autumn2026)
    let taken = try await undo(2)
    #expect(taken.last?.changes.first?.before?.bands[.uncovered] == 3_600)
  }
}
