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
    /// A version of the same effective date was there before.
    package let replaced: Bool
    /// Bank holidays that the version counts as days with a session: likely a slip.
    package let taughtBankHolidays: [CivilDate]
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Outcome {
    guard version.zone == world.zone.identifier else {
      throw Refusal.zoneMismatch(calendar: version.zone, daemon: world.zone.identifier)
    }
    let before = try logbook.calendar().versions.first { $0.effective == version.effective }
    // The same file again is no step: there would be nothing to take back.
    if before != version {
      let change = RecordChange.calendar(before: before, after: version)
      try logbook.record(JournalStep(verb: .importCalendar, changes: [change]), at: world.now())
    }
    let taught = bankHolidays.sorted().filter { date in
      date <= version.lastCoveredDay && (version.kind(of: date) == .school || version.kind(of: date) == .inset)
    }
    return Outcome(version: version, replaced: before != nil, taughtBankHolidays: taught)
  }
}
