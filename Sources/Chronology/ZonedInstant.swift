/// An instant with the offset from UTC at which it is shown: what RFC 3339 writes.
package struct ZonedInstant: Hashable, Sendable {
  package let instant: Instant
  /// Seconds east of Greenwich; a whole number of minutes, as RFC 3339 can write no other.
  package let offsetSeconds: Int

  package init(_ instant: Instant, offsetSeconds: Int) {
    self.instant = instant
    self.offsetSeconds = offsetSeconds
  }

  /// The instant as the zone shows it.
  package init(_ instant: Instant, in zone: ZoneRules) {
    self.init(instant, offsetSeconds: zone.offsetSeconds(at: instant))
  }

  /// What the clock showed.
  package var local: (date: CivilDate, time: CivilTime) {
    ZoneRules(
      identifier: "",
      periods: [.init(start: Instant(epochSeconds: 0), offsetSeconds: offsetSeconds, abbreviation: "")]
    ).local(instant)
  }
}

extension ZonedInstant: CustomStringConvertible {
  /// RFC 3339 with a numeric offset: `2026-11-23T09:20:00+00:00`.
  package var description: String {
    let (date, time) = local
    let minutes = abs(offsetSeconds) / 60
    let sign = offsetSeconds < 0 ? "-" : "+"
    return "\(date)T\(time.hourAndMinute):\(padded(time.second, to: 2))"
      + "\(sign)\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
  }

  /// Reads an RFC 3339 date-time strictly, or nil.
  ///
  /// Dates are those of ``CivilDate/recordable``, offsets reach 18 hours. Takes `T`, `t` or one space between date and time, `Z` or `±HH:MM` after it, and a fraction of a second only if it
  /// is zero: a record keeps whole seconds, and dropping a half would be a guess.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, "Tt ".utf8.contains(bytes[10]) else { return nil }
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    guard let date = CivilDate(part(0..<10)), CivilDate.recordable.contains(date), let time = CivilTime(part(11..<19))
    else { return nil }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }
      guard !fraction.isEmpty, fraction.allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard let offset = ZonedInstant.offsetSeconds(String(decoding: rest, as: UTF8.self)) else { return nil }
    let wall = Int64(date.epochDays) * Int64(CivilTime.secondsPerDay) + Int64(time.secondsSinceMidnight)
    self.init(Instant(epochSeconds: wall - Int64(offset)), offsetSeconds: offset)
  }

  /// `Z`, `z` or `±HH:MM` up to 18 hours.
  private static func offsetSeconds(_ text: String) -> Int? {
    if text == "Z" || text == "z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hours = digits(parts[0], exactly: 2), let minutes = digits(parts[1], exactly: 2),
      minutes < 60, hours * 60 + minutes <= 18 * 60
    else { return nil }
    let seconds = hours * 3_600 + minutes * 60
    return sign == "-" ? -seconds : seconds
  }
}
