package import Chronology

/// What the machine's clocks showed at one moment.
package struct ClockReading: Hashable, Sendable {
  /// On the wall, since 1970: `CLOCK_REALTIME`.
  package let wall: Duration
  /// Since the machine was started, sleep included: `CLOCK_BOOTTIME`.
  package let sinceBoot: Duration
  /// The same without sleep: `CLOCK_MONOTONIC`.
  package let awake: Duration

  package init(wall: Duration, sinceBoot: Duration, awake: Duration) {
    self.wall = wall
    self.sinceBoot = sinceBoot
    self.awake = awake
  }

  /// On the wall, in whole seconds.
  package var now: Instant { Instant(epochSeconds: wall.components.seconds) }

  /// How long the machine has slept since it was started.
  package var asleep: Duration { sinceBoot - awake }

  /// A shorter sleep is none, in seconds: a lid closed on the way down a corridor is not worth a question, and what a study
  /// in minutes makes of it is little.
  package static let shortestSleepSeconds: Int64 = 120

  /// The sleep between an earlier reading and this one, or nil when there was none of ``shortestSleepSeconds`` or more.
  ///
  /// The clocks tell how long it was, not when; it is taken to begin at the earlier reading. So its place is off by at most
  /// the time between that reading and falling asleep, while its length is right. It never reaches past now, whatever
  /// was done to the clock on the wall meanwhile.
  package func sleep(since earlier: ClockReading) -> Interval? {
    // To the nearest second: two clocks are never read at the same moment.
    let slept = (asleep - earlier.asleep).roundedSeconds
    guard slept >= ClockReading.shortestSleepSeconds else { return nil }
    return try? Interval(from: earlier.now, to: min(earlier.now.advanced(bySeconds: slept), now))
  }
}
