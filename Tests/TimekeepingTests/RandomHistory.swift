import Chronology
import Specimens
import Timekeeping

/// One thing a person asks of a timesheet.
enum TimesheetRequest {
  case start(RunningEntry)
  case stop(at: Instant)
  case cancel
  case add(Entry)

  func decided(by sheet: Timesheet, now: Instant) -> Result<[TimesheetChange], TimekeepingError> {
    Result { () throws(TimekeepingError) in
      switch self {
      case .start(let new): try sheet.starting(new, now: now)
      case .stop(let end): try sheet.stopping(at: end, now: now)
      case .cancel: try sheet.cancelling()
      case .add(let entry): try sheet.adding(entry, now: now)
      }
    }
  }

  /// The stretch of the log that the request is about: what a store must load before it can be decided.
  var window: Interval? {
    switch self {
    case .start(let new): try? Interval(from: new.start, to: Instant(epochSeconds: .max))
    case .stop, .cancel: nil
    case .add(let entry): entry.interval
    }
  }
}

/// A person at random: dense, so that requests often collide, with a clock that only moves forward.
struct RandomHistory {
  private(set) var now = instant("2026-11-23T09:00:00Z")
  private var random: SeededRandom
  private var entryCount = 0

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func next() -> TimesheetRequest {
    now = now.advanced(bySeconds: random.pick([0, 0, 1, random.second(0...60)]))
    switch random.int(1...100) {
    case ...40: return .start(RunningEntry(id: nextID(), work: work(), start: time()))
    case ...55: return .stop(at: time())
    case ...63: return .cancel
    default:
      let start = now.advanced(bySeconds: -random.second(0...1_200))
      let length = random.pick([0, 1, random.second(1...40), random.second(1...300)])
      let entry = try? Entry(
        id: nextID(), work: work(), start: start, end: start.advanced(bySeconds: length), source: .log)
      return entry.map { .add($0) } ?? .cancel
    }
  }

  /// Mostly now, often a little before, seldom still to come.
  private mutating func time() -> Instant {
    now.advanced(bySeconds: random.pick([0, 0, 0, -random.second(0...30), random.second(1...5)]))
  }

  private mutating func work() -> Work { Work(activity: random.pick(Activity.allCases)) }

  private mutating func nextID() -> EntryID {
    entryCount += 1
    return id(entryCount)
  }
}
