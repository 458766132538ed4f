import AlntimeAPI
import AlntimeHTTP
import Chronology
import Desks
import Logging
import Operations
import Synchronization
import Testing
import Timekeeping

/// A door behind which the machine sleeps while nobody ticks.
@Suite struct SleepDoorTests {
  private let disk = FullDisk()
  private let desk: Desk
  private let door: Door
  private let clocks: Clocks

  /// The machine's own clocks, apart from the desk's, which it moves on.
  private final class Clocks: Sendable {
    let slept = Mutex(Duration.zero)
  }

  init() async throws {
    let (disk, clocks) = (disk, Clocks())
    let desk = Desk(now: "2026-11-23 16:00", logbook: disk)
    let watch = ClockWatch(
      disk,
      readClocks: {
        let sinceBoot = Duration.seconds(desk.now.epochSeconds)
        return ClockReading(
          wall: .seconds(desk.now.epochSeconds), sinceBoot: sinceBoot, awake: sinceBoot - clocks.slept.withLock { $0 })
      }, onSleep: { _ in }, onStep: { _ in })
    door = Door(
      logbook: disk, world: desk.world, almanac: ExampleAlmanac.almanac,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, clockWatch: watch)
    (self.desk, self.clocks) = (desk, clocks)
    #expect(await ask("POST", "/v1/timer/start", #"{"activity":"idp","case":"K7"}"#).status == 201)
    desk.advance(minutes: 60)
    _ = await ask("GET", "/v1/health")
    desk.advance(minutes: 120)
    clocks.slept.withLock { $0 = .seconds(7_200) }
  }

  private func ask(_ method: String, _ target: String, _ body: String = "", language: String? = nil) async -> DoorReply
  {
    await door.answer(
      DoorRequest(
        method: method, target: target, acceptLanguage: language, idempotencyKey: nil, body: Array(body.utf8)))
  }

  @Test(arguments: [
    (
      "en",
      "The computer slept from 17:00 to 19:00 on Mon 23 November 2026 (2 h) while idp K7 ran. Say what that time was: "
        + "`alntime asleep keep` counts it, `alntime asleep cut` ends the task at 17:00, `alntime asleep split` takes it "
        + "out and goes on from 19:00."
    ),
    (
      "cy",
      "Bu'r cyfrifiadur ynghwsg o 17:00 hyd 19:00 ar Llun 23 Tachwedd 2026 (2 awr) tra oedd idp K7 yn rhedeg. Dywedwch "
        + "beth oedd yr amser hwnnw: mae `alntime asleep keep` yn ei gyfrif, mae `alntime asleep cut` yn gorffen y dasg am "
        + "17:00, ac mae `alntime asleep split` yn ei dynnu allan ac yn mynd ymlaen o 19:00."
    ),
  ])
  func `The first request after waking finds the sleep noted, though it is the one to end the task`(
    language: String, detail: String
  ) async throws {
    let problem = try await ask("POST", "/v1/timer/stop", language: language).decoded(as: Problem.self)
    #expect(problem.code == "suspension-undecided" && problem.status == 409)
    #expect(problem.detail == detail)
    let status = try await ask("GET", "/v1/status").decoded(as: Wire.Status.self)
    #expect(status.suspensions?.map(\.seconds) == [7_200])
  }

  @Test(arguments: ["keep", "cut", "split"])
  func `A decision is answered with the sleep and what came of it`(_ decision: String) async throws {
    let reply = await ask("POST", "/v1/timer/suspension", #"{"decision":"\#(decision)"}"#)
    #expect(reply.status == 200)
    let decided = try reply.decoded(as: Wire.SuspensionDecided.self)
    #expect(decided.decision == decision && decided.suspensions.map(\.seconds) == [7_200])
    #expect(decided.running.seconds == 3 * 3_600)
    #expect(decided.changes.count == ["keep": 0, "cut": 1, "split": 2][decision])
    #expect(try await ask("GET", "/v1/status").decoded(as: Wire.Status.self).suspensions == nil)
    #expect(await ask("POST", "/v1/timer/suspension", #"{"decision":"\#(decision)"}"#).status == 409)
  }

  @Test func `While the disk is full nothing that would count it is done, reading goes on, and then it is noted`()
    async throws
  {
    disk.fill()
    #expect(await ask("POST", "/v1/timer/stop").status == 507)
    #expect(await ask("GET", "/v1/status").status == 200)
    disk.clear()
    #expect(await ask("POST", "/v1/timer/stop").status == 409)
  }
}
