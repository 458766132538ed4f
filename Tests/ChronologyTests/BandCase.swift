import Chronology
import Specimens

/// One random calendar and interval in London, with both opinions on it.
struct BandCase {
  let split: BandSplit
  let oracle: BandOracle
  let interval: Interval
  /// For a further random choice about this case.
  var random: SeededRandom
}

/// The random cases of a run, by number; sixteen in a row share a calendar.
struct BandCases {
  private var calendarNumber = -1
  private var ragged = false
  private var calendar = SchoolCalendar.empty
  private var oracle = BandOracle([], offsetSeconds: CountedClock.londonOffsetSeconds)

  mutating func number(_ round: Int) throws -> BandCase {
    try turnCalendar(to: round / 16)
    var random = SeededRandom(seed: RandomRun.seed, round: round)
    let start = random.start(in: calendar)
    let length = random.lengthSeconds(ragged: ragged)
    return BandCase(
      split: BandSplit(calendar: calendar, zone: london), oracle: oracle,
      interval: try Interval(from: start, to: start.advanced(bySeconds: length)), random: random)
  }

  private mutating func turnCalendar(to number: Int) throws {
    guard number != calendarNumber else { return }
    calendarNumber = number
    var random = SeededRandom(seed: RandomRun.seed, round: -1 - number)
    ragged = random.chance(15)
    calendar = try random.calendar(ragged: ragged)
    oracle = BandOracle(calendar.versions, offsetSeconds: CountedClock.londonOffsetSeconds)
  }
}

extension SeededRandom {
  /// A second of 2018 to 2028: any, or near something at which bands change.
  fileprivate mutating func start(in calendar: SchoolCalendar) -> Instant {
    let first = instant("2018-01-01T00:00:00Z").epochSeconds
    // The intervals must end where London's table of clock changes still holds.
    let last = instant("2028-12-01T00:00:00Z").epochSeconds
    let anywhere = Instant(epochSeconds: second(first...last))
    guard chance(60) else { return anywhere }
    let near = edge(in: calendar).advanced(bySeconds: pick([0, -3_600, second(-120...120), second(-14_400...86_400)]))
    return near.epochSeconds <= last ? near : anywhere
  }

  private mutating func edge(in calendar: SchoolCalendar) -> Instant {
    let version = pick(calendar.versions)
    let days = pick(version.terms).days
    return switch int(1...6) {
    case 1: pick(london.periods.dropFirst().map(\.start))
    case 2: midnight(version.effective)
    case 3: midnight(version.lastCoveredDay.advanced(byDays: 1))
    case 4: midnight(days.last.advanced(byDays: 1))
    default: midnight(days.first.advanced(byDays: int(0...days.dayCount - 1)))
    }
  }

  /// A minute to some hours mostly, sometimes days, now and then weeks; short where every second is asked.
  fileprivate mutating func lengthSeconds(ragged: Bool) -> Int64 {
    if ragged { return second(1...10_800) }
    return switch int(1...100) {
    case 1...10: second(1...120)
    case 11...65: second(60...21_600)
    case 66...75: pick([82_800, 86_400, 90_000])
    case 76...97: second(3_600...172_800)
    default: second(172_800...1_209_600)
    }
  }

  /// UTC's midnight, near enough to London's.
  private func midnight(_ date: CivilDate) -> Instant { Instant(epochSeconds: Int64(date.epochDays) * 86_400) }
}
