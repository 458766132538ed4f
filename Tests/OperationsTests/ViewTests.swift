import Chronology
import Desks
import Operations
import Studies
import Testing
import Timekeeping

@Suite struct ViewTests {
  @Test func `A week shows every day, each second once, and the running task as far as it has come`() async throws {
    let desk = Desk(now: "2026-11-25 13:30")
    try await desk.put(ExampleSchool.autumn2026)
    _ = try await desk.log("pcp", "2026-11-23 15:00", "2026-11-23 16:00")
    _ = try await desk.log("paperwork", "2026-11-23 23:30", "2026-11-24 00:30")
    _ = try await desk.start("idp", at: "12:30")
    let week = try await desk.logbook.read { [world = desk.world] in try Summarise(period: "week").run(in: $0, world) }
    #expect(week.byDay.map(\.bands.total) == [5_400, 1_800, 3_600, 0, 0, 0, 0])
    #expect(week.byDay.map(\.kind) == [.school, .school, .school, .school, .school, .weekend, .weekend])
    #expect(week.total[.school] == 20 * 60 + 30 * 60)
    #expect(week.total[.after] == 40 * 60)
    #expect(week.total[.release] == 30 * 60)
    #expect(week.total[.evening] == 30 * 60)
    #expect(week.total[.before] == 30 * 60)
    #expect(week.byActivity.map(\.activity) == [.idp, .paperwork, .pcp])
    #expect(week.running?.work.activity == .idp)
  }

  @Test func `The status counts only what falls on today`() async throws {
    let desk = Desk(now: "2026-11-25 00:10")
    try await desk.put(ExampleSchool.autumn2026)
    _ = try await desk.start("idp", at: "yesterday 23:50")
    let status = try await desk.logbook.read { [world = desk.world] in try ShowStatus().run(in: $0, world) }
    #expect(status.running?.bands.total == 1_200)
    #expect(status.bands.total == 600)
  }

  @Test func `Days that no calendar covers are uncovered, never guessed`() async throws {
    let desk = Desk(now: "2026-11-25 12:00")
    try await desk.put(ExampleSchool.autumn2026)
    _ = try await desk.log("pcp", "2026-08-31 10:00", "1h")
    let all = try await desk.logbook.read { [world = desk.world] in try Summarise(period: "all").run(in: $0, world) }
    #expect(all.total.uncovered == 3_600)
    #expect(all.total.inSchoolShare == nil)
  }

  @Test func `A calendar that teaches on a bank holiday is put in force with a warning`() async throws {
    let desk = Desk(now: "2026-11-25 12:00")
    let holidays: Set = [CivilDate("2026-12-01")!, CivilDate("2026-12-25")!]
    let operation = ReplaceCalendar(ExampleSchool.autumn2026, bankHolidays: holidays)
    let outcome = try await desk.logbook.write { [world = desk.world] in try operation.run(in: $0, world) }
    #expect(outcome.taughtBankHolidays == [CivilDate("2026-12-01")!])
    #expect(!outcome.replaced)
  }

  @Test func `The record of a period is clipped to it`() async throws {
    let desk = Desk(now: "2026-11-25 12:00")
    try await desk.put(ExampleSchool.autumn2026)
    _ = try await desk.log("pcp", "2026-11-22 23:00", "2026-11-23 01:00", case: "K7")
    let taken = try await desk.logbook.read { [world = desk.world] in
      try TakeRecord(period: "2026-W48").run(in: $0, world)
    }
    #expect(taken.record.rows.map(\.seconds) == [3_600])
    #expect(taken.record.weeks.map(\.schoolDayCount) == [5])
    #expect(taken.caseRefs.map(\.label) == ["K7"])
  }
}
