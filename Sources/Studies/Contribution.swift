package import Chronology
package import Profiles
package import Timekeeping

/// What one participant gives to a study: the confirmed weeks of a log, distilled.
///
/// It has no clock times, no notes, no labels and no names, and nothing that has them can be reached from it (DESIGN 7).
package struct Contribution: Hashable, Sendable {
  package let codelistVersion: Int
  package let profile: Profile
  /// The weeks whose log is said to be complete, in order, each once.
  package let weeks: [ConfirmedWeek]
  /// Work in those weeks, in order of week, case, activity code and band code; one of each.
  package let rows: [WorkMinutes]
  /// Case 1 first, without a gap.
  package let cases: [CaseProgress]
  /// How the work in those weeks was recorded: minutes that sum to those of ``rows``; a source without any may be missing.
  package let sourceMinutes: [EntrySource: Int]

  package init(
    codelistVersion: Int, profile: Profile, weeks: [ConfirmedWeek], rows: [WorkMinutes], cases: [CaseProgress],
    sourceMinutes: [EntrySource: Int]
  ) {
    self.codelistVersion = codelistVersion
    self.profile = profile
    self.weeks = weeks
    self.rows = rows
    self.cases = cases
    self.sourceMinutes = sourceMinutes
  }
}

/// A week whose log is complete, with what its work is divided by.
package struct ConfirmedWeek: Hashable, Sendable {
  package let week: ISOWeek
  /// Days with a session for learners, 0 to 5.
  package let schoolDayCount: Int
  /// Days that no calendar covers, 0 to 7; with any, nobody knows how long a school week this was.
  package let uncoveredDayCount: Int
  /// The term with the most of its school days; nil without any.
  package let season: Season?
  /// Protected release time that the calendar plans on its working school days.
  package let plannedReleaseMinutes: Int

  package init(
    week: ISOWeek, schoolDayCount: Int, uncoveredDayCount: Int, season: Season?, plannedReleaseMinutes: Int
  ) {
    self.week = week
    self.schoolDayCount = schoolDayCount
    self.uncoveredDayCount = uncoveredDayCount
    self.season = season
    self.plannedReleaseMinutes = plannedReleaseMinutes
  }
}

/// Work added up by week, activity, band and case.
package struct WorkMinutes: Hashable, Sendable {
  package let week: ISOWeek
  package let activity: Activity
  package let band: Band
  /// A number of ``Contribution/cases``; nil for work that belongs to no case.
  package let caseNumber: Int?
  /// Whole minutes by largest remainder, at least 1.
  package let minutes: Int

  package init(week: ISOWeek, activity: Activity, band: Band, caseNumber: Int?, minutes: Int) {
    self.week = week
    self.activity = activity
    self.band = band
    self.caseNumber = caseNumber
    self.minutes = minutes
  }
}

/// How far a case has come, to the week.
package struct CaseProgress: Hashable, Sendable {
  /// From 1, in order of the first work or the opening.
  package let number: Int
  /// Nil of a case that only the log knows, and that was never opened.
  package let kind: CaseKind?
  /// The week in which its clock began; nil as ``kind`` is.
  package let openedWeek: ISOWeek?
  /// The week in which the plan, decision or review was given.
  package let issuedWeek: ISOWeek?
  /// The week in which it was put away.
  package let closedWeek: ISOWeek?
  /// Days from its opening to its issue in the unit of its statutory limit; nil before, and where no calendar can count them.
  package let daysTaken: Int?

  package init(
    number: Int, kind: CaseKind?, openedWeek: ISOWeek?, issuedWeek: ISOWeek?, closedWeek: ISOWeek?, daysTaken: Int?
  ) {
    self.number = number
    self.kind = kind
    self.openedWeek = openedWeek
    self.issuedWeek = issuedWeek
    self.closedWeek = closedWeek
    self.daysTaken = daysTaken
  }
}
