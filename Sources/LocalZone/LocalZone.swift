package import Chronology
import Glibc
import Synchronization

/// Why a zone's rules cannot be read.
package enum LocalZoneError: Error, Equatable, Sendable {
  /// The system has no zone of that name: no such file, or a name that cannot be one.
  case unknownZone(String)
  /// The system has no zone database at all (package `tzdata`).
  case noZoneDatabase
}

/// The system's zone database, read through libc into plain values.
///
/// libc rather than Foundation, whose time zones are absent from FoundationEssentials and silently lost when it is
/// linked statically.
package enum LocalZone {
  /// The first and last instants whose offsets are read: the years 1970 to 2100.
  ///
  /// Before them the first offset holds, after them the last: clocks are not known to change that far on.
  static let firstSecond: Int64 = 0
  static let lastSecond: Int64 = 4_133_980_799

  /// The longest stretch within which two changes that undo each other could be missed.
  static let stepSeconds: Int64 = 7 * 86_400

  private static let readers = Mutex(())

  /// The offsets that the zone has used and will use, 1970 to 2100, exact to the second.
  ///
  /// Call it once at start-up, before there are threads: it points `TZ` at the zone and puts it back, and libc lets no
  /// other thread read the environment or the local time meanwhile. Takes some 3 ms.
  package static func rules(named identifier: String) throws(LocalZoneError) -> ZoneRules {
    let file = try ZoneFile(identifier, in: ZoneFile.databaseDirectory)
    let periods = readers.withLock { _ in
      withZone(path: file.path) { readPeriods(from: firstSecond, through: lastSecond) }
    }
    return ZoneRules(identifier: identifier, periods: periods)
  }

  /// Steps through the time, and where two steps differ finds each change between them.
  private static func readPeriods(from first: Int64, through last: Int64) -> [ZoneRules.Period] {
    var clock = Clock(at: first)
    var periods = [clock.period(from: first)]
    var reached = first
    while reached < last {
      let next = min(reached + stepSeconds, last)
      let clockAtNext = Clock(at: next)
      while clock != clockAtNext {
        reached = firstChange(after: reached, through: next, from: clock)
        clock = Clock(at: reached)
        periods.append(clock.period(from: reached))
      }
      reached = next
    }
    return periods
  }

  /// The first second, of those in `(start, end]`, at which the clock is not what it was; at `end` it is not.
  private static func firstChange(after start: Int64, through end: Int64, from clock: Clock) -> Int64 {
    var same = start
    var changed = end
    while changed - same > 1 {
      let middle = same + (changed - same) / 2
      if Clock(at: middle) == clock { same = middle } else { changed = middle }
    }
    return changed
  }

  /// Runs the body while `TZ` names that file.
  private static func withZone<Result>(path: String, _ body: () -> Result) -> Result {
    let before = getenv("TZ").map { String(cString: $0) }
    // The colon says that a file name follows, not a rule such as EST5EDT.
    setenv("TZ", ":" + path, 1)
    tzset()
    defer {
      if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
      tzset()
    }
    return body()
  }
}

/// How the zone's clocks stand at an instant.
private struct Clock: Equatable {
  let offsetSeconds: Int
  let abbreviation: String

  /// As libc has it in the zone of `TZ`.
  init(at epochSeconds: Int64) {
    var instant = time_t(epochSeconds)
    var fields = tm()
    // Fails only for years that an Int32 cannot hold, far outside 1970 to 2100.
    localtime_r(&instant, &fields)
    offsetSeconds = Int(fields.tm_gmtoff)
    abbreviation = fields.tm_zone.map { String(cString: $0) } ?? ""
  }

  func period(from epochSeconds: Int64) -> ZoneRules.Period {
    ZoneRules.Period(
      start: Instant(epochSeconds: epochSeconds), offsetSeconds: offsetSeconds, abbreviation: abbreviation)
  }
}
