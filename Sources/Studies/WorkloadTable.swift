package import Profiles

/// One table of the workload time study over a set of contributions. Identifiers, keys and codes are stable; a person's
/// words for them are in Phrasebook.
package struct WorkloadTable: Hashable, Sendable {
  package enum ID: String, CaseIterable, Sendable {
    case sample
    case hoursPerSchoolWeek = "hours-per-school-week"
    case shareByActivity = "share-by-activity"
    case shareByBand = "share-by-band"
    case inSchoolShare = "in-school-share"
    case hoursPerIDP = "hours-per-idp"
    case idpStages = "idp-stages"
    case nthIDP = "nth-idp"
    case statutoryDays = "statutory-days"
    case releaseTime = "release-time"
    case dataQuality = "data-quality"
  }

  package let id: ID
  /// By what its rows are grouped: none, one or two.
  package let dimensions: [StudyDimension]
  /// In order of the groups' codes as their dimension lists them, then of the keys.
  package let rows: [WorkloadRow]
  /// What is in no row, and why; printed beneath.
  package let leftOut: [LeftOut]

  package init(id: ID, dimensions: [StudyDimension], rows: [WorkloadRow], leftOut: [LeftOut]) {
    self.id = id
    self.dimensions = dimensions
    self.rows = rows
    self.leftOut = leftOut
  }
}

/// By what a table can be grouped: what a participant said of themselves, or when the weeks were.
package enum StudyDimension: Hashable, Sendable {
  case profile(ProfileDimension)
  /// `2026-27`
  case schoolYear
  /// `autumn`, `spring`, `summer`, `none` of weeks without a school day, or `unknown` of cases opened or issued in a week
  /// that is not confirmed.
  case term

  package static let all = ProfileDimension.allCases.map(StudyDimension.profile) + [.schoolYear, .term]

  /// The code of the command line, of JSON and of exports: those of ``ProfileDimension``, `school_year` and `term`.
  package var code: String {
    switch self {
    case .profile(let dimension): dimension.rawValue
    case .schoolYear: "school_year"
    case .term: "term"
    }
  }

  /// The dimension with that code, or nil.
  package init?(code: String) {
    guard let found = StudyDimension.all.first(where: { $0.code == code }) else { return nil }
    self = found
  }
}

/// A statistic of one group: what it rests on, what it is, and how sure it is.
package struct WorkloadRow: Hashable, Sendable {
  /// What the estimate is a number of.
  package enum Measure: String, Sendable {
    case minutes
    /// 0 to 1.
    case share
    /// School days, or term-time days of a further education institution.
    case days
    case count
    /// Minutes more for each further plan; less when it is negative.
    case minutesPerPlan = "minutes-per-plan"
  }

  /// What the estimate rests on.
  package enum Unit: String, Sendable {
    case participants, weeks, minutes, plans, cases
  }

  /// The code of each of the table's dimensions, in their order.
  package let group: [String]
  /// An activity, a band, a stage, or the name of a statistic.
  package let key: String
  package let participantCount: Int
  package let unit: Unit
  package let unitCount: Int
  package let measure: Measure
  /// Nil when there is nothing that it could rest on.
  package var estimate: Double?
  /// 95 %, by the participant-clustered bootstrap; nil of fewer than two participants and of plain counts.
  package var interval: ClosedRange<Double>?
  /// The standard deviation and quartiles of what the estimate is the mean or median of; nil where that has none.
  package var spread: Spread?
  package var baseline: SurveyBaseline?

  package init(
    group: [String], key: String, participantCount: Int, unit: Unit, unitCount: Int, measure: Measure,
    estimate: Double?, interval: ClosedRange<Double>? = nil, spread: Spread? = nil, baseline: SurveyBaseline? = nil
  ) {
    self.group = group
    self.key = key
    self.participantCount = participantCount
    self.unit = unit
    self.unitCount = unitCount
    self.measure = measure
    self.estimate = estimate
    self.interval = interval
    self.spread = spread
    self.baseline = baseline
  }
}

package struct Spread: Hashable, Sendable {
  /// Of a sample (n − 1); nil of fewer than two values.
  package let standardDeviation: Double?
  package let lowerQuartile: Double
  package let median: Double
  package let upperQuartile: Double

  package init(standardDeviation: Double?, lowerQuartile: Double, median: Double, upperQuartile: Double) {
    self.standardDeviation = standardDeviation
    self.lowerQuartile = lowerQuartile
    self.median = median
    self.upperQuartile = upperQuartile
  }
}

/// What a table does not count, and why.
package struct LeftOut: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    /// Participants without a confirmed week.
    case noConfirmedWeek = "no-confirmed-week"
    /// Weeks with a day that no calendar covers.
    case uncoveredWeek = "uncovered-week"
    /// Weeks without a school day, in tables of school weeks.
    case weekWithoutSchool = "week-without-school"
    /// Minutes on days that no calendar covers, in tables of shares.
    case uncoveredMinutes = "uncovered-minutes"
    /// Issued plans of which a week from opening to issue is not confirmed, so that hours may be missing.
    case planNotWhole = "plan-not-whole"
    /// Cases whose plan is not issued yet: only the censoring-weighted mean counts them.
    case notIssued = "not-issued"
    /// Cases that were put away without a plan.
    case closedWithoutPlan = "closed-without-plan"
    /// Cases that only the log knows: of which kind they are, and when they began, nobody said.
    case neverOpened = "never-opened"
    /// Issued plans of which no calendar could count the days.
    case daysUnknown = "days-unknown"
    /// Issued plans whose statutory limit is not in school or term-time days: a local authority's has weeks.
    case otherLimit = "other-limit"
    /// Participants with fewer than three whole plans, of whom no slope can be told.
    case tooFewPlans = "too-few-plans"
    /// Minutes whose source is known of a participant but not of a week, in tables by school year or term.
    case sourceNotByWeek = "source-not-by-week"
  }

  package let reason: Reason
  package let count: Int

  package init(reason: Reason, count: Int) {
    self.reason = reason
    self.count = count
  }
}

/// How a study is reckoned: the same for every table of it.
package struct StudyProtocol: Hashable, Sendable {
  /// Of the bootstrap; the same seed gives the same intervals.
  package let seed: UInt64
  package let drawCount: Int
  package let level: Double

  /// What one's own study uses; a pooled study's invitation may say otherwise.
  package static let standard = StudyProtocol(seed: 2023, drawCount: 2_000, level: 0.95)

  package init(seed: UInt64, drawCount: Int, level: Double) {
    self.seed = seed
    self.drawCount = drawCount
    self.level = level
  }
}
