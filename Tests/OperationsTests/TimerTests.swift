import Chronology
import Desks
import Operations
import Testing
import Timekeeping

@Suite struct TimerTests {
  @Test func `Starting while another entry runs ends it at the same instant`() async throws {
    let desk = Desk(now: "2026-11-23 09:00")
    _ = try await desk.start("paperwork")
    desk.advance(minutes: 20)
    let outcome = try await desk.start("idp", case: "K7")
    #expect(outcome.ended?.end == outcome.started.start)
    #expect(
      try await desk.timesheet() == """
        2026-11-23
          09:00–09:20  paperwork
          09:20–       idp  K7
        """)
  }

  @Test func `A task started in the second in which another started keeps both`() async throws {
    let desk = Desk(now: "2026-11-23 09:00")
    _ = try await desk.start("paperwork")
    _ = try await desk.start("idp")
    #expect(
      try await desk.timesheet() == """
        2026-11-23
          09:00–09:00  paperwork
          09:00–       idp
        """)
  }

  @Test func `A task can be started and stopped at times gone by, in either language`() async throws {
    let desk = Desk(now: "2026-11-23 15:00")
    _ = try await desk.start("pcp", at: "14:00")
    _ = try await desk.stop(at: "30 munud yn ôl")
    #expect(
      try await desk.timesheet() == """
        2026-11-23
          14:00–14:30  pcp
        """)
  }

  @Test func `Stopping when nothing runs is refused`() async throws {
    let desk = Desk(now: "2026-11-23 09:00")
    await #expect(throws: Refusal.timekeeping(.nothingRunning)) { _ = try await desk.stop() }
  }

  @Test func `Cancelling leaves nothing behind`() async throws {
    let desk = Desk(now: "2026-11-23 09:00")
    _ = try await desk.start("pcp")
    desk.advance(minutes: 5)
    let cancelled = try await desk.cancel()
    #expect(cancelled.bands.total == 300)
    #expect(try await desk.timesheet() == "")
  }

  @Test func `A start before an entry that is already there is refused with that entry`() async throws {
    let desk = Desk(now: "2026-11-23 12:00")
    let logged = try await desk.log("pcp", "10:00", "11:00")
    do {
      _ = try await desk.start("idp", at: "10:30")
      Issue.record("the start was accepted")
    } catch Refusal.timekeeping(.overlaps(let taken)) {
      #expect(taken.map(\.id) == [logged.entry.id])
    }
  }
}
