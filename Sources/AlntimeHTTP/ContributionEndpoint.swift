import AlntimeAPI
import Chronology
import Operations
import Studies
import Timekeeping

extension Door {
  func contribution(_ request: DoorRequest) async throws -> DoorReply {
    let (operation, world) = (TakeContribution(try extent(request)), world)
    return try await read { logbook in Wire.Contribution(try operation.run(in: logbook, world)) }
  }

  /// `?weeks=2026-W36..2027-W29` or `?period=term`; the whole log without either.
  private func extent(_ request: DoorRequest) throws(DoorError) -> TakeContribution.Extent {
    guard let weeks = request.value("weeks") else { return .period(request.value("period") ?? "all") }
    guard request.value("period") == nil else { throw .periodAndWeeks }
    guard let window = StudyWindow(weeks) else { throw .badQuery("weeks=\(weeks)") }
    return .window(window)
  }
}

extension Wire.Contribution {
  fileprivate init(_ contribution: Studies.Contribution) {
    self.init(
      codelistVersion: contribution.codelistVersion, profile: Wire.Profile(contribution.profile),
      weeks: contribution.weeks.map {
        Week(
          week: $0.week.description, schoolDays: $0.schoolDayCount, uncoveredDays: $0.uncoveredDayCount,
          season: $0.season?.rawValue, plannedReleaseMinutes: $0.plannedReleaseMinutes)
      },
      rows: contribution.rows.map {
        Row(
          week: $0.week.description, activity: $0.activity.rawValue, band: $0.band.rawValue,
          caseNumber: $0.caseNumber, minutes: $0.minutes)
      },
      cases: contribution.cases.map {
        Case(
          number: $0.number, kind: $0.kind?.rawValue, openedWeek: $0.openedWeek?.description,
          issuedWeek: $0.issuedWeek?.description, closedWeek: $0.closedWeek?.description, daysTaken: $0.daysTaken)
      },
      sourceMinutes: Dictionary(uniqueKeysWithValues: contribution.sourceMinutes.map { ($0.key.rawValue, $0.value) }))
  }
}
