import Chronology
import Desks
import Imports
import Operations
import Specimens
import Testing
import Timekeeping

/// A whole log, out and in again.
@Suite struct LogImportTests {
  private let desk = Desk(now: "2026-11-24 12:00")

  private func contents(_ desk: Desk) async throws -> LogContents {
    try await desk.logbook.read { try ExportLog().run(in: $0) }
  }

  private func take(_ contents: LogContents, at desk: Desk) async throws -> ImportLog.Outcome {
    try await desk.logbook.write { [world = desk.world] in try ImportLog(contents).run(in: $0, world) }
  }

  /// A log from a seed, with gaps in its numbers.
  private func fill(_ random: inout SeededRandom) async throws {
    for day in 2..<20 {
      for hour in 8..<16 where random.chance(60) {
        let date = "2026-11-\(day < 10 ? "0" : "")\(day)"
        let hours = hour < 10 ? "0\(hour)" : "\(hour)"
        let label = random.chance(50) ? "K\(random.int(1...4))" : nil
        _ = try await desk.log("pcp", "\(hours):00", "\(random.int(1...60))m", case: label, on: date)
        if random.chance(20) {
          try await desk.logbook.write { [world = desk.world] in
            _ = try DeleteEntry(entry: "last").run(in: $0, world)
          }
        }
      }
    }
    try await desk.logbook.write { [world = desk.world] in
      _ = try OpenCase(label: "K1", kind: "school", aware: "2026-11-02").run(in: $0, world)
      _ = try CloseCase(label: "K1", day: "2026-11-20").run(in: $0, world)
      _ = try OpenCase(label: "K1", kind: "fe", aware: "2026-11-23").run(in: $0, world)
      _ = try ConfirmWeek(week: "2026-W46").run(in: $0, world)
      try $0.put(
        Suspension(
          try Interval(from: Instant(epochSeconds: 1_000), to: Instant(epochSeconds: 2_000)), isKept: true))
    }
    _ = try await desk.start("idp", at: "11:00")
  }

  @Test func `An exported log is the same log elsewhere, numbers and all, and a second import changes nothing`()
    async throws
  {
    var random = SeededRandom(seed: RandomRun.seed)
    try await fill(&random)
    let exported = try await contents(desk)
    let elsewhere = Desk(now: "2026-11-24 12:00")
    let first = try await take(exported, at: elsewhere)
    #expect(first.lines.count == exported.lines.count && first.alreadyThereCount == 0 && first.caseCount == 2)
    #expect(try await contents(elsewhere) == exported, "\(RandomRun.note(round: 0))")
    let second = try await take(exported, at: elsewhere)
    #expect(second.lines.isEmpty && second.caseCount == 0 && second.weekCount == 0 && second.differentCount == 0)
    #expect(second.alreadyThereCount == exported.lines.count + 2 + 1)
    #expect(try await contents(elsewhere) == exported)
  }

  @Test func `What the log has stays, and what has no room keeps all of it out`() async throws {
    _ = try await desk.log("pcp", "09:00", "10:00", id: "00000000-0000-4000-8000-00000000000a")
    _ = try await desk.log("idp", "10:00", "11:00", id: "00000000-0000-4000-8000-00000000000b")
    let exported = try await contents(desk)
    let elsewhere = Desk(now: "2026-11-24 12:00")
    _ = try await elsewhere.log("review", "09:00", "09:30", id: "00000000-0000-4000-8000-00000000000a")
    let outcome = try await take(exported, at: elsewhere)
    #expect(outcome.lines.count == 1 && outcome.differentCount == 1)
    #expect(
      try await elsewhere.timesheet() == """
        2026-11-24
          09:00–09:30  review
          10:00–11:00  idp
        """)
    let full = Desk(now: "2026-11-24 12:00")
    _ = try await full.log("review", "10:30", "11:30")
    await #expect {
      _ = try await take(exported, at: full)
    } throws: { error in
      guard case Refusal.logFaults(let faults) = error else { return false }
      return faults.map(\.line) == [2]
    }
    #expect(
      try await full.timesheet() == """
        2026-11-24
          10:30–11:30  review
        """)
  }

  @Test func `A task that runs elsewhere does not run beside another`() async throws {
    _ = try await desk.start("idp", at: "11:00")
    let exported = try await contents(desk)
    let elsewhere = Desk(now: "2026-11-24 12:00", madeIDs: 100)
    _ = try await elsewhere.start("pcp", at: "11:30")
    await #expect(throws: Refusal.self) { _ = try await take(exported, at: elsewhere) }
    _ = try await elsewhere.cancel()
    #expect(try await take(exported, at: elsewhere).lines.count == 1)
  }
}
