import Chronology

/// `unconfirm`: takes back that the log of a week is complete.
package struct UnconfirmWeek: Sendable {
  /// As written; a period of exactly one week.
  package let week: String

  package init(week: String) { self.week = week }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> WeekState {
    let split = try logbook.split(world)
    let week = try logbook.week(week, split.calendar, world)
    let wasConfirmed = try logbook.confirmation(of: week) != nil
    if wasConfirmed { try logbook.removeConfirmation(of: week) }
    return try WeekState(
      try logbook.review(of: week, split), nil, hasChanged: wasConfirmed, in: logbook, now: world.now(), split)
  }
}
