/// A time of day on the clock on the wall, 00:00:00 to 23:59:59, belonging to no date or zone.
package struct CivilTime: Hashable, Comparable, Sendable {
  package let secondsSinceMidnight: Int

  /// The seconds of a civil day: civil days have no 23- or 25-hour variant, zones do.
  package static let secondsPerDay = 86_400
  package static let midnight = CivilTime(secondsSinceMidnight: 0)

  /// Creates the time, or nil outside 0 ..< 86,400.
  package init?(exactly seconds: Int) {
    guard (0..<CivilTime.secondsPerDay).contains(seconds) else { return nil }
    secondsSinceMidnight = seconds
  }

  /// Creates the time, or nil when the clock never shows it (24:00, 12:60).
  package init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else { return nil }
    secondsSinceMidnight = hour * 3_600 + minute * 60 + second
  }

  package var hour: Int { secondsSinceMidnight / 3_600 }
  package var minute: Int { secondsSinceMidnight / 60 % 60 }
  package var second: Int { secondsSinceMidnight % 60 }

  /// `HH:MM`, whatever the seconds.
  package var hourAndMinute: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }

  package static func < (left: CivilTime, right: CivilTime) -> Bool {
    left.secondsSinceMidnight < right.secondsSinceMidnight
  }

  private init(secondsSinceMidnight: Int) { self.secondsSinceMidnight = secondsSinceMidnight }
}

extension CivilTime: CustomStringConvertible {
  /// `HH:MM`, or `HH:MM:SS` when the seconds are not zero.
  package var description: String {
    second == 0 ? hourAndMinute : hourAndMinute + ":" + padded(second, to: 2)
  }

  /// Reads exactly `HH:MM` or `HH:MM:SS` on the 24-hour clock, or nil.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let hour = digits(parts[0], exactly: 2),
      let minute = digits(parts[1], exactly: 2)
    else { return nil }
    guard parts.count == 3 else {
      self.init(hour: hour, minute: minute)
      return
    }
    guard let second = digits(parts[2], exactly: 2) else { return nil }
    self.init(hour: hour, minute: minute, second: second)
  }
}
