package import Chronology

/// A day as people write it, in English or Welsh: `today`, `ddoe`, `Mon`, `dydd Llun`, `2026-11-23`.
package enum WrittenDay {
  /// Reads the day, or throws ``WrittenTimeError/notADay(text:)``. A weekday is the latest one not after `today`.
  package static func read(_ text: String, today: CivilDate) throws(WrittenTimeError) -> CivilDate {
    var words = text.lowercased().split(separator: " ").map(String.init)
    if words.count == 2, words[0] == "dydd" { words.removeFirst() }
    guard words.count == 1, let day = day(words[0], today: today) else { throw .notADay(text: text) }
    return day
  }

  /// The day that one lower-case word names, or nil.
  static func day(_ word: String, today: CivilDate) -> CivilDate? {
    switch word {
    case "today", "heddiw": return today
    case "yesterday", "ddoe": return today.advanced(byDays: -1)
    default: break
    }
    if let date = date(word) { return date }
    guard let weekday = weekday(word) else { return nil }
    return today.advanced(byDays: -((today.weekday.rawValue - weekday.rawValue + 7) % 7))
  }

  /// `2026-11-23`, on which a log can have work, or nil.
  static func date(_ text: some StringProtocol) -> CivilDate? {
    CivilDate(text).flatMap { CivilDate.recordable.contains($0) ? $0 : nil }
  }

  /// The weekday of a lower-case English or Welsh name, whole or cut to its first three letters, or nil.
  package static func weekday(_ word: String) -> Weekday? {
    for (weekday, names) in names where names.contains(where: { word == $0 || (word.count == 3 && $0.hasPrefix(word)) })
    {
      return weekday
    }
    return nil
  }

  private static let names: [(Weekday, [String])] = [
    (.monday, ["monday", "llun"]), (.tuesday, ["tuesday", "mawrth"]), (.wednesday, ["wednesday", "mercher"]),
    (.thursday, ["thursday", "iau"]), (.friday, ["friday", "gwener"]), (.saturday, ["saturday", "sadwrn"]),
    (.sunday, ["sunday", "sul"]),
  ]
}
