/// A stretch of one day on the clock on the wall, from opening to closing: includes its start, excludes its end.
package struct ClockRange: Hashable, Sendable {
  package let start: CivilTime
  package let end: CivilTime

  /// Creates the range, or nil unless `start < end`.
  package init?(from start: CivilTime, to end: CivilTime) {
    guard start < end else { return nil }
    self.start = start
    self.end = end
  }

  package func contains(_ other: ClockRange) -> Bool { start <= other.start && other.end <= end }
}

extension ClockRange: CustomStringConvertible {
  /// `HH:MM-HH:MM`, as calendar files write it.
  package var description: String { "\(start)-\(end)" }

  /// Reads exactly what ``description`` writes, or nil.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = CivilTime(parts[0]), let end = CivilTime(parts[1]) else { return nil }
    self.init(from: start, to: end)
  }
}
