import Chronology
import Timekeeping

/// `unconfirm`: takes back that the log of a week is complete.
package struct UnconfirmWeek: Sendable {
  /// As written; a period of exactly one week.
  package let week: String

  package init(week: String) { self.week = week }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> WeekState {
    let split = try logbook.split(world)
    let week = try logbook.week(week, split.calendar, world)
    let now = world.now()
    let confirmation = try logbook.confirmation(of: week)
    if confirmation != nil {
      try logbook.record(
        JournalStep(verb: .unconfirm, changes: [.confirmation(before: confirmation, after: nil)]), at: now)
    }
    return try WeekState(
      try logbook.review(of: week, split), nil, hasChanged: confirmation != nil, in: logbook, now: now, split)
  }
}
