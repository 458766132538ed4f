package import Chronology

/// A point in time as people write it, in English or Welsh, read with the clock and zone of the daemon.
///
/// `14:00`, `2pm`, `10 min ago`, `yesterday 16:00`, `Mon 9:15`, `2026-11-23 09:15`, `01:30 BST`, RFC 3339; `2yp`,
/// `10 munud yn ôl`, `ddoe 16:00`, `Llun 9:15`.
package struct WrittenTime: Hashable, Sendable {
  package let instant: Instant
  /// The later instant that the same words could mean, when the clocks went back; ``instant`` is the first.
  package let orLater: Instant?

  package init(instant: Instant, orLater: Instant?) {
    self.instant = instant
    self.orLater = orLater
  }

  /// Reads the text. A time without a day is on `day`, or today when that is nil.
  package static func read(
    _ text: String, now: Instant, zone: ZoneRules, on day: CivilDate? = nil
  ) throws(WrittenTimeError) -> WrittenTime {
    if let exact = ZonedInstant(text) { return WrittenTime(instant: exact.instant, orLater: nil) }
    let lowered = text.lowercased()
    if lowered == "now" || lowered == "nawr" { return WrittenTime(instant: now, orLater: nil) }
    for ending in [" ago", " yn ôl", " yn ol"] where lowered.hasSuffix(ending) {
      guard let seconds = WrittenDuration.seconds(String(lowered.dropLast(ending.count))) else {
        throw .notATime(text: text, word: String(text.dropLast(ending.count)), offset: 0)
      }
      return WrittenTime(instant: now.advanced(bySeconds: -seconds), orLater: nil)
    }
    let today = zone.local(now).date
    return try clockTime(text, today: today, day: day ?? today, zone: zone)
  }

  /// Reads `[DAY] CLOCK [ZONE]`.
  private static func clockTime(
    _ text: String, today: CivilDate, day: CivilDate, zone: ZoneRules
  ) throws(WrittenTimeError) -> WrittenTime {
    var saidDay = false
    var named: CivilDate?
    var time: CivilTime?
    var abbreviation: String?
    for word in words(of: text) {
      if time == nil, named == nil, !saidDay, word.text == "dydd" {
        saidDay = true
        continue
      }
      if time == nil, named == nil, let day = WrittenDay.day(word.text, today: today) {
        named = day
      } else if time == nil, named == nil, let split = dateAndTime(word.text) {
        (named, time) = split
      } else if time == nil, let clock = clock(word.text) {
        time = clock
      } else if time != nil, abbreviation == nil,
        zone.periods.contains(where: { $0.abbreviation.lowercased() == word.text })
      {
        abbreviation = word.text
      } else {
        throw .notATime(text: text, word: String(word.original), offset: word.offset)
      }
    }
    guard let time else { throw .notATime(text: text, word: text, offset: 0) }
    return try resolve(text, named ?? day, time, abbreviation, zone)
  }

  private static func resolve(
    _ text: String, _ date: CivilDate, _ time: CivilTime, _ abbreviation: String?, _ zone: ZoneRules
  ) throws(WrittenTimeError) -> WrittenTime {
    let resolution = zone.resolve(date, time)
    if let abbreviation {
      let candidates: [Instant] =
        switch resolution {
        case .unique(let only): [only]
        case .ambiguous(let first, let second): [first, second]
        case .nonexistent: []
        }
      let chosen = candidates.first { zone.period(at: $0).abbreviation.lowercased() == abbreviation }
      guard let chosen else { throw .notInThatZone(text: text, abbreviation: abbreviation.uppercased()) }
      return WrittenTime(instant: chosen, orLater: nil)
    }
    switch resolution {
    case .unique(let instant): return WrittenTime(instant: instant, orLater: nil)
    case .ambiguous(let first, let second): return WrittenTime(instant: first, orLater: second)
    case .nonexistent(let next): throw .nonexistent(text: text, next: next)
    }
  }

  /// `2026-11-23T09:15` in one word.
  private static func dateAndTime(_ word: String) -> (CivilDate?, CivilTime?)? {
    let parts = word.split(separator: "t", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = WrittenDay.date(parts[0]), let time = clock(String(parts[1])) else { return nil }
    return (date, time)
  }

  /// `14:00`, `9:15`, `14:00:30`, `2pm`, `2:30pm`, `2yp` (yn y prynhawn), `9yb` (yn y bore), `9yh` (yr hwyr).
  static func clock(_ word: String) -> CivilTime? {
    for (ending, addedHours) in [("am", 0), ("yb", 0), ("pm", 12), ("yp", 12), ("yh", 12)] where word.hasSuffix(ending)
    {
      let parts = word.dropLast(2).split(separator: ":", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count), let hour = number(parts[0]), (1...12).contains(hour) else { return nil }
      guard parts.count == 1 || parts[1].utf8.count == 2 else { return nil }
      guard let minute = parts.count == 2 ? number(parts[1]) : 0 else { return nil }
      return CivilTime(hour: hour % 12 + addedHours, minute: minute)
    }
    return CivilTime(word) ?? CivilTime("0" + word)
  }

  /// One or two ASCII digits.
  private static func number(_ text: Substring) -> Int? {
    text.utf8.count <= 2 && text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) ? Int(text) : nil
  }

  private static func words(of text: String) -> [(text: String, original: Substring, offset: Int)] {
    text.split(separator: " ").map { word in
      (word.lowercased(), word, text.distance(from: text.startIndex, to: word.startIndex))
    }
  }
}
