/// The offsets from UTC that a place has used, as a plain value: no call into the system, no hidden zone.
package struct ZoneRules: Hashable, Sendable {
  /// The offset in force from an instant on.
  package struct Period: Hashable, Sendable {
    /// When it begins; the first period's is ignored, it holds for all time before the second.
    package let start: Instant
    /// Seconds east of Greenwich, within ±18 hours.
    package let offsetSeconds: Int
    /// What people call it: `GMT`, `BST`.
    package let abbreviation: String

    package init(start: Instant, offsetSeconds: Int, abbreviation: String) {
      self.start = start
      self.offsetSeconds = offsetSeconds
      self.abbreviation = abbreviation
    }
  }

  /// The name in the IANA zone database, such as `Europe/London`.
  package let identifier: String
  /// At least one, in order of start.
  package let periods: [Period]

  package static let utc = ZoneRules(
    identifier: "UTC",
    periods: [Period(start: Instant(epochSeconds: 0), offsetSeconds: 0, abbreviation: "UTC")])

  /// Creates the rules; `periods` must not be empty and must be in order of start.
  package init(identifier: String, periods: [Period]) {
    precondition(!periods.isEmpty, "a zone has at least one offset")
    precondition(zip(periods, periods.dropFirst()).allSatisfy { $0.start < $1.start }, "periods are in order")
    self.identifier = identifier
    self.periods = periods
  }

  /// The period in force at the instant.
  package func period(at instant: Instant) -> Period { periods[index(at: instant)] }

  /// Seconds east of Greenwich at the instant.
  package func offsetSeconds(at instant: Instant) -> Int { period(at: instant).offsetSeconds }

  /// When the offset next changes after the instant, or nil when it never does again.
  package func nextChange(after instant: Instant) -> Instant? {
    let next = index(at: instant) + 1
    return next < periods.count ? periods[next].start : nil
  }

  /// What the clock on the wall shows at the instant.
  package func local(_ instant: Instant) -> (date: CivilDate, time: CivilTime) {
    let seconds = instant.epochSeconds + Int64(offsetSeconds(at: instant))
    let day = Int64(CivilTime.secondsPerDay)
    let days = seconds >= 0 ? seconds / day : (seconds - day + 1) / day
    return (CivilDate(epochDays: Int(days)), CivilTime(exactly: Int(seconds - days * day))!)
  }

  /// The instants at which the clock on the wall shows that date and time: none, one or two.
  package func resolve(_ date: CivilDate, _ time: CivilTime) -> LocalResolution {
    let wall = Int64(date.epochDays) * Int64(CivilTime.secondsPerDay) + Int64(time.secondsSinceMidnight)
    // An offset is within ±18 h, so the periods a day either side are all that can matter.
    let around = index(at: Instant(epochSeconds: wall - 86_400))...index(at: Instant(epochSeconds: wall + 86_400))
    var found: [Instant] = []
    for candidate in around {
      let instant = Instant(epochSeconds: wall - Int64(periods[candidate].offsetSeconds))
      if index(at: instant) == candidate { found.append(instant) }
    }
    switch found.count {
    case 1: return .unique(found[0])
    case 0: return .nonexistent(next: firstInstant(afterSkipping: wall, in: around))
    default: return .ambiguous(first: found[0], second: found[1])
    }
  }

  /// The first instant of a civil day: midnight, or the first time that exists when midnight is skipped.
  package func startOfDay(_ date: CivilDate) -> Instant {
    switch resolve(date, .midnight) {
    case .unique(let instant), .ambiguous(let instant, _), .nonexistent(let instant): instant
    }
  }

  /// From the first instant of the first day to the first instant after the last.
  package func interval(from first: CivilDate, through last: CivilDate) throws(IntervalError) -> Interval {
    try Interval(from: startOfDay(first), to: startOfDay(last.advanced(byDays: 1)))
  }

  /// When the clock jumped over the wall time: the change at which it did.
  private func firstInstant(afterSkipping wall: Int64, in around: ClosedRange<Int>) -> Instant {
    for candidate in around.dropFirst() {
      let change = periods[candidate].start
      let wallAfter = change.epochSeconds + Int64(periods[candidate].offsetSeconds)
      if wallAfter > wall { return change }
    }
    return periods[around.upperBound].start
  }

  private func index(at instant: Instant) -> Int {
    var low = 0
    var high = periods.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if periods[middle].start <= instant { low = middle } else { high = middle }
    }
    return low
  }
}

/// What a wall-clock time means in a zone.
package enum LocalResolution: Hashable, Sendable {
  /// The ordinary case.
  case unique(Instant)
  /// The clocks went back and showed it twice.
  case ambiguous(first: Instant, second: Instant)
  /// The clocks went forward over it; `next` is the first instant after the gap.
  case nonexistent(next: Instant)
}
