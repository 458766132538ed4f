import Chronology
import Desks
import Operations
import Profiles
import Specimens
import Testing

@Suite struct SetupTests {
  private let desk = Desk(now: "2026-11-24 12:00")

  private func draft(
    effective: CivilDate? = nil, terms: [Term]? = nil, inset: Set<CivilDate> = []
  ) -> CalendarDraft {
    CalendarDraft(
      effective: effective, workingDays: [.monday, .tuesday],
      hours: [.monday: ClockRange("08:50-15:20")!, .tuesday: ClockRange("08:50-15:20")!],
      release: [.tuesday: [ClockRange("13:00-15:20")!]], terms: terms, inset: inset, closed: [])
  }

  private func setUp(_ profile: Profile?, _ draft: CalendarDraft?) async throws -> SetUp.Outcome {
    try await desk.write { try SetUp(profile: profile, calendar: draft).run(in: $0, ExampleAlmanac.almanac, $1) }
  }

  private func show(_ authority: LocalAuthority? = nil) async throws -> ShowSetup.Outcome {
    try await desk.logbook.read { [world = desk.world] in
      try ShowSetup(authority: authority).run(in: $0, ExampleAlmanac.almanac, world)
    }
  }

  @Test func `Without term dates of its own a calendar gets those that are known, and next week is cut into bands`()
    async throws
  {
    let outcome = try await setUp(Profile([.authority: "gwynedd"]), draft())
    let version = try #require(outcome.calendar?.version)
    #expect(version.effective == date("2026-09-01"))
    #expect(version.terms.map(\.days.last) == [date("2026-12-18"), date("2027-03-19"), date("2027-07-20")])
    #expect(version.terms[2].closed == [date("2027-05-03")])
    #expect(outcome.nextWeek.map(\.date) == Array(dates("2026-11-30", "2026-12-06").dates))
    #expect(
      outcome.nextWeek.map { day in day.plan.stretches.map(\.band) } == [
        [.before, .school, .after, .evening], [.before, .school, .release, .after, .evening], [.holiday], [.holiday],
        [.holiday], [.weekend], [.weekend],
      ])
    let shown = try await show()
    #expect(shown.calendar == version)
    #expect(shown.profile?.authority == .gwynedd)
  }

  @Test func `What is not said anew stays as it was`() async throws {
    _ = try await setUp(Profile([.setting: "primary"]), draft())
    _ = try await setUp(nil, draft(effective: date("2027-01-05")))
    #expect(try await show().profile?[.setting] == "primary")
    _ = try await setUp(Profile([.setting: "special"]), nil)
    #expect(
      try await desk.logbook.read { try $0.calendar().versions.map(\.effective) } == [
        date("2026-09-01"), date("2027-01-05"),
      ])
    #expect(try await show().calendar?.effective == date("2026-09-01"))
  }

  @Test func `Undo takes a set-up back at one go, and the same again is no step`() async throws {
    _ = try await setUp(Profile([.setting: "primary"]), nil)
    let profile = try Profile([.setting: "special"])
    _ = try await setUp(profile, draft())
    _ = try await setUp(profile, draft())
    let taken = try await desk.write(UndoSteps(.back, count: 1).run)
    #expect(taken.map(\.verb) == [.setup] && taken[0].others.count == 2)
    #expect(try await show().profile?[.setting] == "primary")
    #expect(try await show().calendar == nil)
    _ = try await desk.write(UndoSteps(.back, count: 1).run)
    #expect(try await show().profile == nil)
    _ = try await desk.write(UndoSteps(.forth, count: 2).run)
    let again = try await show()
    #expect(again.profile == profile && again.calendar?.effective == date("2026-09-01"))
  }

  @Test func `A preview writes nothing and says the same`() async throws {
    let operation = SetUp(profile: try Profile([.setting: "primary"]), calendar: draft())
    let preview = try await desk.logbook.read { [world = desk.world] in
      try operation.preview(in: $0, ExampleAlmanac.almanac, world)
    }
    let shown = try await show()
    #expect(shown.profile == nil && shown.calendar == nil)
    let outcome = try await setUp(operation.profile, operation.draft)
    #expect(preview.calendar?.version == outcome.calendar?.version)
    #expect(preview.nextWeek.map(\.plan) == outcome.nextWeek.map(\.plan))
  }

  @Test func `Where nothing is known, terms must be given, and then they are enough`() async throws {
    let day = date("2027-09-06")
    await #expect(throws: Refusal.noKnownTerms(.powys, SchoolYear(containing: day))) {
      try await setUp(Profile([.authority: "powys"]), draft(effective: day))
    }
    #expect(try await show().profile == nil)
    let term = try Term(
      name: "autumn 2027", days: dates("2027-09-06", "2027-12-17"), halfTerm: nil, inset: [], closed: [])
    #expect(try await setUp(nil, draft(effective: day, terms: [term])).calendar?.version.terms == [term])
  }

  @Test func `What cannot be true is refused and nothing is written`() async throws {
    await #expect(throws: Refusal.calendar(.dayInNoTerm(date("2026-08-01")))) {
      try await setUp(Profile([.setting: "primary"]), draft(inset: [date("2026-08-01")]))
    }
    let shown = try await show()
    #expect(shown.profile == nil && shown.calendar == nil)
  }
}

@Suite struct TermOfferTests {
  private func offer(_ authority: LocalAuthority?, _ day: String) -> TermOffer {
    ExampleAlmanac.almanac.offer(to: authority, in: SchoolYear(containing: date(day)))
  }

  @Test func `An authority gets its own dates, or those of all Wales`() {
    #expect(offer(.powys, "2025-10-01").basis == .authority)
    #expect(
      offer(.powys, "2025-10-01").dates.map(\.end) == [date("2025-12-18"), date("2026-04-01"), date("2026-07-20")])
    #expect(offer(.powys, "2026-10-01").basis == .wales && offer(nil, "2026-10-01").basis == .wales)
    #expect(offer(.powys, "2026-10-01").terms?.count == 3)
  }

  @Test func `Another gets only what all that are known agree on, as a guess`() {
    let offer = offer(.gwynedd, "2025-10-01")
    #expect(offer.basis == .agreed && offer.terms == nil)
    #expect(offer.dates.map(\.start) == [date("2025-09-01"), date("2026-01-05"), date("2026-04-13")])
    #expect(offer.dates.map(\.end) == [date("2025-12-18"), nil, date("2026-07-20")])
  }

  @Test func `Of a year of which nothing is known nothing is offered`() {
    let offer = offer(.cardiff, "2027-10-01")
    #expect(offer.basis == .none && offer.terms == nil)
    #expect(offer.dates.map(\.start) == [nil, nil, nil] && offer.dates.map(\.season) == Season.allCases)
  }
}
