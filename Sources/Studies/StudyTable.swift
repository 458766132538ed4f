/// One table of a study. Identifiers and keys are stable codes; a person's words for them are in Phrasebook.
package struct StudyTable: Hashable, Sendable {
  package enum ID: String, CaseIterable, Sendable {
    case sample
    case hoursByActivity = "hours-by-activity"
    case hoursByBand = "hours-by-band"
    case hoursPerWeek = "hours-per-week"
    case inSchoolShare = "in-school-share"
    case hoursPerCase = "hours-per-case"
  }

  package let id: ID
  package let rows: [StudyRow]

  package init(id: ID, rows: [StudyRow]) {
    self.id = id
    self.rows = rows
  }
}

/// One row: what it is about and the figures it has; a figure it has not is nil.
package struct StudyRow: Hashable, Sendable {
  /// An activity, a band, an ISO week, a case number or the name of a statistic.
  package let key: String
  package var seconds: Int64?
  /// 0 to 1.
  package var share: Double?
  /// How many units the row rests on: weeks, cases, participants.
  package var count: Int?
  package var schoolDayCount: Int?
  package var baseline: SurveyBaseline?
  /// Of a week's row: whether its log is said to be complete.
  package var isConfirmed: Bool?

  package init(
    _ key: String, seconds: Int64? = nil, share: Double? = nil, count: Int? = nil, schoolDayCount: Int? = nil,
    baseline: SurveyBaseline? = nil, isConfirmed: Bool? = nil
  ) {
    self.key = key
    self.seconds = seconds
    self.share = share
    self.count = count
    self.schoolDayCount = schoolDayCount
    self.baseline = baseline
    self.isConfirmed = isConfirmed
  }
}
