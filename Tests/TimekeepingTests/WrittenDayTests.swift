import Specimens
import Testing
import Timekeeping

/// Days as people write them on Wednesday 25 November 2026.
@Suite struct WrittenDayTests {
  private let reader = Reader(now: instant("2026-11-25T10:30:00Z"))

  @Test func `Today and yesterday have a word in each language`() {
    expectEach(
      """
      today      → 2026-11-25
      heddiw     → 2026-11-25
      Heddiw     → 2026-11-25
      yesterday  → 2026-11-24
      ddoe       → 2026-11-24
      2026-11-02 → 2026-11-02
      2024-02-29 → 2024-02-29
      1900-01-01 → 1900-01-01
      2199-12-31 → 2199-12-31
      """
    ) { reader.day($0) }
  }

  @Test func `A weekday, whole or three letters, is the latest one not after today`() {
    expectEach(
      """
      Mon       → 2026-11-23
      monday    → 2026-11-23
      tue       → 2026-11-24
      Wed       → 2026-11-25
      wednesday → 2026-11-25
      thu       → 2026-11-19
      THURSDAY  → 2026-11-19
      fri       → 2026-11-20
      sat       → 2026-11-21
      sunday    → 2026-11-22
      """
    ) { reader.day($0) }
  }

  @Test func `Welsh weekdays, with dydd or without it, are the same days`() {
    let days = ["Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul"]
    let expected = [
      "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22",
    ]
    for (day, expected) in zip(days, expected) {
      for written in [day, "dydd \(day)", "Dydd \(day)", day.lowercased(), String(day.prefix(3))] {
        #expect(reader.day(written) == expected, "`\(written)`")
      }
    }
  }

  @Test(
    arguments: [
      "", " ", "tomorrow", "yfory", "mo", "mond", "dydd", "dydd dydd Llun", "Llun dydd", "Mon Tue", "2026-02-30",
      "2026-13-01", "2025-02-29", "26-11-02", "2026-11-2", "2026/11/02", "02-11-2026", "2026-11-02T", "-1", "today!",
      "0000-01-01", "10000-01-01",
      // Outside the dates on which a log can have work.
      "0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31",
    ])
  func `Anything else is refused, by what was written`(text: String) {
    #expect(throws: WrittenTimeError.notADay(text: text)) { try WrittenDay.read(text, today: reader.today) }
  }
}
