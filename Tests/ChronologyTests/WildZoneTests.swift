import Chronology
import Specimens
import Testing

/// Zones that no country would keep: clocks that jump by up to a day, at any quarter hour of any day.
@Suite struct WildZoneTests {
  @Test func `The split agrees with the oracle where clocks jump across midnights and bells`() throws {
    for round in 0..<500 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let zone = random.zone()
      let calendar = try random.calendar(ragged: false)
      let oracle = BandOracle(calendar.versions) { now in
        let period = zone.periods.last { $0.start.epochSeconds <= now } ?? zone.periods[0]
        return Int64(period.offsetSeconds)
      }
      let start = random.pick(zone.periods).start.advanced(bySeconds: random.second(-172_800...7_200))
      let entry = try Interval(from: start, to: start.advanced(bySeconds: random.second(1...259_200)))
      let pieces = BandSplit(calendar: calendar, zone: zone).pieces(of: entry).map(BandOracle.Run.init)
      let runs = oracle.runs(from: entry.start.epochSeconds, to: entry.end.epochSeconds)
      try #require(pieces == runs, Comment(rawValue: RandomRun.note(round: round)))
    }
  }

  @Test func `The clock on the wall runs with UTC except at a change`() throws {
    for round in 0..<300 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let zone = random.zone()
      let now = random.pick(zone.periods).start.advanced(bySeconds: random.second(-86_400...86_400))
      let note = Comment(rawValue: RandomRun.note(round: round))
      let next = zone.nextChange(after: now) ?? now.advanced(bySeconds: 86_400)
      try #require(next > now, note)
      let later = Instant(epochSeconds: random.second(now.epochSeconds...next.epochSeconds - 1))
      try #require(wallSeconds(later, in: zone) - wallSeconds(now, in: zone) == now.seconds(to: later), note)
    }
  }

  private func wallSeconds(_ instant: Instant, in zone: ZoneRules) -> Int64 {
    let (date, time) = zone.local(instant)
    return Int64(date.epochDays) * 86_400 + Int64(time.secondsSinceMidnight)
  }
}

extension SeededRandom {
  /// Two to nine offsets within ±14 hours, from a quarter of a day to two hundred days each.
  mutating func zone() -> ZoneRules {
    var start = second(1_514_764_800...1_700_000_000) / 900 * 900
    var periods: [ZoneRules.Period] = []
    for number in 1...int(2...9) {
      periods.append(
        .init(
          start: Instant(epochSeconds: start), offsetSeconds: int(-56...56) * 900, abbreviation: "W\(number)"))
      start += second(24...19_200) * 900
    }
    return ZoneRules(identifier: "Test/Wild", periods: periods)
  }
}
