import Glibc
import Timekeeping

/// The machine's clocks; read here, and nowhere else.
enum Clocks {
  static var reading: ClockReading {
    // Monotonic last: between the two a moment passes, which must not look like sleep.
    let sinceBoot = duration(of: CLOCK_BOOTTIME)
    return ClockReading(
      wall: duration(of: CLOCK_REALTIME), sinceBoot: sinceBoot, awake: duration(of: CLOCK_MONOTONIC))
  }

  private static func duration(of clock: clockid_t) -> Duration {
    var time = timespec()
    clock_gettime(clock, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
