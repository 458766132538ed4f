package import Chronology

/// A person's word that the log of a week is complete: only then is a zero in it data (DESIGN 4).
///
/// It speaks of the week as it was known then. What is logged or changed afterwards is let in, and the word stands until it
/// is taken back.
package struct WeekConfirmation: Hashable, Sendable {
  package let week: ISOWeek
  package let confirmedAt: Instant

  package init(week: ISOWeek, confirmedAt: Instant) {
    self.week = week
    self.confirmedAt = confirmedAt
  }

  /// Confirms the week, or throws ``TimekeepingError/weekNotOver(_:ends:)`` before its last second has passed, or
  /// ``TimekeepingError/runsSinceWeek(_:_:)`` when the review found a task of that week still running.
  package init(of review: WeekReview, now: Instant) throws(TimekeepingError) {
    guard review.interval.end <= now else { throw .weekNotOver(review.week, ends: review.interval.end) }
    if let running = review.running { throw .runsSinceWeek(running, review.week) }
    self.init(week: review.week, confirmedAt: now)
  }
}
