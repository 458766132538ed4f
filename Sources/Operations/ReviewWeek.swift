import Chronology

/// What `confirm` shows first: what may be missing from the log of a week.
package struct ReviewWeek: Sendable {
  /// As written; a period of exactly one week.
  package let week: String

  package init(week: String) { self.week = week }

  package func run(in logbook: any LogbookReading, _ world: World) throws -> WeekState {
    let split = try logbook.split(world)
    let week = try logbook.week(week, split.calendar, world)
    return try WeekState(
      try logbook.review(of: week, split), try logbook.confirmation(of: week), hasChanged: false, in: logbook,
      now: world.now(), split)
  }
}
