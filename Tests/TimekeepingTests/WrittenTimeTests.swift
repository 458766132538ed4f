import Specimens
import Testing

/// Times as people write them on Monday 23 November 2026 at 10:30 in London.
@Suite struct WrittenTimeTests {
  private let reader = Reader()

  @Test func `A clock time without a day is today's`() {
    expectEach(
      """
      14:00    → 2026-11-23T14:00:00+00:00
      9:15     → 2026-11-23T09:15:00+00:00
      09:15:30 → 2026-11-23T09:15:30+00:00
      0:00     → 2026-11-23T00:00:00+00:00
      23:59    → 2026-11-23T23:59:00+00:00
      2pm      → 2026-11-23T14:00:00+00:00
      2PM      → 2026-11-23T14:00:00+00:00
      2:30pm   → 2026-11-23T14:30:00+00:00
      9am      → 2026-11-23T09:00:00+00:00
      11:59am  → 2026-11-23T11:59:00+00:00
      12am     → 2026-11-23T00:00:00+00:00
      12pm     → 2026-11-23T12:00:00+00:00
      12:30am  → 2026-11-23T00:30:00+00:00
      """
    ) { reader.time($0) }
  }

  @Test func `The halves of the day have Welsh letters too`() {
    expectEach(
      """
      9yb    → 2026-11-23T09:00:00+00:00
      2yp    → 2026-11-23T14:00:00+00:00
      2:30yp → 2026-11-23T14:30:00+00:00
      9yh    → 2026-11-23T21:00:00+00:00
      """
    ) { reader.time($0) }
  }

  @Test func `A clock time goes to the day that is given beside it`() {
    let on = date("2026-11-20")
    expectEach(
      """
      14:00            → 2026-11-20T14:00:00+00:00
      2pm              → 2026-11-20T14:00:00+00:00
      yesterday 14:00  → 2026-11-22T14:00:00+00:00
      2026-11-02 14:00 → 2026-11-02T14:00:00+00:00
      now              → 2026-11-23T10:30:00+00:00
      10 min ago       → 2026-11-23T10:20:00+00:00
      """
    ) { reader.time($0, on: on) }
  }

  @Test func `Now, and a length of time ago, are counted from the clock`() {
    expectEach(
      """
      now                    → 2026-11-23T10:30:00+00:00
      Now                    → 2026-11-23T10:30:00+00:00
      nawr                   → 2026-11-23T10:30:00+00:00
      10 min ago             → 2026-11-23T10:20:00+00:00
      10m ago                → 2026-11-23T10:20:00+00:00
      1h ago                 → 2026-11-23T09:30:00+00:00
      1h30 ago               → 2026-11-23T09:00:00+00:00
      2 hours 15 minutes ago → 2026-11-23T08:15:00+00:00
      90 seconds ago         → 2026-11-23T10:28:30+00:00
      awr yn ôl              → 2026-11-23T09:30:00+00:00
      Awr Yn Ôl              → 2026-11-23T09:30:00+00:00
      awr yn ol              → 2026-11-23T09:30:00+00:00
      10 munud yn ôl         → 2026-11-23T10:20:00+00:00
      2 awr 15 munud yn ôl   → 2026-11-23T08:15:00+00:00
      """
    ) { reader.time($0) }
    #expect(reader.time("awr yn o\u{302}l") == "2026-11-23T09:30:00+00:00", "the circumflex as a mark of its own")
  }

  @Test func `A day before the clock time, in English or Welsh, is the latest such day`() {
    expectEach(
      """
      today 9:15         → 2026-11-23T09:15:00+00:00
      heddiw 9:15        → 2026-11-23T09:15:00+00:00
      yesterday 16:00    → 2026-11-22T16:00:00+00:00
      ddoe 16:00         → 2026-11-22T16:00:00+00:00
      Mon 9:15           → 2026-11-23T09:15:00+00:00
      Llun 9:15          → 2026-11-23T09:15:00+00:00
      dydd Mawrth 10:00  → 2026-11-17T10:00:00+00:00
      Tue 10am           → 2026-11-17T10:00:00+00:00
      dydd Sul 2yp       → 2026-11-22T14:00:00+00:00
      wednesday 8:00     → 2026-11-18T08:00:00+00:00
      2026-11-23 09:15   → 2026-11-23T09:15:00+00:00
      2026-11-23 9:15    → 2026-11-23T09:15:00+00:00
      2026-11-23T09:15   → 2026-11-23T09:15:00+00:00
      2026-11-23t2pm     → 2026-11-23T14:00:00+00:00
      2026-11-23T9:15:30 → 2026-11-23T09:15:30+00:00
      """
    ) { reader.time($0) }
  }

  @Test func `RFC 3339 says its own offset`() {
    expectEach(
      """
      2026-11-23T09:15:00Z          → 2026-11-23T09:15:00+00:00
      2026-11-23t09:15:00z          → 2026-11-23T09:15:00+00:00
      2026-11-23 09:15:00+00:00     → 2026-11-23T09:15:00+00:00
      2026-11-23T09:15:00+01:00     → 2026-11-23T08:15:00+00:00
      2026-11-23T09:15:00-05:30     → 2026-11-23T14:45:00+00:00
      2026-07-01T09:15:00+00:00     → 2026-07-01T10:15:00+01:00
      2026-11-23T09:15:00.000+00:00 → 2026-11-23T09:15:00+00:00
      """
    ) { reader.time($0) }
  }

  @Test func `Spaces around and between words do not matter`() {
    #expect(reader.time("  yesterday   16:00 ") == "2026-11-22T16:00:00+00:00")
    #expect(reader.time("10  min  ago") == "2026-11-23T10:20:00+00:00")
  }
}
