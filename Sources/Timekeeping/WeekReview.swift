package import Chronology

/// What may be missing from the log of a week, for a person to look at before confirming it.
package struct WeekReview: Hashable, Sendable {
  package let week: ISOWeek
  /// From the first second of Monday to the last of Sunday on the clock on the wall: 167 or 169 hours when it changes.
  package let interval: Interval
  /// School hours of the days on which the person works, as far as no entry lies in them, in order; a gap ends where the
  /// school day does, and is at least ``shortestGapSeconds`` long. Days that no calendar covers have no known hours.
  package let gaps: [Interval]
  /// The task that began before the week ended and runs still.
  package let running: RunningEntry?
  /// The week's entries of more than ``longestUsualSeconds``: often a task that nobody stopped.
  package let overlong: [Entry]
  /// The days of the week that no calendar covers.
  package let uncoveredDays: [CivilDate]

  /// Half an hour.
  package static let shortestGapSeconds: Int64 = 1_800
  /// Ten hours.
  package static let longestUsualSeconds: Int64 = 36_000

  /// Nothing that a person need look at; a running task is another matter, as it can be no part of a complete log.
  package var findsNothing: Bool { gaps.isEmpty && overlong.isEmpty && uncoveredDays.isEmpty }

  /// Looks the week over; `entries` are at least those that share a second with it, in order of start.
  package init(of week: ISOWeek, entries: [Entry], running: RunningEntry?, split: BandSplit) {
    self.week = week
    // A Monday comes before the Monday after it in every zone.
    interval = try! split.zone.interval(from: week.monday, through: week.sunday)
    let worked = entries.compactMap(\.interval)
    gaps = WeekReview.schoolHours(of: interval, split).flatMap { WeekReview.remainder(of: $0, without: worked) }
      .filter { $0.durationSeconds >= WeekReview.shortestGapSeconds }
    let end = interval.end
    self.running = running.flatMap { $0.start < end ? $0 : nil }
    overlong = entries.filter { [interval] entry in
      entry.durationSeconds > WeekReview.longestUsualSeconds && entry.interval?.overlaps(interval) == true
    }
    uncoveredDays = week.dates.filter { split.calendar.kind(of: $0) == .uncovered }
  }

  /// From opening to closing of each day, release time and the rest as one.
  private static func schoolHours(of interval: Interval, _ split: BandSplit) -> [Interval] {
    split.pieces(of: interval).filter { $0.band.isInSchoolHours == true }.map(\.interval).reduce(into: []) {
      if let last = $0.last, let joined = try? Interval(from: last.start, to: $1.end), last.end == $1.start {
        $0[$0.count - 1] = joined
      } else {
        $0.append($1)
      }
    }
  }

  /// What the stretches, in order and apart from each other, leave of the interval.
  private static func remainder(of whole: Interval, without stretches: [Interval]) -> [Interval] {
    var left: [Interval] = []
    var reached = whole.start
    for stretch in stretches where stretch.overlaps(whole) {
      if let gap = try? Interval(from: reached, to: stretch.start) { left.append(gap) }
      reached = stretch.end
    }
    if let gap = try? Interval(from: reached, to: whole.end) { left.append(gap) }
    return left
  }
}
