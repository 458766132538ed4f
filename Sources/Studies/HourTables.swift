import Chronology
import Statistics
import Timekeeping

/// The tables of weeks and of where their minutes went, for one group.
extension StudyGroup {
  /// What there is, counted; nothing is estimated, so nothing has an interval.
  func sample() -> [RowDraft] {
    func row(
      _ key: String, _ unit: WorkloadRow.Unit, _ measure: WorkloadRow.Measure, _ counts: [Int], per units: [Int]?
    )
      -> RowDraft
    {
      let unitCount = (units ?? counts).reduce(0, +)
      let basis = RowBasis(participantCount: memberCount, unit: unit, unitCount: unitCount)
      return RowDraft(self, key, basis, measure, .count(counts))
    }
    let weeks = wholes(WeekSum.WeekKind.allCases.map(WeekSum.weekCount))
    let days = wholes(WeekSum.WeekKind.allCases.map(WeekSum.schoolDayCount))
    let issued = selection(\.isIssued).totals { _ in 1 }.map { Int($0) }
    return [
      row("participants", .participants, .count, Array(repeating: 1, count: memberCount), per: nil),
      row("confirmed-weeks", .weeks, .count, weeks, per: nil),
      row("school-days", .weeks, .days, days, per: weeks),
      row("minutes", .weeks, .minutes, wholes(WeekSum.allMinutes), per: weeks),
      row("cases-opened", .cases, .count, openedCounts, per: nil),
      row("plans-issued", .plans, .count, issued, per: nil),
    ]
  }

  /// Minutes of school weeks over (their school days ÷ 5), so that a week of two school days weighs as two days; then the
  /// mean of what that is for each participant; then the mean of covered weeks without a school day.
  ///
  /// Sources: ``ratioOfSums(_:)`` and ``meanOfRatios(_:)``, in which each participant weighs the same. 1,200 minutes in a week
  /// of five school days and 240 in one of two are 1,028.57 a school week.
  func hoursPerSchoolWeek() -> [RowDraft] {
    let (upper, lower) = perSchoolWeek(WeekSum.minutes(in: .school))
    let own = ownRatios(upper, lower)
    let others = totals(WeekSum.weekCount(.other))
    let without = ParticipantRatio(upper: totals(WeekSum.minutes(in: .other)), lower: others)
    return [
      RowDraft(self, "ratio-of-sums", schoolWeeks, .minutes, .ratio(ParticipantRatio(upper: upper, lower: lower))),
      own.draft(self, "mean-of-ratios", .minutes),
      RowDraft(self, "week-without-school", basis(.weeks, others), .minutes, .ratio(without)),
    ]
  }

  /// Minutes of each activity over all, on days that a calendar covers.
  func shareByActivity() -> [RowDraft] {
    Activity.allCases.map { share($0.rawValue, [.minutes($0)]) }
  }

  /// Minutes of each band over all, on days that a calendar covers.
  func shareByBand() -> [RowDraft] {
    Band.allCases.filter { $0 != .uncovered }.map { share($0.rawValue, WeekSum.minutes(of: $0)) }
  }

  /// The mean of participants' shares in school hours, as the survey's question D8 has it, and the share of all their
  /// minutes, in which who works more weighs more. Out of 100 and 400 minutes, 50 and 100 in school hours are 37.5 % and
  /// 30 %.
  func inSchoolShare() -> [RowDraft] {
    let inSchool = Band.allCases.filter { $0.isInSchoolHours == true }.flatMap(WeekSum.minutes)
    let own = ownRatios(totals(inSchool), totals(WeekSum.coveredMinutes))
    return [
      own.draft(self, "mean-of-shares", .share, baseline: .shareInSchoolTime), share("pooled", inSchool),
    ]
  }

