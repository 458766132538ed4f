import Chronology
import Desks
import Operations
import Testing
import Timekeeping

@Suite struct LogTests {
  @Test func `An entry takes its end from a time or from a length`() async throws {
    let desk = Desk(now: "2026-11-24 12:00")
    _ = try await desk.log("pcp", "14:00", "15:30", case: "k7", on: "yesterday")
    _ = try await desk.log("paperwork", "16:00", "1h30m", on: "ddoe")
    #expect(
      try await desk.timesheet() == """
        2026-11-23
          14:00–15:30  pcp  K7
          16:00–17:30  paperwork
        """)
  }

  @Test func `Of several wrong words the first is named`() async {
    let desk = Desk(now: "2026-11-24 12:00")
    await #expect(throws: Refusal.writtenTime(.notATime(text: "25:00", word: "25:00", offset: 0))) {
      _ = try await desk.log("idp", "25:00", "26:00")
    }
    await #expect(throws: Refusal.timekeeping(.unknownActivity("25:00", suggestions: []))) {
      _ = try await desk.log("25:00", "26:00", "idp")
    }
    await #expect(throws: Refusal.timekeeping(.unknownActivity("25:00", suggestions: []))) {
      _ = try await desk.start("25:00", at: "26:00")
    }
  }

  @Test func `Asking twice with one id records once`() async throws {
    let desk = Desk(now: "2026-11-24 12:00")
    let id = "0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33"
    let first = try await desk.log("pcp", "09:00", "10:00", id: id)
    let second = try await desk.log("pcp", "09:00", "10:00", id: id)
    #expect(first.isNew)
    #expect(!second.isNew)
    #expect(first.entry == second.entry)
    await #expect(throws: Refusal.timekeeping(.idTaken(EntryID(id)!))) {
      _ = try await desk.log("pcp", "10:00", "11:00", id: id)
    }
  }

  @Test func `The first of two is taken when the clocks went back, and the other is named`() async throws {
    let desk = Desk(now: "2026-10-25 12:00")
    let outcome = try await desk.log("idp", "01:30", "30m")
    #expect(outcome.startOrLater == outcome.entry.start.advanced(bySeconds: 3_600))
    let second = try await desk.log("idp", "01:30 GMT", "30m")
    #expect(second.entry.start == outcome.startOrLater)
  }

  @Test func `Nothing is recorded over an entry, past now or backwards`() async throws {
    let desk = Desk(now: "2026-11-24 12:00")
    _ = try await desk.log("pcp", "09:00", "10:00")
    for (start, end) in [("09:59", "10:30"), ("11:30", "12:01"), ("11:00", "10:30"), ("11:00", "11:00")] {
      await #expect(throws: Refusal.self, "\(start) to \(end)") { _ = try await desk.log("idp", start, end) }
    }
    #expect(
      try await desk.timesheet() == """
        2026-11-24
          09:00–10:00  pcp
        """)
  }
}
