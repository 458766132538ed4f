import Chronology
import Desks
import LogbookStore
import Operations
import Specimens
import Testing
import Timekeeping

/// Random histories at two desks, one with a disk: the same answers, the same log, cases, weeks and calendar.
@Suite struct SideBySideTests {
  /// 10,000 requests, half of them mending what is there; after each the answer and all that is kept are the same. Now and then
  /// the files are copied as they stand, which is what a kill leaves, and the history goes on from the copy.
  @Test func `The logbook on disk does what the one in memory does, step by step, and after a kill`() async throws {
    var random = SeededRandom(seed: RandomRun.seed)
    let memory = Desk(now: "2026-11-02 08:00")
    var files = [ThrowawayFile()]
    var disk = Desk(now: "2026-11-02 08:00", logbook: try SQLiteLogbook(path: files[0].path))
    var refused = 0
    for step in 1...10_000 {
      let seconds = Int64.random(in: 0...40, using: &random)
      memory.advance(seconds: seconds)
      disk.advance(seconds: seconds)
      let action = Action.random(at: memory.now, memory.zone, using: &random)
      let (inMemory, onDisk) = (await action.outcome(at: memory), await action.outcome(at: disk))
      try #require(inMemory == onDisk, "\(RandomRun.note(round: step)), \(action)")
      let kept = try await memory.records()
      try await #require(kept == disk.records(), "\(RandomRun.note(round: step)), \(action)")
      let studies = try await memory.participations()
      try await #require(studies == disk.participations(), "\(RandomRun.note(round: step)), \(action)")
      let open = kept.cases.filter(\.isOpen).map(\.caseRef)
      try #require(Set(open).count == open.count, "one open case a label: \(RandomRun.note(round: step)), \(action)")
      if inMemory.hasPrefix("refused") { refused += 1 }
      if step % 1_000 == 0 {
        files.append(try ThrowawayFile(copying: files[files.count - 1]))
        let now = disk.zone.local(disk.now)
        disk = Desk(
          now: "\(now.date) \(now.time)", logbook: try SQLiteLogbook(path: files[files.count - 1].path),
          madeIDs: disk.madeIDs)
      }
    }
    #expect((1_000...8_000).contains(refused), "most of the history must happen: \(refused) were refused")
  }
}

enum Action: Sendable {
  case start(Activity, secondsAgo: Int64)
  case stop(secondsAgo: Int64)
  case cancel
  case log(Activity, secondsAgo: Int64, length: Int64, Fitting)
  case edit(Int, startAgo: Int64?, length: Int64?, Fitting)
  case split(Int, secondsAgo: Int64)
  case delete(Int)
  case resume(Int)
  case undo(Int)
  case redo(Int)
  /// One that is about no entry.
  case other(OtherAction)
  case sleep(secondsAgo: Int64, length: Int64)
  case decide(SuspensionDecision)

  static func random(at now: Instant, _ zone: ZoneRules, using random: inout SeededRandom) -> Action {
    let activity = random.pick(Activity.allCases)
    let entry = random.int(1...60)
    let ago = random.chance(50) ? 0 : random.second(0...3_000)
    let fitting = random.pick([Fitting.refuse, .trim, .replace])
    if random.chance(12) { return .other(.random(using: &random)) }
    switch random.int(1...100) {
    case 1...14: return .start(activity, secondsAgo: ago)
    case 15...24: return .stop(secondsAgo: ago)
    case 25...27: return .cancel
    case 28...45: return .log(activity, secondsAgo: random.second(0...9_000), length: random.second(1...3_000), fitting)
    case 46...60:
      return .edit(
        entry, startAgo: random.chance(60) ? random.second(0...9_000) : nil,
        length: random.chance(60) ? random.second(1...3_000) : nil, fitting)
    case 61...68: return .split(entry, secondsAgo: random.second(0...9_000))
    case 69...78: return .delete(entry)
    case 79...82: return .resume(entry)
    case 83...90: return .undo(random.int(1...4))
    case 91...92:
      return .sleep(secondsAgo: random.second(0...300), length: random.second(120...2_000))
    case 93...95: return .decide(random.pick(SuspensionDecision.allCases))
    default: return .redo(random.int(1...4))
    }
  }

