import Chronology
import Specimens
import Testing
import Timekeeping

@Suite struct ClockReadingTests {
  /// At nine o'clock, up for an hour of which it slept ten minutes.
  private static let nine = reading("2026-11-23T09:00:00Z", sinceBoot: .seconds(3_600), awake: .seconds(3_000))

  private static func reading(_ now: String, sinceBoot: Duration, awake: Duration) -> ClockReading {
    ClockReading(wall: .seconds(instant(now).epochSeconds), sinceBoot: sinceBoot, awake: awake)
  }

  /// The sleep found at `now`, if `slept` of the time since nine was sleep.
  private func sleep(_ now: String, slept: Duration) -> Interval? {
    let later = instant(now)
    let passed = Duration.seconds(ClockReadingTests.nine.now.seconds(to: later))
    return ClockReading(
      wall: .seconds(later.epochSeconds), sinceBoot: ClockReadingTests.nine.sinceBoot + passed,
      awake: ClockReadingTests.nine.awake + passed - slept
    ).sleep(since: ClockReadingTests.nine)
  }

  @Test func `Time awake is no sleep, however long`() {
    #expect(sleep("2026-11-23T09:00:30Z", slept: .zero) == nil)
    #expect(sleep("2026-11-30T09:00:00Z", slept: .zero) == nil)
  }

  @Test func `A sleep begins at the reading before it and is as long as the clocks say`() throws {
    #expect(
      try sleep("2026-11-23T17:00:25Z", slept: .seconds(8 * 3_600))
        == interval("2026-11-23T09:00:00Z", "2026-11-23T17:00:00Z"))
  }

  @Test func `A sleep of two minutes is one, a shorter is none`() throws {
    #expect(
      try sleep("2026-11-23T09:02:20Z", slept: .seconds(120))
        == interval("2026-11-23T09:00:00Z", "2026-11-23T09:02:00Z"))
    #expect(sleep("2026-11-23T09:02:20Z", slept: .seconds(119)) == nil)
  }

  @Test func `That two clocks are not read at one moment costs no second`() throws {
    for error in [Duration.microseconds(-300), .microseconds(300), .milliseconds(-400), .milliseconds(400)] {
      #expect(
        try sleep("2026-11-23T10:00:30Z", slept: .seconds(3_600) + error)
          == interval("2026-11-23T09:00:00Z", "2026-11-23T10:00:00Z"), "\(error)")
    }
  }

  @Test func `A sleep never reaches past now, though the clock on the wall was set back meanwhile`() throws {
    let (sinceBoot, awake) = (Duration.seconds(3_600 + 7_200), Duration.seconds(3_000))
    let back = Self.reading("2026-11-23T09:30:00Z", sinceBoot: sinceBoot, awake: awake)
    #expect(try back.sleep(since: Self.nine) == interval("2026-11-23T09:00:00Z", "2026-11-23T09:30:00Z"))
    let before = Self.reading("2026-11-23T08:30:00Z", sinceBoot: sinceBoot, awake: awake)
    #expect(before.sleep(since: Self.nine) == nil)
  }

  @Test func `A clock that was set is found out to the second, and one that goes on is not`() {
    let earlier = ClockReading(wall: .milliseconds(100_000_900), sinceBoot: .milliseconds(5_100), awake: .zero)
    func step(wall: Duration, sinceBoot: Duration) -> ClockStep? {
      ClockReading(wall: wall, sinceBoot: sinceBoot, awake: .zero).step(since: earlier)
    }
    // Thirty seconds went by, whatever part of a second each clock is at.
    #expect(step(wall: .milliseconds(100_030_900), sinceBoot: .milliseconds(35_100)) == nil)
    #expect(step(wall: .milliseconds(100_032_399), sinceBoot: .milliseconds(35_100)) == nil)
    let back = step(wall: .milliseconds(100_030_900 - 7_200_000), sinceBoot: .milliseconds(35_100))
    #expect(back?.seconds == -7_200 && back?.unset == Instant(epochSeconds: 100_030))
    #expect(step(wall: .milliseconds(100_030_900 + 86_400_400), sinceBoot: .milliseconds(35_100))?.seconds == 86_400)
    #expect(step(wall: .milliseconds(100_032_400), sinceBoot: .milliseconds(35_100))?.seconds == 2)
  }
}
