import Chronology
import Desks
import Operations
import Testing
import Timekeeping

@Suite struct CorrectionTests {
  private let desk = Desk(now: "2026-11-23 18:00")

  private func fill() async throws {
    _ = try await desk.log("pcp", "09:00", "10:00", case: "K7")
    _ = try await desk.log("idp", "10:30", "12:00")
  }

  private func edit(
    _ entry: String, activity: String? = nil, case label: String? = nil, start: String? = nil, end: String? = nil,
    on day: String? = nil, _ fitting: Fitting = .refuse
  ) async throws {
    let edit = EditEntry(
      entry: entry, activity: activity, caseLabel: label, note: nil, start: start, end: end, day: day,
      fitting: fitting)
    _ = try await desk.write(edit.run)
  }

  @Test func `Trimming keeps to the gaps, in several parts`() async throws {
    try await fill()
    _ = try await desk.log("paperwork", "08:30", "12:30", fitting: .trim)
    #expect(
      try await desk.timesheet() == """
        2026-11-23
          08:30–09:00  paperwork
          09:00–10:00  pcp  K7
          10:00–10:30  paperwork
          10:30–12:00  idp
          12:00–12:30  paperwork
        """)
  }

  @Test func `Replacing shortens, parts and removes what is in the way`() async throws {
    try await fill()
    _ = try await desk.log("staff", "09:15", "09:30", fitting: .replace)
    _ = try await desk.log("cluster", "09:45", "12:30", fitting: .replace)
    #expect(
      try await desk.timesheet() == """
        2026-11-23
          09:00–09:15  pcp  K7
          09:15–09:30  staff
          09:30–09:45  pcp  K7
          09:45–12:30  cluster
        """)
  }

  @Test func `Replacing part of the running task leaves what was before and after`() async throws {
    _ = try await desk.start("idp", at: "14:00")
    _ = try await desk.log("family", "15:00", "15:30", fitting: .replace)
    #expect(
      try await desk.timesheet() == """
        2026-11-23
          14:00–15:00  idp
          15:00–15:30  family
          15:30–       idp
        """)
  }

  @Test func `An entry can be changed in what it is, when it was, and moved to another day`() async throws {
    try await fill()
    try await edit("1", activity: "review", case: "", end: "45m")
    try await edit("last", start: "13:00", end: "14:00", on: "2026-11-20")
    #expect(
      try await desk.timesheet() == """
        2026-11-20
          13:00–14:00  idp
        2026-11-23
          09:00–09:45  review
        """)
  }

  @Test func `An edit that overlaps is refused, trimmed or wins`() async throws {
    try await fill()
    await #expect(throws: Refusal.self) { try await edit("1", end: "11:00") }
    try await edit("1", end: "11:00", .trim)
    try await edit("2", start: "09:30", .replace)
    #expect(
      try await desk.timesheet() == """
        2026-11-23
          09:00–09:30  pcp  K7
          09:30–12:00  idp
        """)
  }

  @Test func `The running task can be edited and split, and has no end to change`() async throws {
    _ = try await desk.start("idp", at: "14:00")
    try await edit("1", activity: "review", start: "14:10")
    await #expect(throws: Refusal.self) { try await edit("1", end: "15:00") }
    _ = try await desk.write(SplitEntry(entry: "1", at: "16:00").run)
    #expect(
      try await desk.timesheet() == """
        2026-11-23
          14:10–16:00  review
          16:00–       review
        """)
  }

  @Test func `Resuming starts again what an entry was`() async throws {
    try await fill()
    _ = try await desk.write(ResumeEntry(entry: "1", at: "17:00").run)
    #expect(
      try await desk.timesheet().hasSuffix(
        """
          17:00–       pcp  K7
        """))
  }

  @Test func `Everything can be taken back and taken again, until something new is done`() async throws {
    try await fill()
    _ = try await desk.write(DeleteEntry(entry: "1").run)
    let after = try await desk.timesheet()
    _ = try await desk.write(UndoSteps(.back, count: 3).run)
    #expect(try await desk.timesheet() == "")
    let again = try await desk.write(UndoSteps(.forth, count: 9).run)
    #expect(again.map(\.verb) == [.log, .log, .delete])
    #expect(try await desk.timesheet() == after)
    _ = try await desk.write(UndoSteps(.back, count: 1).run)
    _ = try await desk.log("other", "16:00", "17:00")
    await #expect(throws: Refusal.timekeeping(.nothingToRedo)) {
      _ = try await desk.write(UndoSteps(.forth, count: 1).run)
    }
  }

  @Test func `A number stays an entry's own, also when its deletion is taken back`() async throws {
    try await fill()
    _ = try await desk.write(DeleteEntry(entry: "1").run)
    _ = try await desk.log("other", "16:00", "17:00")
    await #expect(throws: Refusal.timekeeping(.unknownEntry("1"))) { try await edit("1", activity: "idp") }
    _ = try await desk.write(UndoSteps(.back, count: 2).run)
    try await edit("1", activity: "review")
    #expect(try await desk.timesheet().contains("09:00–10:00  review  K7"))
  }
}
