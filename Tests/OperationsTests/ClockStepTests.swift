import Chronology
import Desks
import Operations
import Synchronization
import Testing
import Timekeeping

/// A desk whose clock on the wall can be set, and is watched for it.
private final class SettableDesk: Sendable {
  let desk: Desk
  private let setSeconds = Mutex(Int64(0))
  private let told = Mutex([Int64]())
  private let watch: Mutex<ClockWatch?>

  init(now: String) {
    desk = Desk(now: now)
    watch = Mutex(nil)
    let made = ClockWatch(
      desk.logbook, readClocks: { self.reading }, onSleep: { _ in },
      onStep: { step in self.told.withLock { $0.append(step.seconds) } })
    watch.withLock { $0 = made }
  }

  /// The steps that were told of.
  var steps: [Int64] { told.withLock { $0 } }

  private var reading: ClockReading {
    let boot = Duration.seconds(desk.now.epochSeconds - setSeconds.withLock { $0 })
    return ClockReading(wall: .seconds(desk.now.epochSeconds), sinceBoot: boot, awake: boot)
  }

  func setClock(bySeconds seconds: Int64) {
    setSeconds.withLock { $0 += seconds }
    desk.advance(seconds: seconds)
  }

  func check() async throws { try await watch.withLock { $0 }?.check() }
}

@Suite struct ClockStepTests {
  @Test(arguments: [-7_200, 86_400, -3, 2])
  func `A task over which the clock is set is as long as it was, and says so`(seconds: Int64) async throws {
    let settable = SettableDesk(now: "2026-11-23 09:00")
    _ = try await settable.desk.start("idp", case: "K7")
    settable.desk.advance(minutes: 30)
    settable.setClock(bySeconds: seconds)
    try await settable.check()
    settable.desk.advance(minutes: 30)
    try await settable.check()
    let ended = try await settable.desk.stop().ended
    #expect(ended.bands.total == 3_600)
    #expect(ended.clockStepSeconds == seconds)
    #expect(ended.end == settable.desk.now)
    #expect(settable.steps == [seconds])
  }

  @Test func `Two who find one step at the same time move the task once`() async throws {
    let settable = SettableDesk(now: "2026-11-23 09:00")
    _ = try await settable.desk.start("idp")
    settable.setClock(bySeconds: 3_600)
    try await withThrowingTaskGroup { group in
      for _ in 0..<8 { group.addTask { try await settable.check() } }
      try await group.waitForAll()
    }
    #expect(try await settable.desk.stop().ended.clockStepSeconds == 3_600)
    #expect(settable.steps == [3_600])
  }

  @Test func `A leap second, and a clock set while nothing runs, change nothing`() async throws {
    let settable = SettableDesk(now: "2026-11-23 09:00")
    settable.desk.advance(seconds: 1)
    settable.setClock(bySeconds: -7_200)
    try await settable.check()
    _ = try await settable.desk.start("idp")
    settable.desk.advance(seconds: 1)
    settable.setClock(bySeconds: -1)
    try await settable.check()
    settable.desk.advance(seconds: 61)
    let ended = try await settable.desk.stop().ended
    #expect(ended.clockStepSeconds == nil)
    #expect(ended.bands.total == 61)
    #expect(settable.steps == [])
  }

  @Test func `A task that would be put into a finished one ends instead, as long as it was`() async throws {
    let settable = SettableDesk(now: "2026-11-23 08:00")
    _ = try await settable.desk.start("paperwork")
    settable.desk.advance(minutes: 60)
    _ = try await settable.desk.start("idp", case: "K7")
    settable.desk.advance(minutes: 20)
    settable.setClock(bySeconds: -7_200)
    try await settable.check()
    let (entries, running) = try await settable.desk.logbook.read { (try $0.entries(in: nil), try $0.running()) }
    #expect(running == nil)
    #expect(entries.map(\.durationSeconds) == [3_600, 1_200])
  }

  @Test func `undo puts the beginning back where it was`() async throws {
    let settable = SettableDesk(now: "2026-11-23 09:00")
    _ = try await settable.desk.start("idp")
    let start = settable.desk.now
    settable.setClock(bySeconds: 86_400)
    try await settable.check()
    let step = try await settable.desk.logbook.write { try $0.takeBack() }
    #expect(step?.verb == .clock)
    #expect(try await settable.desk.logbook.read { try $0.running()?.start } == start)
  }
}
