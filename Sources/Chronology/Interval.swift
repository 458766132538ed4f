/// A stretch of time that includes its start and excludes its end.
///
/// Half-open, so that two lessons back to back neither overlap nor leave a gap.
package struct Interval: Hashable, Sendable {
  package let start: Instant
  package let end: Instant

  /// The length in whole seconds, always at least 1.
  package var durationSeconds: Int64 { start.seconds(to: end) }

  /// Creates the interval, or throws ``IntervalError/endsBeforeItStarts(start:end:)`` unless `start < end`.
  package init(from start: Instant, to end: Instant) throws(IntervalError) {
    guard start < end else { throw .endsBeforeItStarts(start: start, end: end) }
    self.start = start
    self.end = end
  }

  /// Whether the two share at least one second.
  package func overlaps(_ other: Interval) -> Bool { start < other.end && other.start < end }

  /// The part of this interval that lies in the other, or nil when they share no second.
  package func clipped(to other: Interval) -> Interval? {
    try? Interval(from: max(start, other.start), to: min(end, other.end))
  }
}

/// Why two instants are not an interval.
package enum IntervalError: Error, Equatable {
  /// The end is not after the start.
  case endsBeforeItStarts(start: Instant, end: Instant)
}
