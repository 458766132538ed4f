package import Chronology
package import Profiles
package import Timekeeping

/// All that a person recorded, apart from the studies they take part in and from what `undo` could take back.
package struct LogContents: Hashable, Sendable {
  /// An entry, or the running task, and the number by which a person names it.
  package struct Line: Hashable, Sendable {
    package let number: Int?
    package let line: TimesheetLine

    package init(number: Int?, line: TimesheetLine) {
      self.number = number
      self.line = line
    }
  }

  /// In order of start, of which the running task comes last.
  package let lines: [Line]
  /// In the order in which they were opened.
  package let cases: [IDPCase]
  package let calendar: SchoolCalendar
  /// Nil when the person was not asked.
  package let profile: Profile?
  package let confirmations: [WeekConfirmation]
  package let suspensions: [Suspension]
  /// Of the lines above.
  package let clockSteps: [NotedClockStep]

  package init(
    lines: [Line], cases: [IDPCase], calendar: SchoolCalendar, profile: Profile?, confirmations: [WeekConfirmation],
    suspensions: [Suspension], clockSteps: [NotedClockStep]
  ) {
    self.clockSteps = clockSteps
    self.lines = lines
    self.cases = cases
    self.calendar = calendar
    self.profile = profile
    self.confirmations = confirmations
    self.suspensions = suspensions
  }
}

/// `export --all`: everything that was recorded.
package struct ExportLog: Sendable {
  package init() {}

  package func run(in logbook: any LogbookReading) throws -> LogContents {
    let finished = try logbook.entries(in: nil).map(TimesheetLine.finished)
    let lines = finished + (try logbook.running().map { [.running($0)] } ?? [])
    let ids = Set(lines.map(\.id))
    return LogContents(
      lines: try lines.map { .init(number: try logbook.number(of: $0.id), line: $0) }, cases: try logbook.cases(),
      calendar: try logbook.calendar(), profile: try logbook.profile(), confirmations: try logbook.confirmations(),
      suspensions: try logbook.suspensions(after: Instant(epochSeconds: .min)),
      clockSteps: try logbook.clockSteps().filter { ids.contains($0.entry) })
  }
}
