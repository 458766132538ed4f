import Chronology
import Specimens
import Testing
import Timekeeping

@Suite struct SuspensionTests {
  private let now = instant("2026-11-24T08:00:00Z")
  private let running = RunningEntry(id: id(1), work: Work(activity: .idp), start: instant("2026-11-23T16:00:00Z"))

  private var sheet: Timesheet { Timesheet(running: running) }

  private func sleep(_ start: String, _ end: String, isKept: Bool = false) throws -> Suspension {
    Suspension(try interval("2026-11-23T\(start):00Z", "2026-11-23T\(end):00Z"), isKept: isKept)
  }

  /// What stands after the changes: `16:00–17:00`, open while it runs.
  private func shown(_ changes: [TimesheetChange]) -> [String] {
    let after = sheet.applying(changes)
    func clock(_ instant: Instant) -> String { ZoneRules.utc.local(instant).time.description }
    return after.entries.map { clock($0.start) + "–" + clock($0.end) }
      + (after.running.map { [clock($0.start) + "–"] } ?? [])
  }

  private func takenOut(_ sleeps: [Suspension]) throws -> [String] {
    var next = 1
    return shown(
      try sheet.takingOut(sleeps, now: now) {
        next += 1
        return id(next)
      })
  }

  @Test func `Cut ends the task where the first sleep began`() throws {
    let sleeps = [try sleep("17:00", "19:00"), try sleep("20:00", "21:00")]
    #expect(try shown(sheet.cutting(at: sleeps)) == ["16:00–17:00"])
    #expect(try shown(sheet.cutting(at: [sleep("15:00", "19:00")])) == ["16:00–16:00"])
  }

  @Test func `Split takes every sleep out, and the task goes on`() throws {
    #expect(try takenOut([sleep("17:00", "19:00")]) == ["16:00–17:00", "19:00–"])
    #expect(
      try takenOut([sleep("17:00", "19:00"), sleep("20:00", "21:00")]) == ["16:00–17:00", "19:00–20:00", "21:00–"])
    #expect(try takenOut([sleep("17:00", "19:00"), sleep("19:00", "21:00")]) == ["16:00–17:00", "21:00–"])
    #expect(try takenOut([sleep("15:00", "17:00")]) == ["17:00–"])
    #expect(try takenOut([sleep("15:00", "17:00"), sleep("18:00", "19:00")]) == ["17:00–18:00", "19:00–"])
  }

  @Test func `Of sleeps at random split leaves the time that lies in none, to the second`() throws {
    var random = SeededRandom(seed: RandomRun.seed)
    for round in 1...1_000 {
      var (sleeps, reached) = ([Suspension](), running.start.advanced(bySeconds: -600))
      for _ in 0..<random.int(1...5) {
        let start = reached.advanced(bySeconds: random.second(0...2_000))
        reached = start.advanced(bySeconds: random.second(120...4_000))
        if running.start < reached { sleeps.append(Suspension(try Interval(from: start, to: reached))) }
      }
      guard let last = sleeps.last else { continue }
      var next = 1
      let changes = try sheet.takingOut(sleeps, now: now) {
        next += 1
        return id(next)
      }
      let after = sheet.applying(changes)
      let whole = try Interval(from: running.start, to: last.interval.end)
      let slept = sleeps.compactMap { $0.interval.clipped(to: whole)?.durationSeconds }.reduce(0, +)
      let worked = after.entries.map(\.durationSeconds).reduce(0, +)
      #expect(worked + slept == whole.durationSeconds, "\(RandomRun.note(round: round))")
      #expect(after.running?.start == whole.end)
      #expect(after.running?.undecided(among: sleeps) == [])
      #expect(changes.reversed().map(\.inverse).reduce(after) { $0.applying([$1]) } == sheet)
    }
  }

  @Test func `What would count undecided sleep is refused, and what does not is not`() throws {
    let sleeps = [try sleep("17:00", "19:00")]
    func refusal(_ changes: [TimesheetChange], _ sleeps: [Suspension]) -> TimekeepingError? {
      do throws(TimekeepingError) { try sheet.checkDecided(changes, sleeps) } catch { return error }
      return nil
    }
    let stop = try sheet.stopping(at: now, now: now)
    #expect(refusal(stop, sleeps) == .suspensionUndecided(running, sleeps))
    #expect(refusal(stop, [try sleep("17:00", "19:00", isKept: true)]) == nil)
    #expect(refusal(stop, [try sleep("13:00", "15:00")]) == nil)
    #expect(try refusal(sheet.stopping(at: instant("2026-11-23T17:00:00Z"), now: now), sleeps) == nil)
    #expect(
      try refusal(sheet.stopping(at: instant("2026-11-23T17:00:01Z"), now: now), sleeps)
        == .suspensionUndecided(running, sleeps))
    #expect(try refusal(sheet.cancelling(), sleeps) == nil)
    let split = try sheet.splitting(.running(running), at: instant("2026-11-23T20:00:00Z"), now: now) { id(2) }
    #expect(refusal(split, sleeps) == .suspensionUndecided(running, sleeps))
    let late = try Entry(
      id: id(3), work: Work(activity: .pcp), start: instant("2026-11-23T20:00:00Z"),
      end: instant("2026-11-23T20:30:00Z"), source: .log)
    let replacing = try sheet.adding(late, fitting: .replace, now: now) { id(4) }
    #expect(refusal(replacing, sleeps) == .suspensionUndecided(running, sleeps))
    #expect(try refusal(sheet.takingOut(sleeps, now: now) { id(2) }, sleeps) == nil)
  }

  @Test func `Nothing to decide about is said, and nothing changes`() throws {
    #expect(throws: TimekeepingError.noSuspension) { try sheet.cutting(at: []) }
    #expect(throws: TimekeepingError.noSuspension) { try sheet.takingOut([], now: now) { id(2) } }
    #expect(throws: TimekeepingError.nothingRunning) { try Timesheet().cutting(at: [sleep("17:00", "19:00")]) }
  }
}
