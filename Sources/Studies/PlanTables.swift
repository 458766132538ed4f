import Statistics
import Timekeeping

/// The tables of plans, for one group. Hours of a plan are of every entry with its case, meetings included, as the survey's
/// question D6 asked; only whole plans are averaged.
extension StudyGroup {
  /// The share of the plans that the trimmed mean cuts at each end.
  private static let trimming = 0.1

  /// Of whole issued plans: mean, trimmed mean, median, and the share up to ten hours; and the mean as it would be if
  /// everyone had been followed to their end.
  ///
  /// That last line also counts plans that are still waited for, if every week since their opening is confirmed: followed
  /// from the week of opening to that of issue or the last confirmed one, in weeks. It is the
  /// ``CensoringWeightedMean/normalisedMean``, of cases no longer than the longest issued one.
  func hoursPerIDP() -> [RowDraft] {
    let plans = selection(\.isWholePlan)
    let basis = plans.rest(on: .plans)
    let minutes = plans.cases.map { Double($0.minutes) }
    let sample = plans.sample { Double($0.minutes) }
    let followed = selection { $0.isWholePlan || $0.isWholeWaiting }
    return [
      RowDraft(
        self, "mean", basis, .minutes, .ratio(plans.mean { Double($0.minutes) }), values: minutes,
        baseline: .timePerIDP),
      RowDraft(
        self, "trimmed-mean", basis, .minutes,
        .other(OwnedTrimmedMean(of: sample, trimming: StudyGroup.trimming))),
      RowDraft(self, "median", basis, .minutes, .other(OwnedQuantile(of: sample, at: 0.5)), values: minutes),
      RowDraft(
        self, "up-to-ten-hours", basis, .share, .ratio(plans.mean { $0.minutes <= 600 ? 1 : 0 }),
        baseline: .shareUpToTenHours),
      RowDraft(
        self, "censoring-weighted-mean", followed.rest(on: .cases), .minutes, .other(followed.censoredMean())),
    ]
  }

  /// Of whole issued plans: the mean minutes of each stage, then what share of all their minutes it is.
  func idpStages() -> [RowDraft] {
    let plans = selection(\.isWholePlan)
    let basis = plans.rest(on: .plans)
    let all = plans.totals { Double($0.minutes) }
    func minutes(_ stage: CaseStage) -> (StudyCase) -> Double { { Double($0.stageMinutes[stage.ordinal]) } }
    let means = CaseStage.allCases.map { stage in
      RowDraft(
        self, stage.rawValue, basis, .minutes, .ratio(plans.mean(minutes(stage))),
        values: plans.cases.map(minutes(stage)))
    }
    let shares = CaseStage.allCases.map { stage in
      RowDraft(
        self, stage.rawValue, basis, .share,
        .ratio(ParticipantRatio(upper: plans.totals(minutes(stage)), lower: all)))
    }
    return means + shares
  }

  /// Do plans get quicker? The mean minutes of participants' first, second and later whole plans in order of issue; then the
  /// mean of participants' own slopes, minutes more for each further plan, of those with three whole plans in the group.
  ///
  /// A slope is ``theilSenSlope(_:)`` of minutes on the plan's order, so that one extraordinary plan does not make it;
  /// each participant weighs the same, and differences between them cannot pass for learning.
  func nthIDP() -> [RowDraft] {
    let means = PlanOrder.allCases.map { order in
      let plans = selection { $0.order.map(order.range.contains) ?? false }
      return RowDraft(
        self, order.rawValue, plans.rest(on: .plans), .minutes, .ratio(plans.mean { Double($0.minutes) }),
        values: plans.cases.map { Double($0.minutes) })
    }
    return means + [OwnRatios(slopes()).draft(self, "slope", .minutesPerPlan)]
  }

  /// The slope of each member, nil of those with fewer than three whole plans in the group.
  func slopes() -> [Double?] {
    var points = [[(x: Double, y: Double)]](repeating: [], count: memberCount)
    for (studyCase, owner) in zip(cases, owners) {
      guard let order = studyCase.order else { continue }
      points[owner].append((x: Double(order), y: Double(studyCase.minutes)))
    }
    return points.map { points in
      points.count < 3 ? nil : theilSenSlope(points.sorted { $0.x < $1.x })
    }
  }

  /// Days from awareness to issue of plans whose limit is in school or term-time days: mean, median, and the share within
  /// the 35 that ``CaseKind/limit`` has from the ALN Code.
  func statutoryDays() -> [RowDraft] {
    let plans = selection { $0.isIssued && $0.dayLimit != nil && $0.daysTaken != nil }
    let basis = plans.rest(on: .plans)
    func days(_ plan: StudyCase) -> Double { Double(plan.daysTaken ?? 0) }
    let values = plans.cases.map(days)
    return [
      RowDraft(self, "mean", basis, .days, .ratio(plans.mean(days)), values: values),
      RowDraft(self, "median", basis, .days, .other(OwnedQuantile(of: plans.sample(days), at: 0.5)), values: values),
      RowDraft(self, "within-limit", basis, .share, .ratio(plans.mean { $0.isWithinLimit ? 1 : 0 })),
    ]
  }
}

/// Under which row of ``WorkloadTable/ID/nthIDP`` a plan is.
enum PlanOrder: String, CaseIterable {
  case first = "1"
  case second = "2"
  case fifth = "3-5"
  case tenth = "6-10"
  case later = "11-"

  var range: ClosedRange<Int> {
    switch self {
    case .first: 1...1
    case .second: 2...2
    case .fifth: 3...5
    case .tenth: 6...10
    case .later: 11...Int.max
    }
  }
}

extension StudyCase {
  /// The statutory limit, where it is in school or term-time days.
  var dayLimit: Int? {
    switch kind?.limit {
    case .schoolDays(let limit), .termTimeDays(let limit): limit
    case .weeks, .months, nil: nil
    }
  }

  fileprivate var isWithinLimit: Bool {
    guard let dayLimit, let daysTaken else { return false }
    return daysTaken <= dayLimit
  }
}

extension CaseSelection {
  fileprivate func censoredMean() -> OwnedCensoredMean {
    OwnedCensoredMean(
      cases.map {
        FollowedCase(duration: Double($0.followedWeekCount), isComplete: $0.isIssued, cost: Double($0.minutes))
      },
      owners: owners, ownerCount: memberCount)
  }
}
