package import Chronology
package import Timekeeping

/// A week as `confirm` and `unconfirm` show it: whether its log is said to be complete, and what may be missing.
package struct WeekState: Sendable {
  package let review: WeekReview
  /// Nil while nobody has said that the log is complete.
  package let confirmation: WeekConfirmation?
  /// Its last second has passed.
  package let isOver: Bool
  /// The review's running task, as far as it has come.
  package let running: BandedEntry?
  /// The review's overlong entries.
  package let overlong: [BandedEntry]
  /// This call confirmed the week, or took the confirmation back; false when that was so already.
  package let hasChanged: Bool

  package var week: ISOWeek { review.week }

  init(
    _ review: WeekReview, _ confirmation: WeekConfirmation?, hasChanged: Bool, in logbook: any LogbookReading,
    now: Instant, _ split: BandSplit
  ) throws {
    self.review = review
    self.confirmation = confirmation
    self.hasChanged = hasChanged
    isOver = review.interval.end <= now
    running = try review.running.map { try logbook.banded(.running($0), now, split) }
    overlong = try review.overlong.map { try logbook.banded(.finished($0), now, split) }
  }
}

extension LogbookReading {
  /// The week that the words mean now.
  func week(_ written: String, _ calendar: SchoolCalendar, _ world: World) throws -> ISOWeek {
    let today = world.today
    return try reading { () throws(WrittenTimeError) in
      try WrittenWeek.read(written, today: today, calendar: calendar)
    }
  }

  func confirmation(of week: ISOWeek) throws -> WeekConfirmation? { try confirmations().first { $0.week == week } }

  /// The confirmed weeks in order, all or those wholly within the days: a part of a week is not its work, complete as its
  /// log may be.
  func confirmedWeeks(within days: DateRange?) throws -> [ISOWeek] {
    try confirmations().map(\.week).filter { week in
      days.map { $0.contains(week.monday) && $0.contains(week.sunday) } ?? true
    }
  }

  func review(of week: ISOWeek, _ split: BandSplit) throws -> WeekReview {
    let interval = try split.zone.interval(from: week.monday, through: week.sunday)
    return WeekReview(of: week, entries: try entries(in: interval), running: try running(), split: split)
  }
}
