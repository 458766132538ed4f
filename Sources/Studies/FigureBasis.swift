import Statistics

/// What each member of a group has in a sum on which figures rest, under a name that is the same in every group, table and
/// release: by the name, disclosure control knows that two tables rest on one sum.
struct FigureBasis {
  let name: String
  let isMinutes: Bool
  /// Whole numbers, one for each member of the group.
  let amounts: [Int]
}

/// The sums on which a row's estimate rests.
struct RowBases {
  let numerator: FigureBasis
  let denominator: FigureBasis
}

extension RowDraft {
  /// The numerator and the denominator of a ratio; nil of what is none, and of one that can be negative, such as a slope.
  func bases(in table: WorkloadTable.ID) -> RowBases? {
    guard case .ratio(let ratio) = statistic, (ratio.upper + ratio.lower).allSatisfy({ $0 >= 0 }) else { return nil }
    let names = BasisNames(table, row.key, isShare: row.measure == .share)
    let isOfPeople = row.unit == .participants
    let scale = isOfPeople && row.measure == .share ? 10_000.0 : names.isFivefold ? 0.2 : 1
    return RowBases(
      numerator: FigureBasis(
        name: names.numerator, isMinutes: names.areMinutes, amounts: ratio.upper.map { Int(($0 * scale).rounded()) }),
      denominator: FigureBasis(
        name: names.denominator, isMinutes: names.areMinutesBelow, amounts: ratio.lower.map { Int($0.rounded()) }))
  }
}

/// The names of a row's numerator and denominator.
struct BasisNames {
  let numerator: String
  let denominator: String
  let areMinutes: Bool
  let areMinutesBelow: Bool
  /// Minutes per school week are reckoned as five times the minutes over the days.
  let isFivefold: Bool

  static let covered = "minutes/covered"
  static let schoolWeeks = "minutes/school-weeks"
  static let otherWeeks = "minutes/other-weeks"
  static let inSchool = "minutes/in-school"
  static let release = "minutes/release-in-school-weeks"
  static let schoolDays = "days/school-weeks"
  static let planMinutes = "plans/minutes"
  static let planCount = "plans/count"
  static let sources = "sources/all"
  static let statutoryDays = "statutory/days"
  static let statutoryCount = "statutory/count"
  static let withinLimit = "statutory/within-limit"
  static let planned = "release/planned"
  static let otherWeekCount = "weeks/other"
  static let quickPlans = "plans/up-to-ten-hours"

  init(_ table: WorkloadTable.ID, _ key: String, isShare: Bool) {
    var (areMinutes, areMinutesBelow, isFivefold) = (true, false, false)
    let part = Self.part(table, key)
    var own = (above: part, below: part + "/participants")
    switch (table, key) {
    case (.hoursPerSchoolWeek, "ratio-of-sums"):
      own = (Self.schoolWeeks, Self.schoolDays)
      isFivefold = true
    case (.hoursPerSchoolWeek, "week-without-school"): own = (Self.otherWeeks, Self.otherWeekCount)
    case (.shareByActivity, _), (.shareByBand, _):
      own = (part, Self.covered)
      areMinutesBelow = true
    case (.inSchoolShare, "pooled"):
      own = (Self.inSchool, Self.covered)
      areMinutesBelow = true
    case (.releaseTime, "planned"): (own, isFivefold) = ((Self.planned, Self.schoolDays), true)
    case (.releaseTime, "worked"): (own, isFivefold) = ((Self.release, Self.schoolDays), true)
    case (.releaseTime, "need"): (own, isFivefold) = ((Self.schoolWeeks, Self.schoolDays), true)
    case (.releaseTime, "use"): (own, areMinutesBelow) = ((Self.release, Self.planned), true)
    case (.releaseTime, "cover"): (own, areMinutesBelow) = ((Self.planned, Self.schoolWeeks), true)
    case (.hoursPerIDP, "mean"): own = (Self.planMinutes, Self.planCount)
    case (.hoursPerIDP, "up-to-ten-hours"): (own, areMinutes) = ((Self.quickPlans, Self.planCount), false)
    case (.idpStages, _):
      own = (part, isShare ? Self.planMinutes : Self.planCount)
      areMinutesBelow = isShare
    case (.nthIDP, _): own = (part, Self.countOfPart(table, key))
    case (.statutoryDays, "mean"): (own, areMinutes) = ((Self.statutoryDays, Self.statutoryCount), false)
    case (.statutoryDays, "within-limit"): (own, areMinutes) = ((Self.withinLimit, Self.statutoryCount), false)
    case (.dataQuality, _):
      own = (part, Self.sources)
      areMinutesBelow = true
    default: break
    }
    (numerator, denominator) = own
    (self.areMinutes, self.areMinutesBelow, self.isFivefold) = (areMinutes, areMinutesBelow, isFivefold)
  }

  /// One of the parts into which a table divides a sum.
  static func part(_ table: WorkloadTable.ID, _ key: String) -> String { "\(table.rawValue)/\(key)" }

  /// How many things are in the part.
  static func countOfPart(_ table: WorkloadTable.ID, _ key: String) -> String { part(table, key) + "/count" }
}