  /// Protected release time of school weeks: what the calendar plans, what was worked in it, and what all the work would
  /// need, each over (school days ÷ 5), and how the first two and the first and last compare.
  func releaseTime() -> [RowDraft] {
    let planned = totals(.plannedReleaseMinutes)
    let worked = totals(WeekSum.minutes(.release, .school))
    let need = totals(WeekSum.minutes(in: .school))
    let days = totals(WeekSum.schoolDayCount(.school))
    func row(_ key: String, _ measure: WorkloadRow.Measure, _ upper: [Double], _ lower: [Double]) -> RowDraft {
      RowDraft(self, key, schoolWeeks, measure, .ratio(ParticipantRatio(upper: upper, lower: lower)))
    }
    return [
      row("planned", .minutes, planned.map { 5 * $0 }, days), row("worked", .minutes, worked.map { 5 * $0 }, days),
      row("need", .minutes, need.map { 5 * $0 }, days), row("use", .share, worked, planned),
      row("cover", .share, planned, need),
    ]
  }

  /// Minutes timed as they happened, recalled and imported, over all; `sources` are those of each participant.
  func dataQuality(_ sources: [[Int]]) -> [RowDraft] {
    let own = participants.map { sources[$0] }
    let all = own.map { Double($0.reduce(0, +)) }
    return EntrySource.allCases.enumerated().map { place, source in
      RowDraft(
        self, source.rawValue, basis(.minutes, all), .share,
        .ratio(ParticipantRatio(upper: own.map { Double($0[place]) }, lower: all)))
    }
  }
}

extension StudyGroup {
  private func share(_ key: String, _ parts: [WeekSum]) -> RowDraft {
    let all = totals(WeekSum.coveredMinutes)
    return RowDraft(
      self, key, basis(.minutes, all), .share, .ratio(ParticipantRatio(upper: totals(parts), lower: all)))
  }

  /// Five times the minutes, over school days: whole numbers, which are added without rounding.
  private func perSchoolWeek(_ parts: [WeekSum]) -> (upper: [Double], lower: [Double]) {
    (totals(parts).map { 5 * $0 }, totals(WeekSum.schoolDayCount(.school)))
  }

  private var schoolWeeks: RowBasis { basis(.weeks, totals(WeekSum.weekCount(.school))) }

  private func basis(_ unit: WorkloadRow.Unit, _ amounts: [Double]) -> RowBasis {
    RowBasis(participantCount: amounts.count { $0 > 0 }, unit: unit, unitCount: whole(amounts))
  }

  private func wholes(_ parts: [WeekSum]) -> [Int] { totals(parts).map { Int($0) } }

  private func whole(_ amounts: [Double]) -> Int { Int(amounts.reduce(0, +)) }

  private func ownRatios(_ upper: [Double], _ lower: [Double]) -> OwnRatios {
    OwnRatios(zip(upper, lower).map { $1 > 0 ? $0 / $1 : nil })
  }
}

/// A number for each member of a group that has one, of which the mean is taken.
struct OwnRatios {
  private let values: [Double?]

  init(_ values: [Double?]) { self.values = values }

  /// The mean over members, each of whom weighs the same.
  func draft(
    _ group: StudyGroup, _ key: String, _ measure: WorkloadRow.Measure, baseline: SurveyBaseline? = nil
  ) -> RowDraft {
    let own = values.compactMap(\.self)
    let mean = ParticipantRatio(upper: values.map { $0 ?? 0 }, lower: values.map { $0 == nil ? 0 : 1 })
    let basis = RowBasis(participantCount: own.count, unit: .participants, unitCount: own.count)
    return RowDraft(group, key, basis, measure, .ratio(mean), values: own, baseline: baseline)
  }
}

extension WeekSum {
  static func minutes(in kind: WeekKind) -> [WeekSum] { Band.allCases.map { minutes($0, kind) } }

  static func minutes(of band: Band) -> [WeekSum] { WeekKind.allCases.map { minutes(band, $0) } }

  static let allMinutes = WeekKind.allCases.flatMap(minutes(in:))
  static let coveredMinutes = Activity.allCases.map(minutes)
  static let uncoveredMinutes = minutes(of: .uncovered)
}
