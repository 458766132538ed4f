import Testing

/// A word that the grammar does not know is an error, never ignored.
@Suite struct GrammarStrictnessTests {
  private let reader = Reader()

  private let times = [
    "14:00", "9:15", "09:15:30", "2pm", "2:30pm", "2yp", "9yb", "9yh", "now", "nawr", "10 min ago", "1h30 ago",
    "awr yn ôl", "10 munud yn ôl", "yesterday 16:00", "ddoe 16:00", "Mon 9:15", "dydd Mawrth 10:00",
    "2026-11-23 09:15", "2026-11-23T09:15", "2026-11-23T09:15:00Z", "2026-11-23T09:15:00+01:00", "01:30 GMT",
    "2026-10-25 01:30 BST",
  ]
  private let days = ["today", "ddoe", "Mon", "dydd Llun", "mercher", "2026-11-23"]
  private let durations = ["90m", "1h30m", "1h30", "45 min", "awr", "2 awr 15 munud", "90 seconds"]
  private let periods = [
    "today", "week", "last week", "wythnos diwethaf", "yr wythnos hon", "month", "mis", "year", "blwyddyn", "all",
    "popeth", "2026-W47", "2026-11", "2026-11-23", "2026-11-02..2026-11-20", "Mon..today",
  ]
  /// A letter, a word, marks, a zero-width space, a mark that joins the character before it, NUL, a digit of another
  /// script, line ends, a no-break space.
  private let rubbish = [
    "x", " x", "!", " !", ".", ",", " -", "\u{200B}", "\u{301}", "\u{0}", "٣", "²", "\n", "\r\n", "\t", "\u{A0}", " ''",
    " # a", ";ls", " ago x", "..",
  ]

  @Test func `Rubbish after or before a time, day, length or period is refused`() {
    expectStrict(times) { reader.time($0) }
    expectStrict(days) { reader.day($0) }
    expectStrict(durations) { reader.duration($0) }
    expectStrict(periods) { reader.period($0) }
  }

  private func expectStrict(_ texts: [String], _ read: (String) -> String) {
    for text in texts {
      #expect(!isRefusal(read(text)), "`\(text)` itself")
      for rubbish in rubbish {
        #expect(isRefusal(read(text + rubbish)), "`\(text + rubbish)`")
        #expect(isRefusal(read(rubbish + text)), "`\(rubbish + text)`")
      }
    }
  }

  private func isRefusal(_ reading: String) -> Bool { reading.hasPrefix("no") || reading.hasPrefix("never") }
}
