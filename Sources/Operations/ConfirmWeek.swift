import Chronology
import Timekeeping

/// `confirm`: says that the log of a week is complete, whatever may be missing.
package struct ConfirmWeek: Sendable {
  /// As written; a period of exactly one week.
  package let week: String

  package init(week: String) { self.week = week }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> WeekState {
    let now = world.now()
    let split = try logbook.split(world)
    let review = try logbook.review(of: try logbook.week(week, split.calendar, world), split)
    if let earlier = try logbook.confirmation(of: review.week) {
      return try WeekState(review, earlier, hasChanged: false, in: logbook, now: now, split)
    }
    let confirmation = try refusing { () throws(TimekeepingError) in try WeekConfirmation(of: review, now: now) }
    try logbook.record(
      JournalStep(verb: .confirm, changes: [.confirmation(before: nil, after: confirmation)]), at: now)
    return try WeekState(review, confirmation, hasChanged: true, in: logbook, now: now, split)
  }
}
