import Chronology
import Specimens
import Testing
import Timekeeping

/// 20,000 random texts over the grammar's own words and letters.
@Suite struct GrammarFuzzTests {
  private let words = [
    "now", "nawr", "ago", "yn ôl", "yn ol", "today", "heddiw", "yesterday", "ddoe", "dydd", "Mon", "Llun", "mawrth",
    "sul", "am", "pm", "yb", "yp", "yh", "GMT", "BST", "h", "hr", "min", "m", "s", "awr", "oriau", "munud", "eiliad",
    "week", "wythnos", "last week", "term", "tymor", "year", "blwyddyn", "month", "mis", "all", "popeth", "..", ":",
    "-", "T", "t", "W", "Z", "+", ".", "+18:00", "-18:00", "14:00", "9:15", "01:30", "2pm", "2026-10-25", "2026-03-29",
    "2026-11-23T09:15:00Z", "2026-W53", "2026-11", "1900-01-01", "2199-12-31", "0001-01-01", "9999-12-31",
    "1900-01-01T00:00:00", "2199-12-31T23:59:59", "1", "0", "12", "30", "59", "2026", "9223372036854775807", "ô",
    "o\u{302}", "\u{301}", "ŵ", "👩‍🏫", "\n", "\u{0}", "`", " ", " ", " ", " ", " ",
  ]

  @Test func `No text crashes the reader or is an instant more than a day outside the years 1900 to 2199`() throws {
    // An offset of 18 hours may lead out of the first or last recordable day, but no further.
    let earliest = instant("1900-01-01T00:00:00+18:00")
    let latest = instant("2199-12-31T23:59:59-18:00")
    let now = instant("2026-11-23T10:30:00Z")
    let today = date("2026-11-23")
    var random = SeededRandom(seed: RandomRun.seed)
    var readCount = 0
    for round in 0..<20_000 {
      let text = random.text(of: words)
      let note: Comment = "ALNTIME_SEED=\(RandomRun.seed), round \(round): \(text.debugDescription)"
      if let time = try? WrittenTime.read(text, now: now, zone: london) {
        let instants = [time.instant] + (time.orLater.map { [$0] } ?? [])
        try #require(instants.allSatisfy { earliest <= $0 && $0 <= latest }, note)
        readCount += 1
      }
      if let day = try? WrittenDay.read(text, today: today) {
        try #require(CivilDate.recordable.contains(day), note)
        readCount += 1
      }
      if let seconds = try? WrittenDuration.read(text) {
        try #require((1...604_800).contains(seconds), note)
        readCount += 1
      }
      if case .days(let days)? = try? WrittenPeriod.read(text, today: today, calendar: .empty) {
        try #require(days.first <= days.last, note)
        readCount += 1
      }
    }
    print("grammar: \(readCount) readings of 20000 texts, ALNTIME_SEED=\(RandomRun.seed)")
    // Texts that are all refused would prove little.
    #expect(readCount > 1_000)
  }

  @Test func `What is not understood stands in the text where the error says`() throws {
    var random = SeededRandom(seed: RandomRun.seed &+ 1)
    let now = instant("2026-11-23T10:30:00Z")
    for round in 0..<5_000 {
      let text = random.text(of: words)
      do throws(WrittenTimeError) {
        _ = try WrittenTime.read(text, now: now, zone: london)
      } catch {
        guard case .notATime(let whole, let word, let offset) = error else { continue }
        let note: Comment = "ALNTIME_SEED=\(RandomRun.seed), round \(round): \(text.debugDescription)"
        try #require(whole == text, note)
        try #require(text.dropFirst(offset).hasPrefix(word) || word.isEmpty, note)
      }
    }
  }
}

extension SeededRandom {
  /// One to eight of the words, mostly with a space between.
  fileprivate mutating func text(of words: [String]) -> String {
    var text = ""
    for _ in 0..<int(1...8) { text += pick(words) + (chance(40) ? " " : "") }
    return text
  }
}
