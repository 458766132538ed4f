import Chronology
import Profiles
import Studies
import Timekeeping

/// The JSON of a contribution, the same as `GET /v1/contribution` shows before anything is given (FORMAT.md).
struct ContributionDocument: Codable {
  struct Week: Codable {
    let week: String
    let schoolDays: Int
    let uncoveredDays: Int
    let season: String?
    let plannedReleaseMinutes: Int
  }

  struct Row: Codable {
    let week: String
    let activity: String
    let band: String
    let caseNumber: Int?
    let minutes: Int
  }

  struct Case: Codable {
    let number: Int
    let kind: String?
    let openedWeek: String?
    let issuedWeek: String?
    let closedWeek: String?
    let daysTaken: Int?
  }

  let codelistVersion: Int
  /// Every dimension, also the undisclosed ones.
  let profile: CodeKeyed<ProfileDimension, String>
  let weeks: [Week]
  let rows: [Row]
  let cases: [Case]
  let sourceMinutes: CodeKeyed<EntrySource, Int>
}

extension ContributionDocument {
  init(_ contribution: Contribution) {
    codelistVersion = contribution.codelistVersion
    profile = CodeKeyed(
      Dictionary(uniqueKeysWithValues: ProfileDimension.allCases.map { ($0, contribution.profile[$0]) }))
    weeks = contribution.weeks.map(Week.init)
    rows = contribution.rows.map(Row.init)
    cases = contribution.cases.map(Case.init)
    sourceMinutes = CodeKeyed(contribution.sourceMinutes)
  }
}

extension ContributionDocument.Week {
  fileprivate init(_ week: ConfirmedWeek) {
    self.init(
      week: week.week.description, schoolDays: week.schoolDayCount, uncoveredDays: week.uncoveredDayCount,
      season: week.season?.rawValue, plannedReleaseMinutes: week.plannedReleaseMinutes)
  }
}

extension ContributionDocument.Row {
  fileprivate init(_ row: WorkMinutes) {
    self.init(
      week: row.week.description, activity: row.activity.rawValue, band: row.band.rawValue,
      caseNumber: row.caseNumber, minutes: row.minutes)
  }
}

extension ContributionDocument.Case {
  fileprivate init(_ progress: CaseProgress) {
    self.init(
      number: progress.number, kind: progress.kind?.rawValue, openedWeek: progress.openedWeek?.description,
      issuedWeek: progress.issuedWeek?.description, closedWeek: progress.closedWeek?.description,
      daysTaken: progress.daysTaken)
  }
}