  /// What came of it, with numbers for names.
  func outcome(at desk: Desk) async -> String {
    func text(_ secondsAgo: Int64) -> String {
      ZonedInstant(desk.now.advanced(bySeconds: -secondsAgo), in: desk.zone).description
    }
    do {
      switch self {
      case .start(let activity, let ago): return show(try await desk.start(activity.rawValue, at: text(ago)))
      case .stop(let ago): return show(try await desk.stop(at: text(ago)).ended)
      case .cancel: return show(try await desk.cancel())
      case .log(let activity, let ago, let length, let fitting):
        let outcome = try await desk.log(activity.rawValue, text(ago + length), text(ago), fitting: fitting)
        return show(outcome.entry) + outcome.others.map(show).joined()
      case .edit(let entry, let ago, let length, let fitting):
        let edit = EditEntry(
          entry: String(entry), activity: "other", caseLabel: nil, note: nil, start: ago.map(text),
          end: length.map { "\($0)s" }, day: nil, fitting: fitting)
        return show(try await desk.write(edit.run))
      case .split(let entry, let ago):
        return show(try await desk.write(SplitEntry(entry: String(entry), at: text(ago)).run))
      case .delete(let entry): return show(try await desk.write(DeleteEntry(entry: String(entry)).run))
      case .resume(let entry): return show(try await desk.write(ResumeEntry(entry: String(entry), at: nil).run))
      case .undo(let count): return show(try await desk.write(UndoSteps(.back, count: count).run))
      case .redo(let count): return show(try await desk.write(UndoSteps(.forth, count: count).run))
      case .other(let action): return try await action.outcome(at: desk)
      case .sleep(let ago, let length):
        let end = desk.now.advanced(bySeconds: -ago)
        let sleep = try Interval(from: end.advanced(bySeconds: -length), to: end)
        let noted = try await desk.logbook.write { try NoteSleep(sleep).run(in: $0) }
        return "slept: \(String(describing: noted?.suspension))"
      case .decide(let decision):
        let outcome = try await desk.write(DecideSuspension(decision).run)
        return "\(outcome.suspensions) " + outcome.changes.map(show).joined()
      }
    } catch Refusal.idpCase(let error) {
      return "refused: \(error)"
    } catch Refusal.participation(let error) {
      return "refused: \(error)"
    } catch Refusal.timekeeping(let error) {
      return "refused: " + Self.name(of: error)
    } catch {
      return "\(error)"
    }
  }

  private func show(_ entry: BandedEntry) -> String {
    "\(entry.number ?? 0) \(entry.work.activity) \(entry.start) \(String(describing: entry.end)) \(entry.revision);"
  }

  private func show(_ change: LineChange) -> String {
    (change.before.map(show) ?? "none") + "→" + (change.after.map(show) ?? "none")
  }

  private func show(_ correction: Correction) -> String { correction.changes.map(show).joined() }

  private func show(_ started: StartEntry.Outcome) -> String {
    show(started.started) + (started.ended.map(show) ?? "")
  }

  private func show(_ taken: [UndoSteps.Taken]) -> String {
    taken.map { "\($0.verb) " + $0.changes.map(show).joined() + $0.others.map(\.text).joined() }.joined()
  }

  private static func name(of error: TimekeepingError) -> String {
    switch error {
    case .overlaps(let taken): "overlaps \(taken.map { "\($0.start)–\($0.end)" })"
    case .startsBeforeRunning(let running): "before \(running.start)"
    case .stopsBeforeStart(let running): "stops before \(running.start)"
    case .overlapsRunning(let running): "running \(running.start)"
    case .suspensionUndecided(let running, let sleeps): "asleep \(running.start) \(sleeps)"
    default: "\(error)"
    }
  }
}
