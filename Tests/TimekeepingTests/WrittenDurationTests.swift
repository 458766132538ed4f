import Testing
import Timekeeping

/// Lengths of time as people write them, read to the second.
@Suite struct WrittenDurationTests {
  private let reader = Reader()

  @Test func `Hours, minutes and seconds have their usual letters and words`() {
    expectEach(
      """
      90m            → 5400
      45 min         → 2700
      45mins         → 2700
      1 minute       → 60
      20 Minutes     → 1200
      1h             → 3600
      2 hrs          → 7200
      1 hour         → 3600
      1h30m          → 5400
      1h 30m         → 5400
      1 h 30 min     → 5400
      1h30           → 5400
      1h05           → 3900
      2h90m          → 12600
      0h30m          → 1800
      30s            → 30
      1h1m1s         → 3661
      90 seconds     → 90
      168h           → 604800
      """
    ) { reader.duration($0) }
  }

  @Test func `Welsh words mean the same`() {
    expectEach(
      """
      awr            → 3600
      Awr            → 3600
      1 awr          → 3600
      2 awr          → 7200
      2 awr 15 munud → 8100
      2awr15         → 8100
      3 oriau        → 10800
      45 munud       → 2700
      10 munudau     → 600
      30 eiliad      → 30
      awr 30 munud   → 5400
      """
    ) { reader.duration($0) }
  }

  @Test(
    arguments: [
      "", " ", "0", "0m", "0h", "0h0m", "90", "1h30 30", "30m1h", "30s5m", "1h1h", "1h30m30", "m30", "1.5h", "1,5h",
      "½h", "-5m", "+5m", "1h-5m", "8 days", "1d", "1 week", "169h", "168h1s", "10081m", "604801s",
      "99999999999999999999h", "9223372036854775807h", "9223372036854775807s", "١h", "５m", "1h30x", "1h x", "h30m x",
      "min 5", "5 mins.", "1:30",
    ])
  func `Nothing, nothing much, more than seven days or out of order is refused`(text: String) {
    #expect(throws: WrittenTimeError.notADuration(text: text)) { try WrittenDuration.read(text) }
  }

  @Test(arguments: ["m", "h", "s", "min", "1h m", "awr munud"])
  func `A unit without its number is refused, except awr`(text: String) {
    #expect(throws: WrittenTimeError.notADuration(text: text)) { try WrittenDuration.read(text) }
  }
}
