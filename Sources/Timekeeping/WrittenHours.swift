package import Chronology

/// Hours of the day as people write them, in English or Welsh: `08:50-15:20`, `8.50 to 3.20pm`, `friday 08:50-13:00`,
/// `Gwener 8:50 i 13:00`.
package struct WrittenHours: Hashable, Sendable {
  /// Monday to Friday when none is named.
  package let weekdays: [Weekday]
  /// True when weekdays are named.
  package let isForNamedDays: Bool
  package let range: ClockRange

  /// Reads the text, or nil when it is none, or ends before it starts.
  package init?(_ text: String) {
    let spaced = text.lowercased().replacing(".", with: ":").replacing("–", with: "-").replacing("-", with: " - ")
      .replacing(",", with: " , ")
    var words = spaced.split(separator: " ").map(String.init)
    guard let dash = words.lastIndex(where: ["-", "to", "i", "tan", "hyd"].contains), dash > 0,
      dash == words.count - 2, let start = WrittenTime.clock(words[dash - 1]),
      let end = WrittenTime.clock(words[dash + 1]), let range = ClockRange(from: start, to: end)
    else { return nil }
    words.removeLast(3)
    self.range = range
    isForNamedDays = !words.isEmpty
    guard !words.isEmpty else {
      weekdays = Weekday.allCases.filter { !$0.isWeekend }
      return
    }
    guard let named = WrittenWeekdays.read(words.joined(separator: " ")) else { return nil }
    weekdays = named
  }
}

/// Weekdays as people write them, in English or Welsh: `monday,tuesday`, `Mon Tue`, `Llun, Mawrth a Iau`.
package enum WrittenWeekdays {
  /// The weekdays named, in order of the week; nil when a word names none, or there is no word.
  package static func read(_ text: String) -> [Weekday]? {
    let words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
      .filter { !["and", "a", "ac", "dydd"].contains($0) }
    let days = words.map(WrittenDay.weekday)
    guard !days.isEmpty, !days.contains(nil) else { return nil }
    return Set(days.compactMap { $0 }).sorted()
  }
}
