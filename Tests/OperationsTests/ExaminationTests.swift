import Chronology
import Desks
import Operations
import Testing

/// What `doctor` learns of the log's contents.
@Suite struct ExaminationTests {
  private func examined(_ desk: Desk) async throws -> ExamineLog.Outcome {
    try await desk.logbook.read { [world = desk.world] in try ExamineLog().run(in: $0, world) }
  }

  @Test func `An empty log has no calendar, and nothing else to tell of`() async throws {
    let found = try await examined(Desk(now: "2026-11-24 12:00"))
    #expect(found.entryCount == 0 && found.futureEntryCount == 0 && found.uncoveredSeconds == 0)
    #expect(!found.hasCalendar && found.today == CivilDate("2026-11-24"))
    #expect(found.uncoveredFrom == found.today)
  }

  @Test func `Entries are counted, and those later than now apart, the running task among them`() async throws {
    let desk = Desk(now: "2026-11-24 12:00")
    _ = try await desk.log("idp", "9:00", "10:00")
    _ = try await desk.log("pcp", "10:00", "11:00")
    _ = try await desk.start("idp")
    #expect(try await examined(desk).entryCount == 3)
    #expect(try await examined(desk).futureEntryCount == 0)
    // One has ended by then, one is under way, and the task has not begun.
    desk.set("2026-11-24 10:30")
    #expect(try await examined(desk).futureEntryCount == 2)
  }

  @Test func `The first uncovered day of the next four weeks is told, and the work on uncovered days`() async throws {
    let desk = Desk(now: "2026-11-24 12:00")
    try await desk.put(ExampleSchool.autumn2026)
    let last = ExampleSchool.autumn2026.lastCoveredDay
    for (ahead, isTold) in [(29, false), (28, false), (27, true), (0, true)] {
      desk.set("\(last.advanced(byDays: -ahead)) 12:00")
      let found = try await examined(desk)
      #expect(found.uncoveredFrom == (isTold ? last.advanced(byDays: 1) : nil), "\(ahead) days before the end")
    }
    desk.set("\(last.advanced(byDays: 1)) 12:00")
    _ = try await desk.log("idp", "9:00", "10:30")
    let found = try await examined(desk)
    #expect(found.uncoveredFrom == found.today && found.uncoveredSeconds == 5_400)
  }
}
