import Chronology
import Desks
import Operations
import Testing
import Timekeeping

@Suite struct CaseTests {
  private let desk = Desk(now: "2026-11-24 12:00")

  private func open(_ label: String, kind: String = "school", aware: String?) async throws -> CaseReport {
    try await desk.logbook.write { [world = desk.world] in
      try OpenCase(label: label, kind: kind, aware: aware).run(in: $0, world)
    }
  }

  private func issue(_ label: String, on day: String?) async throws -> CaseReport {
    try await desk.logbook.write { [world = desk.world] in
      try IssueCase(label: label, day: day).run(in: $0, world)
    }
  }

  private func close(_ label: String, on day: String? = nil) async throws -> CaseReport {
    try await desk.logbook.write { [world = desk.world] in
      try CloseCase(label: label, day: day).run(in: $0, world)
    }
  }

  /// A line a case: label, kind, days used and left, due date, hours.
  private func list(all: Bool = false) async throws -> [String] {
    let outcome = try await desk.logbook.read { [world = desk.world] in
      try ListCases(includingClosed: all).run(in: $0, world)
    }
    return outcome.reports.map { report in
      let clock = report.clock
      let due = clock.due.map { "\($0)" } ?? "–"
      return "\(report.idpCase.caseRef.label) \(report.idpCase.kind) \(clock.used ?? -1)/\(clock.limit) \(due)"
    }
  }

  @Test func `What is due first is on top, what has no due date comes after it, closed cases only when asked for`()
    async throws
  {
    try await desk.put(ExampleSchool.autumn2026)
    _ = try await open("K7", aware: "2026-11-02")
    _ = try await open("K9", aware: "2026-09-14")
    _ = try await open("A1", kind: "authority", aware: "2026-11-23")
    _ = try await open("Z3", aware: "2026-10-01")
    _ = try await close("Z3", on: "yesterday")
    _ = try await open("M2", aware: "dydd Llun")
    _ = try await open("B4", aware: "2026-09-02")
    _ = try await issue("B4", on: "2026-10-12")
    // The calendar has no term after 18 December, and covers days to 31 August 2027.
    #expect(
      try await list() == [
        "K9 school 46/35 2026-11-09", "A1 authority 1/84 2027-02-15", "K7 school 16/35 –", "M2 school 1/35 –",
        "B4 school 28/35 2026-10-21",
      ])
    #expect(try await list(all: true).last == "Z3 school 32/35 2026-11-26")
  }

  @Test func `Hours so far are those of every entry with the case, the running task's too`() async throws {
    _ = try await desk.log("family", "09:00", "09:20", case: "K7", on: "2026-10-01")
    _ = try await desk.log("pcp", "10:00", "11:30", case: "k7", on: "2026-11-20")
    _ = try await desk.log("idp", "13:00", "15:00", case: "K7", on: "2026-11-20")
    _ = try await desk.log("idp", "15:00", "16:00", case: "K9", on: "2026-11-20")
    _ = try await desk.start("referral", case: "K7", at: "11:50")
    let report = try await open("K7", aware: "2026-11-02")
    #expect(report.stageSeconds == [.pcp: 5_400, .idp: 7_200, .rest: 1_200 + 600])
    #expect(report.seconds == 14_400)
  }

  @Test func `A label's second case has the hours from its own day on`() async throws {
    _ = try await desk.log("idp", "13:00", "15:00", case: "K7", on: "2026-01-08")
    _ = try await desk.log("review", "13:00", "14:00", case: "K7", on: "2026-11-20")
    _ = try await open("K7", aware: "2025-11-03")
    _ = try await issue("K7", on: "2026-01-09")
    #expect(try await close("K7", on: "2026-01-09").seconds == 10_800)
    #expect(try await open("K7", kind: "review", aware: "2026-01-09").seconds == 3_600)
    #expect(try await list(all: true).map { $0.prefix(2) } == ["K7", "K7"])
  }

  @Test func `Status tells of open cases that are near or overdue, not of issued ones`() async throws {
    try await desk.put(ExampleSchool.autumn2026)
    for (label, aware) in [("K7", "2026-11-02"), ("K9", "2026-09-14"), ("K8", "2026-10-05"), ("B4", "2026-09-07")] {
      _ = try await open(label, aware: aware)
    }
    _ = try await issue("B4", on: "today")
    let status = try await desk.logbook.read { [world = desk.world] in try ShowStatus().run(in: $0, world) }
    #expect(status.deadlines.map(\.idpCase.caseRef.label) == ["K9", "K8"])
  }

  @Test func `A label that looks like a name is refused where one is given, unless the settings allow it`()
    async throws
  {
    let refusal = Refusal.timekeeping(.doubtfulCaseLabel("Gwen1", .looksLikeAName))
    await #expect(throws: refusal) { _ = try await open("Gwen1", aware: nil) }
    await #expect(throws: refusal) { _ = try await desk.start("idp", case: "Gwen1") }
    await #expect(throws: refusal) { _ = try await desk.log("idp", "09:00", "10:00", case: "Gwen1") }
    let strict = desk.world
    let easy = World(now: strict.now, newID: strict.newID, zone: strict.zone, allowsNameLikeLabels: true)
    let opened = try await desk.logbook.write { try OpenCase(label: "Gwen1", kind: "fe", aware: nil).run(in: $0, easy) }
    #expect(opened.idpCase.caseRef.label == "GWEN1")
    // What was allowed once can be put away afterwards.
    #expect(try await close("Gwen1").idpCase.closed == opened.idpCase.aware)
  }

  @Test func `A mistyped label finds one that is known from the log alone, running or finished`() async throws {
    _ = try await desk.log("idp", "09:00", "10:00", case: "K7")
    _ = try await desk.start("idp", case: "Y3-02")
    let (k8, k7, y3, near) = (try CaseRef("K8"), try CaseRef("K7"), try CaseRef("Y3-02"), try CaseRef("Y3-03"))
    await #expect(throws: Refusal.idpCase(.unknownCase(k8, suggestions: [k7]))) {
      _ = try await issue("K8", on: nil)
    }
    await #expect(throws: Refusal.idpCase(.unknownCase(near, suggestions: [y3]))) {
      _ = try await close("Y3-03")
    }
  }

  @Test func `A refused opening leaves no case behind`() async throws {
    await #expect(throws: Refusal.idpCase(.unknownKind("shool", suggestions: [.school]))) {
      _ = try await open("K7", kind: "shool", aware: nil)
    }
    await #expect(throws: Refusal.writtenTime(.notADay(text: "soon"))) { _ = try await open("K7", aware: "soon") }
    #expect(try await list(all: true).isEmpty)
  }
}
