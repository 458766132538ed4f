/// A point in time, in whole seconds of UTC since 1970-01-01T00:00:00Z.
///
/// Seconds are exact integers so that sums of durations are exact; leap seconds do not exist here, as in POSIX.
package struct Instant: Hashable, Comparable, Sendable {
  package let epochSeconds: Int64

  package init(epochSeconds: Int64) { self.epochSeconds = epochSeconds }

  /// The instant that many seconds later; negative for earlier.
  package func advanced(bySeconds seconds: Int64) -> Instant {
    Instant(epochSeconds: epochSeconds + seconds)
  }

  /// The whole seconds from this instant to the other, negative when the other is earlier.
  package func seconds(to other: Instant) -> Int64 { other.epochSeconds - epochSeconds }

  package static func < (left: Instant, right: Instant) -> Bool { left.epochSeconds < right.epochSeconds }
}
