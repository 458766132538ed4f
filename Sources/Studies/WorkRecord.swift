package import Chronology
package import Timekeeping

/// Work added up by week, activity, band and case: no clock times, no notes, no labels.
package struct WorkRow: Hashable, Sendable {
  package let week: ISOWeek
  package let activity: Activity
  package let band: Band
  /// 1 for the first case of the record; nil for work that belongs to no case.
  package let caseNumber: Int?
  /// Whole seconds, at least 1.
  package let seconds: Int64

  package init(week: ISOWeek, activity: Activity, band: Band, caseNumber: Int?, seconds: Int64) {
    self.week = week
    self.activity = activity
    self.band = band
    self.caseNumber = caseNumber
    self.seconds = seconds
  }
}

/// A week of the record, with what its hours are divided by.
package struct WeekOfRecord: Hashable, Sendable {
  package let week: ISOWeek
  /// Days with a session for learners, 0 to 5; INSET days are not among them.
  package let schoolDayCount: Int
  /// Days that no calendar covers, 0 to 7; with any, nobody knows how long a school week this was.
  package let uncoveredDayCount: Int
  /// The person has said that the week's log is complete, so that its hours, none included, are data.
  package let isConfirmed: Bool

  package init(week: ISOWeek, schoolDayCount: Int, uncoveredDayCount: Int, isConfirmed: Bool) {
    self.week = week
    self.schoolDayCount = schoolDayCount
    self.uncoveredDayCount = uncoveredDayCount
    self.isConfirmed = isConfirmed
  }
}

/// What the study sees of one person's log.
package struct WorkRecord: Hashable, Sendable {
  /// The weeks that hold work or are confirmed, in order. Of any other nobody knows whether it was empty or unlogged.
  package let weeks: [WeekOfRecord]
  package let rows: [WorkRow]

  package init(weeks: [WeekOfRecord], rows: [WorkRow]) {
    self.weeks = weeks
    self.rows = rows
  }
}
