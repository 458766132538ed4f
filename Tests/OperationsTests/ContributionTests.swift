import Chronology
import Desks
import Operations
import Profiles
import Studies
import Testing
import Timekeeping

@Suite struct ContributionTests {
  private let desk = Desk(now: "2026-11-24 12:00")

  private func contribution(_ period: String = "all") async throws -> Contribution {
    try await desk.logbook.read { [world = desk.world] in try TakeContribution(.period(period)).run(in: $0, world) }
  }

  @Test func `The task that runs is in no contribution`() async throws {
    _ = try await desk.write(ConfirmWeek(week: "last week").run)
    _ = try await desk.start("idp", at: "2026-11-22 22:00")
    #expect(try await contribution().rows.isEmpty)
    _ = try await desk.stop(at: "2026-11-22 22:30")
    #expect(try await contribution().rows.map(\.minutes) == [30])
  }

  @Test func `It has the profile that was said, and none before`() async throws {
    #expect(try await contribution().profile == .silent)
    let profile = try Profile([.setting: "pru"])
    let almanac = ExampleAlmanac.almanac
    _ = try await desk.write { try SetUp(profile: profile, calendar: nil).run(in: $0, almanac, $1) }
    #expect(try await contribution().profile == profile)
  }

  @Test func `A period that is none is refused, a term without a calendar too`() async throws {
    await #expect(throws: Refusal.self) { try await contribution("fortnight") }
    await #expect(throws: Refusal.self) { try await contribution("term") }
  }

  @Test func `A study's window has its confirmed weeks, and no case's event after it`() async throws {
    try await desk.put(ExampleSchool.autumn2026)
    for week in 45...47 { _ = try await desk.write(ConfirmWeek(week: "2026-W\(week)").run) }
    _ = try await desk.write(OpenCase(label: "K7", kind: "school", aware: "2026-11-02").run)
    for (day, length) in [("2026-11-02", "10m"), ("2026-11-09", "20m"), ("2026-11-15", "25m"), ("2026-11-16", "30m")] {
      _ = try await desk.log("idp", "\(day) 09:00", length, case: "K7")
    }
    _ = try await desk.write(IssueCase(label: "K7", day: "2026-11-18").run)
    func given(_ weeks: String) async throws -> Contribution {
      let window = try #require(StudyWindow(weeks))
      return try await desk.logbook.read { [world = desk.world] in
        try TakeContribution(.window(window)).run(in: $0, world)
      }
    }
    let before = try await given("2026-W46..2026-W46")
    #expect(before.weeks.map(\.week.description) == ["2026-W46"])
    #expect(before.rows.map(\.minutes).sorted() == [20, 25])
    #expect(before.cases.map(\.issuedWeek) == [nil] && before.cases.map(\.daysTaken) == [nil])
    #expect(try await given("2026-W40..2027-W29") == contribution())
    #expect(try await contribution("2026-W46").cases.map(\.issuedWeek?.description) == ["2026-W47"])
    #expect(try await given("2027-W01..2027-W29").weeks.isEmpty)
  }

  @Test func `Each undo gives back the contribution before it, each redo the one after`() async throws {
    let almanac = ExampleAlmanac.almanac
    let profile = try Profile([.role: "alnco"])
    let steps: [@Sendable (any LogbookWriting, World) throws -> Void] = [
      { _ = try ConfirmWeek(week: "2026-W46").run(in: $0, $1) },
      { _ = try ReplaceCalendar(ExampleSchool.autumn2026, bankHolidays: []).run(in: $0, $1) },
      { _ = try SetUp(profile: profile, calendar: nil).run(in: $0, almanac, $1) },
      { _ = try log("idp", "2026-11-10 09:00", "2026-11-10 10:15", case: "K7").run(in: $0, $1) },
      { _ = try OpenCase(label: "K7", kind: "school", aware: "2026-11-02").run(in: $0, $1) },
      { _ = try OpenCase(label: "B2", kind: "fe", aware: "2026-10-05").run(in: $0, $1) },
      { _ = try ConfirmWeek(week: "2026-W47").run(in: $0, $1) },
      { _ = try log("pcp", "2026-11-17 19:00", "2026-11-17 20:00", case: "Z9").run(in: $0, $1) },
      { _ = try IssueCase(label: "K7", day: "2026-11-18").run(in: $0, $1) },
      { _ = try UnconfirmWeek(week: "2026-W46").run(in: $0, $1) },
      { _ = try CloseCase(label: "B2", day: "2026-11-13").run(in: $0, $1) },
    ]
    var after = [try await contribution()]
    for step in steps {
      try await desk.write(step)
      after.append(try await contribution())
    }
    #expect(zip(after, after.dropFirst()).allSatisfy { $0 != $1 }, "each step changes the contribution")
    for expected in after.dropLast().reversed() {
      _ = try await desk.write(UndoSteps(.back, count: 1).run)
      #expect(try await contribution() == expected)
    }
    for expected in after.dropFirst() {
      _ = try await desk.write(UndoSteps(.forth, count: 1).run)
      #expect(try await contribution() == expected)
    }
  }
}

private func log(_ activity: String, _ start: String, _ end: String, case label: String) -> LogEntry {
  // The digits of the start make each a name of its own.
  let digits = start.filter(\.isNumber)
  return LogEntry(
    id: "00000000-0000-4000-8000-\(digits)", work: WorkText(activity: activity, caseLabel: label, note: nil),
    start: start, end: end, day: nil, fitting: .refuse)
}
