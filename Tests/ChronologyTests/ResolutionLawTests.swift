import Chronology
import Specimens
import Testing

/// Wall times around every clock change against a walk along the time line.
@Suite struct ResolutionLawTests {
  @Test(arguments: [london, saoPaulo, apia])
  func `A wall time resolves to exactly the instants at which the clock showed it`(_ zone: ZoneRules) throws {
    for change in zone.periods.dropFirst().map(\.start) { try check(zone, around: change, note: zone.identifier) }
  }

  @Test func `It does so in random zones, however far their clocks jump`() throws {
    for round in 0..<60 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      // Changes far enough apart that no wall time can come three times.
      let start = random.second(20_000...60_000) * 900
      let zone = ZoneRules(
        identifier: "Test/Random",
        periods: (0..<3).map { number in
          .init(
            start: Instant(epochSeconds: start + Int64(number) * 864_000), offsetSeconds: random.int(-56...56) * 900,
            abbreviation: "\(number)")
        })
      try check(zone, around: zone.periods[1].start, note: RandomRun.note(round: round))
    }
  }

  /// Walks four days either side of the change by quarter hours, noting when the wall showed what.
  private func check(_ zone: ZoneRules, around change: Instant, note: String) throws {
    let quarters = (-384...384).map { change.advanced(bySeconds: Int64($0) * 900) }
    var shown: [Int64: [Instant]] = [:]
    for quarter in quarters { shown[wallSeconds(at: quarter, in: zone), default: []].append(quarter) }
    let middle = wallSeconds(at: change, in: zone)
    for wall in stride(from: middle - 172_800, through: middle + 172_800, by: 900) {
      let date = CivilDate(epochDays: Int(wall / 86_400))
      let time = try #require(CivilTime(exactly: Int(wall % 86_400)))
      let expected: LocalResolution =
        switch shown[wall]?.count {
        case nil: .nonexistent(next: change)
        case 1: .unique(shown[wall]![0])
        default: .ambiguous(first: shown[wall]![0], second: shown[wall]![1])
        }
      try #require(zone.resolve(date, time) == expected, "\(date) \(time), \(note)")
    }
  }

  /// By looking through the periods one by one.
  private func wallSeconds(at instant: Instant, in zone: ZoneRules) -> Int64 {
    let period = zone.periods.last { $0.start <= instant } ?? zone.periods[0]
    return instant.epochSeconds + Int64(period.offsetSeconds)
  }
}
