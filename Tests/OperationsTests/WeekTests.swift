import Chronology
import Desks
import Operations
import Studies
import Testing
import Timekeeping

@Suite struct WeekTests {
  private let desk = Desk(now: "2026-11-24 12:00")

  private func review(_ week: String) async throws -> WeekState {
    try await desk.logbook.read { [world = desk.world] in try ReviewWeek(week: week).run(in: $0, world) }
  }

  private func confirm(_ week: String) async throws -> WeekState {
    try await desk.logbook.write { [world = desk.world] in try ConfirmWeek(week: week).run(in: $0, world) }
  }

  private func unconfirm(_ week: String) async throws -> WeekState {
    try await desk.logbook.write { [world = desk.world] in try UnconfirmWeek(week: week).run(in: $0, world) }
  }

  private func record(_ period: String) async throws -> TakeRecord.Outcome {
    try await desk.logbook.read { [world = desk.world] in try TakeRecord(period: period).run(in: $0, world) }
  }

  @Test func `Confirming says so once, keeps the time of the first and can be taken back`() async throws {
    try await desk.put(ExampleSchool.autumn2026)
    let first = try await confirm("last week")
    #expect(first.week.description == "2026-W47")
    #expect(first.hasChanged && first.confirmation?.confirmedAt == desk.now)
    desk.advance(minutes: 5)
    let second = try await confirm("2026-W47")
    #expect(!second.hasChanged && second.confirmation == first.confirmation)
    #expect(try await unconfirm("wythnos diwethaf").hasChanged)
    #expect(try await review("last week").confirmation == nil)
    #expect(!(try await unconfirm("last week").hasChanged))
  }

  @Test func `What may be missing is shown and hinders nothing`() async throws {
    try await desk.put(ExampleSchool.autumn2026)
    _ = try await desk.log("pcp", "2026-11-16 08:50", "2026-11-16 15:20")
    _ = try await desk.log("idp", "2026-11-21 08:00", "2026-11-21 19:00", case: "K7")
    let state = try await review("last week")
    #expect(state.review.gaps.count == 4)
    #expect(state.overlong.map(\.bands.total) == [39_600])
    #expect(state.overlong.allSatisfy { $0.number != nil }, "an entry is shown with the number by which to mend it")
    #expect(try await confirm("last week").hasChanged)
  }

  @Test func `This week is not over and cannot be confirmed`() async throws {
    let error = TimekeepingError.weekNotOver(ISOWeek("2026-W48")!, ends: Instant(epochSeconds: 1_795_996_800))
    await #expect(throws: Refusal.timekeeping(error)) { try await confirm("week") }
    desk.set("2026-11-30 00:00")
    #expect(try await confirm("2026-W48").hasChanged)
  }

  @Test func `A task of that week that runs still must be stopped first`() async throws {
    let started = try await desk.start("idp", at: "2026-11-22 20:00")
    #expect(try await review("last week").running?.id == started.started.id)
    do {
      _ = try await confirm("last week")
      Issue.record("the week was confirmed")
    } catch Refusal.timekeeping(.runsSinceWeek(let running, _)) {
      #expect(running.id == started.started.id)
    }
    _ = try await desk.stop(at: "2026-11-22 21:00")
    #expect(try await confirm("last week").hasChanged)
  }

  @Test func `Work logged in a confirmed week is let in, and the week stays confirmed`() async throws {
    _ = try await confirm("last week")
    _ = try await desk.log("pcp", "2026-11-16 10:00", "2026-11-16 11:00")
    #expect(try await review("last week").confirmation != nil)
  }

  @Test func `The record has confirmed weeks, worked or not, and only those wholly in its period`() async throws {
    try await desk.put(ExampleSchool.autumn2026)
    _ = try await desk.log("pcp", "2026-11-10 10:00", "2026-11-10 11:00")
    _ = try await desk.log("pcp", "2026-11-24 10:00", "2026-11-24 11:00")
    for week in ["2026-W45", "2026-W46", "2026-W47"] { _ = try await confirm(week) }
    func weeks(_ outcome: TakeRecord.Outcome) -> [String] {
      outcome.record.weeks.map { "\($0.week) \($0.schoolDayCount) \($0.isConfirmed)" }
    }
    let all = try await record("all")
    #expect(weeks(all) == ["2026-W45 5 true", "2026-W46 5 true", "2026-W47 5 true", "2026-W48 5 false"])
    #expect(all.days == DateRange(from: CivilDate("2026-11-02")!, through: CivilDate("2026-11-24")!))
    #expect(weeks(try await record("2026-11-03..2026-11-20")) == ["2026-W46 5 true"])
    #expect(weeks(try await record("2026-11-12..2026-11-20")) == [])
  }

  @Test func `A record of nothing but confirmed weeks spans them`() async throws {
    _ = try await confirm("2026-W40")
    #expect(
      try await record("all").days == DateRange(from: CivilDate("2026-09-28")!, through: CivilDate("2026-10-04")!))
  }

  @Test func `A summary knows its confirmed weeks, and the release time planned and passed`() async throws {
    try await desk.put(ExampleSchool.autumn2026)
    _ = try await desk.log("idp", "2026-11-18 13:00", "2026-11-18 14:00")
    _ = try await confirm("last week")
    desk.set("2026-11-25 14:00")
    let month = try await desk.logbook.read { [world = desk.world] in
      try Summarise(period: "2026-11-16..2026-11-27").run(in: $0, world)
    }
    // 13:00 to 15:20 on two Wednesdays; on the second an hour has passed.
    #expect(month.plannedReleaseSeconds == 2 * 8_400)
    #expect(month.passedReleaseSeconds == 8_400 + 3_600)
    #expect(month.total[.release] == 3_600)
    #expect(month.confirmedWeeks.map(\.description) == ["2026-W47"])
  }
}
