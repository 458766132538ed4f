import Chronology
import Desks
import Operations
import Synchronization
import Testing
import Timekeeping

/// A desk whose machine sleeps, and is watched for it.
private final class SleepyDesk: Sendable {
  let desk: Desk
  private let slept = Mutex(Duration.zero)
  private let noted = Mutex(0)
  private let steps = Mutex(0)
  private let ahead = Mutex(Int64(0))
  private let watch: Mutex<ClockWatch?>

  init(now: String, logbook: any Logbook = InMemoryLogbook()) {
    desk = Desk(now: now, logbook: logbook)
    watch = Mutex(nil)
    let made = ClockWatch(
      logbook, readClocks: { self.reading }, onSleep: { _ in self.noted.withLock { $0 += 1 } },
      onStep: { _ in self.steps.withLock { $0 += 1 } })
    watch.withLock { $0 = made }
  }

  /// How many sleeps were told of.
  var notedCount: Int { noted.withLock { $0 } }

  private var reading: ClockReading {
    let sinceBoot = Duration.seconds(desk.now.epochSeconds)
    return ClockReading(
      wall: .seconds(desk.now.epochSeconds), sinceBoot: sinceBoot, awake: sinceBoot - slept.withLock { $0 })
  }

  func sleep(minutes: Int64) {
    desk.advance(minutes: minutes)
    slept.withLock { $0 += .seconds(minutes * 60) }
  }

  func check() async throws { try await watch.withLock { $0 }?.check() }

  func decide(_ decision: SuspensionDecision) async throws -> DecideSuspension.Outcome {
    try await desk.write(DecideSuspension(decision).run)
  }

  func undecided() async throws -> [Suspension] {
    try await desk.logbook.read { [world = desk.world] in try ShowStatus().run(in: $0, world).suspensions }
  }
}

@Suite struct SleepTests {
  /// A task since 16:00, a sleep from 17:00 to 01:00, and it is 01:10.
  private func wokenDesk() async throws -> SleepyDesk {
    let sleepy = SleepyDesk(now: "2026-11-23 16:00")
    _ = try await sleepy.desk.start("idp", case: "K7")
    sleepy.desk.advance(minutes: 60)
    try await sleepy.check()
    sleepy.sleep(minutes: 8 * 60)
    try await sleepy.check()
    sleepy.desk.advance(minutes: 10)
    return sleepy
  }

  private func isRefused(_ body: () async throws -> some Any) async throws -> Bool {
    do { _ = try await body() } catch Refusal.timekeeping(.suspensionUndecided) { return true }
    return false
  }

  @Test func `A sleep is noted once, however often and by however many it is looked for`() async throws {
    let sleepy = try await wokenDesk()
    try await withThrowingTaskGroup { group in
      for _ in 0..<20 { group.addTask { try await sleepy.check() } }
      try await group.waitForAll()
    }
    #expect(try await sleepy.undecided().map(\.interval.durationSeconds) == [8 * 3_600])
    #expect(sleepy.notedCount == 1)
  }

  @Test func `Without a sleep, or a task that runs over it, nothing is noted`() async throws {
    let awake = SleepyDesk(now: "2026-11-23 16:00")
    _ = try await awake.desk.start("idp")
    awake.desk.advance(minutes: 8 * 60)
    try await awake.check()
    #expect(try await awake.undecided().isEmpty && awake.notedCount == 0)
    _ = try await awake.desk.stop()
    awake.sleep(minutes: 60)
    try await awake.check()
    _ = try await awake.desk.start("pcp")
    #expect(try await awake.undecided().isEmpty && awake.notedCount == 0)
  }

  @Test func `A sleep that could not be written is found again, where it was`() async throws {
    let disk = FullDisk()
    let sleepy = SleepyDesk(now: "2026-11-23 16:00", logbook: disk)
    _ = try await sleepy.desk.start("idp")
    sleepy.sleep(minutes: 60)
    disk.fill()
    await #expect(throws: LogbookError.diskFull) { try await sleepy.check() }
    sleepy.desk.advance(minutes: 5)
    disk.clear()
    try await sleepy.check()
    #expect(try await sleepy.undecided().map(\.interval.durationSeconds) == [3_600])
  }

