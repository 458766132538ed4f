import Chronology
import Desks
import Imports
import Operations
import Testing
import Timekeeping

@Suite struct ImportTests {
  private let desk = Desk(now: "2026-11-24 12:00")

  private func operation(_ csv: String) -> ImportEntries {
    let (proposals, faults) = CSVImport(defaultActivity: .pcp, zone: desk.zone).read(Array(csv.utf8))
    return ImportEntries(proposals: proposals, faults: faults)
  }

  private func run(_ csv: String) async throws -> ImportEntries.Outcome {
    try await desk.logbook.write { [world = desk.world, operation = operation(csv)] in
      try operation.run(in: $0, world)
    }
  }

  @Test func `A file is recorded whole, in order of time`() async throws {
    let outcome = try await run(
      "start,end,activity,case\n2026-11-23 14:00,2026-11-23 15:00,idp,K7\n2026-11-23T09:00:00Z,2026-11-23T10:00:00Z,,\n"
    )
    #expect(outcome.entries.count == 2)
    #expect(
      try await desk.timesheet() == """
        2026-11-23
          09:00–10:00  pcp
          14:00–15:00  idp  K7
        """)
  }

  @Test func `One bad line keeps the whole file out, and every bad line is named`() async throws {
    _ = try await desk.log("idp", "2026-11-20 09:00", "1h")
    let csv = """
      start,end
      2026-11-23 09:00,2026-11-23 10:00
      2026-11-23 09:30,2026-11-23 09:45
      2026-11-20 09:30,2026-11-20 10:30
      2026-11-30 09:30,2026-11-30 10:30
      nonsense,2026-11-19 10:30
      """
    do {
      _ = try await run(csv)
      Issue.record("the file was accepted")
    } catch Refusal.importFaults(let faults) {
      #expect(faults.map(\.line) == [3, 4, 5, 6])
      #expect(faults[0].reason == .overlapsLine(2))
    }
    #expect(try await desk.timesheet().split(separator: "\n").count == 2)
  }

  @Test func `A file imported again changes nothing`() async throws {
    let csv = "start,end\n2026-11-23 09:00,2026-11-23 10:00\n2026-11-23 10:00,2026-11-23 11:00\n"
    _ = try await run(csv)
    let before = try await desk.timesheet()
    let again = try await run(csv)
    #expect(again.entries.isEmpty)
    #expect(again.alreadyThereCount == 2)
    #expect(try await desk.timesheet() == before)
  }

  @Test func `A preview says the same as the import and records nothing`() async throws {
    let operation = operation("start,end\n2026-11-23 09:00,2026-11-23 10:00\n")
    let preview = try await desk.logbook.read { [world = desk.world] in try operation.preview(in: $0, world) }
    #expect(preview.entries.map(\.bands.total) == [3_600])
    #expect(try await desk.timesheet() == "")
  }

  @Test func `A line whose case looks like a name is a fault, and a learner's number another`() async throws {
    let csv = """
      start,end,activity,case
      2026-11-23 09:00,2026-11-23 10:00,idp,Gwen1
      2026-11-23 10:00,2026-11-23 11:00,idp,A123456789012
      2026-11-23 11:00,2026-11-23 12:00,idp,K7
      """
    await #expect(
      throws: Refusal.importFaults([
        ImportFault(line: 2, reason: .refused(.doubtfulCaseLabel("GWEN1", .looksLikeAName))),
        ImportFault(line: 3, reason: .refused(.doubtfulCaseLabel("A123456789012", .learnerNumber))),
      ])
    ) { _ = try await run(csv) }
    #expect(try await desk.timesheet() == "")
  }
}
