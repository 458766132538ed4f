package import Chronology
import Timekeeping

/// `calendar import`: puts a version in force from its effective date on.
package struct ReplaceCalendar: Sendable {
  package let version: CalendarVersion
  /// Public holidays, to say which of them the version teaches on.
  package let bankHolidays: Set<CivilDate>

  package init(_ version: CalendarVersion, bankHolidays: Set<CivilDate>) {
    self.version = version
    self.bankHolidays = bankHolidays
  }

  package struct Outcome: Sendable {
    package let version: CalendarVersion
    /// The version of the same effective date that was there before.
    let before: CalendarVersion?
    /// Bank holidays that the version counts as days with a session: likely a slip.
    package let taughtBankHolidays: [CivilDate]

    /// A version of the same effective date was there before.
    package var replaced: Bool { before != nil }
    /// The same version again is no change: there would be nothing to take back.
    var changes: [RecordChange] { before == version ? [] : [.calendar(before: before, after: version)] }
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Outcome {
    let outcome = try preview(in: logbook, world)
    try logbook.record(.importCalendar, outcome.changes, world)
    return outcome
  }

  /// Checks everything and writes nothing.
  func preview(in logbook: any LogbookReading, _ world: World) throws -> Outcome {
    guard version.zone == world.zone.identifier else {
      throw Refusal.zoneMismatch(calendar: version.zone, daemon: world.zone.identifier)
    }
    let before = try logbook.calendar().versions.first { $0.effective == version.effective }
    let taught = bankHolidays.sorted().filter { date in
      date <= version.lastCoveredDay && (version.kind(of: date) == .school || version.kind(of: date) == .inset)
    }
    return Outcome(version: version, before: before, taughtBankHolidays: taught)
  }
}
