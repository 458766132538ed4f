import Chronology
import Desks
import LogbookStore
import Operations
import Specimens
import Testing
import Timekeeping

/// Random histories at two desks, one with a disk: the same answers, the same log.
@Suite struct SideBySideTests {
  private let file = ThrowawayFile()

  @Test func `The logbook on disk does what the one in memory does, step by step, and after reopening`() async throws {
    let seed = RandomRun.seed
    var generator = SeededRandom(seed: seed)
    let memory = Desk(now: "2026-11-02 08:00")
    var disk = Desk(now: "2026-11-02 08:00", logbook: try SQLiteLogbook(path: file.path))
    for step in 1...1_500 {
      let seconds = Int64.random(in: 0...2_000, using: &generator)
      memory.advance(seconds: seconds)
      disk.advance(seconds: seconds)
      let action = Action.random(at: memory.now, memory.zone, using: &generator)
      let (inMemory, onDisk) = (await action.outcome(at: memory), await action.outcome(at: disk))
      #expect(inMemory == onDisk, "seed \(seed), step \(step), \(action)")
      if step % 300 == 0 {
        let logbook = try #require(disk.logbook as? SQLiteLogbook)
        try logbook.close()
        let now = disk.zone.local(disk.now)
        disk = Desk(
          now: "\(now.date) \(now.time)", logbook: try SQLiteLogbook(path: file.path), madeIDs: disk.madeIDs)
        #expect(try await memory.timesheet() == disk.timesheet(), "seed \(seed), step \(step)")
      }
    }
    #expect(try await memory.timesheet().split(separator: "\n").count > 300)
  }
}

private enum Action: Sendable {
  case start(Activity, secondsAgo: Int64)
  case stop(secondsAgo: Int64)
  case cancel
  case log(Activity, secondsAgo: Int64, length: Int64)

  static func random(at now: Instant, _ zone: ZoneRules, using generator: inout SeededRandom) -> Action {
    let activity = Activity.allCases.randomElement(using: &generator)!
    let ago = Bool.random(using: &generator) ? 0 : Int64.random(in: 0...3_000, using: &generator)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0..<4: return .start(activity, secondsAgo: ago)
    case 4..<7: return .stop(secondsAgo: ago)
    case 7: return .cancel
    default:
      let length = Int64.random(in: 1...3_000, using: &generator)
      return .log(activity, secondsAgo: Int64.random(in: 0...40_000, using: &generator), length: length)
    }
  }

  /// What came of it, without the ids, which each desk makes for itself.
  func outcome(at desk: Desk) async -> String {
    func text(_ secondsAgo: Int64) -> String {
      ZonedInstant(desk.now.advanced(bySeconds: -secondsAgo), in: desk.zone).description
    }
    func show(_ entry: BandedEntry?) -> String {
      entry.map { "\($0.work.activity) \($0.start) \(String(describing: $0.end)) \($0.revision)" } ?? "none"
    }
    do {
      switch self {
      case .start(let activity, let ago):
        let outcome = try await desk.start(activity.rawValue, at: text(ago))
        return show(outcome.started) + show(outcome.ended)
      case .stop(let ago): return show(try await desk.stop(at: text(ago)).ended)
      case .cancel: return show(try await desk.cancel())
      case .log(let activity, let ago, let length):
        return show(try await desk.log(activity.rawValue, text(ago + length), text(ago)).entry)
      }
    } catch Refusal.timekeeping(let error) {
      return Self.name(of: error)
    } catch {
      return "\(error)"
    }
  }

  private static func name(of error: TimekeepingError) -> String {
    switch error {
    case .overlaps(let taken): "overlaps \(taken.map { "\($0.start)–\($0.end)" })"
    case .startsBeforeRunning(let running): "before \(running.start)"
    case .stopsBeforeStart(let running): "stops before \(running.start)"
    case .overlapsRunning(let running): "running \(running.start)"
    default: "\(error)"
    }
  }
}