  @Test func `Until it is decided, whatever would count it is refused; cancelling, or ending before it, is not`()
    async throws
  {
    let sleepy = try await wokenDesk()
    let desk = sleepy.desk
    #expect(try await isRefused { try await desk.stop() })
    #expect(try await isRefused { try await desk.start("pcp") })
    #expect(try await isRefused { try await desk.write(ResumeEntry(entry: "1", at: nil).run) })
    #expect(try await isRefused { try await desk.write(SplitEntry(entry: "1", at: "2026-11-24 01:05").run) })
    #expect(try await isRefused { try await desk.log("family", "2026-11-24 01:02", "5m", fitting: .replace) })
    #expect(try await desk.timesheet() == "2026-11-23\n  16:00–       idp  K7")
    _ = try await desk.stop(at: "2026-11-23 17:00")
    #expect(try await desk.timesheet() == "2026-11-23\n  16:00–17:00  idp  K7")
    let other = try await wokenDesk()
    _ = try await other.desk.cancel()
    #expect(try await other.undecided().isEmpty)
  }

  @Test(arguments: [
    (SuspensionDecision.keep, "2026-11-23\n  16:00–01:10  idp  K7"),
    (.split, "2026-11-23\n  16:00–17:00  idp  K7\n2026-11-24\n  01:00–01:10  idp  K7"),
  ])
  func `Kept it counts, split it does not, and the task can be stopped`(
    _ decision: SuspensionDecision, _ expected: String
  ) async throws {
    let sleepy = try await wokenDesk()
    _ = try await sleepy.decide(decision)
    #expect(try await sleepy.undecided().isEmpty)
    _ = try await sleepy.desk.stop()
    #expect(try await sleepy.desk.timesheet() == expected)
  }

  @Test func `Cut ends the task at the sleep, and taken back it is undecided again`() async throws {
    let sleepy = try await wokenDesk()
    _ = try await sleepy.decide(.cut)
    #expect(try await sleepy.desk.timesheet() == "2026-11-23\n  16:00–17:00  idp  K7")
    let taken = try await sleepy.desk.write(UndoSteps(.back, count: 1).run)
    #expect(taken.map(\.verb) == [.asleep])
    #expect(try await sleepy.undecided().count == 1)
    #expect(try await isRefused { try await sleepy.desk.stop() })
    _ = try await sleepy.decide(.split)
    _ = try await sleepy.desk.write(UndoSteps(.back, count: 1).run)
    #expect(try await sleepy.undecided().count == 1)
  }

  @Test func `Kept and taken back it is undecided again, and kept once more by redo`() async throws {
    let sleepy = try await wokenDesk()
    _ = try await sleepy.decide(.keep)
    let taken = try await sleepy.desk.write(UndoSteps(.back, count: 1).run)
    #expect(taken.map(\.verb) == [.asleep] && taken[0].changes.isEmpty && taken[0].others.count == 1)
    #expect(try await isRefused { try await sleepy.desk.stop() })
    _ = try await sleepy.desk.write(UndoSteps(.forth, count: 1).run)
    #expect(try await sleepy.undecided().isEmpty)
  }

  @Test func `A second sleep is decided with the first`() async throws {
    let sleepy = try await wokenDesk()
    try await sleepy.check()
    sleepy.sleep(minutes: 30)
    try await sleepy.check()
    sleepy.desk.advance(minutes: 5)
    #expect(try await sleepy.undecided().count == 2)
    _ = try await sleepy.decide(.split)
    _ = try await sleepy.desk.stop()
    #expect(
      try await sleepy.desk.timesheet() == """
        2026-11-23
          16:00–17:00  idp  K7
        2026-11-24
          01:00–01:10  idp  K7
          01:40–01:45  idp  K7
        """)
  }

  @Test func `With nothing undecided there is nothing to decide`() async throws {
    let sleepy = SleepyDesk(now: "2026-11-23 16:00")
    _ = try await sleepy.desk.start("idp")
    for decision in SuspensionDecision.allCases {
      await #expect(throws: Refusal.timekeeping(.noSuspension)) { try await sleepy.decide(decision) }
    }
  }
}
