import Chronology
import Statistics
import Timekeeping

/// The workload time study of a set of contributions: every table, whole or by one or two dimensions.
///
/// Contributions are taken in the order in which they are given. No estimate and no count depends on it, but for rounding;
/// intervals do, by the chance of the draws, so give them in an order that everyone can have again (a pool: by public key).
/// How an interval comes about is at ``RowIntervals``.
package struct WorkloadStudy: Sendable {
  private let columns: StudyColumns
  private let weekSums: WeekSums
  private let cases: [StudyCase]
  private let intervals: RowIntervals

  package init(_ columns: StudyColumns, protocol studyProtocol: StudyProtocol, workers: Workers = .one) {
    self.columns = columns
    let weekSums = WeekSums(columns)
    self.weekSums = weekSums
    cases = (0..<columns.participantCount).flatMap { StudyCase.all(of: $0, columns, weekSums.stageMinutes) }
    intervals = RowIntervals(
      design: BootstrapDesign(
        seed: studyProtocol.seed, drawCount: studyProtocol.drawCount, level: studyProtocol.level),
      workers: workers)
  }

  package init(of contributions: some Sequence<Contribution>, protocol studyProtocol: StudyProtocol) {
    self.init(StudyColumns(contributions), protocol: studyProtocol)
  }
}

extension WorkloadStudy {
  /// All tables in the order of their identifiers, each by the same dimensions.
  package func tables(by dimensions: [StudyDimension]) -> [WorkloadTable] {
    tables(WorkloadTable.ID.allCases, by: dimensions)
  }

  /// The tables with these identifiers, in their order; a table is the same alone or among others, but cheaper among them.
  package func tables(_ ids: [WorkloadTable.ID], by dimensions: [StudyDimension]) -> [WorkloadTable] {
    let groups = groups(by: dimensions)
    var rows: [WorkloadTable.ID: [WorkloadRow]] = [:]
    for group in groups {
      for (id, _, row) in self.rows(ids, of: group, by: dimensions) { rows[id, default: []].append(row) }
    }
    return ids.map { id in
      WorkloadTable(
        id: id, dimensions: dimensions, rows: rows[id] ?? [], leftOut: leftOut(of: id, by: dimensions, groups))
    }
  }

  private func drafts(_ id: WorkloadTable.ID, of group: StudyGroup, by dimensions: [StudyDimension]) -> [RowDraft] {
    switch id {
    case .sample: group.sample()
    case .hoursPerSchoolWeek: group.hoursPerSchoolWeek()
    case .shareByActivity: group.shareByActivity()
    case .shareByBand: group.shareByBand()
    case .inSchoolShare: group.inSchoolShare()
    case .hoursPerIDP: group.hoursPerIDP()
    case .idpStages: group.idpStages()
    case .nthIDP: group.nthIDP()
    case .statutoryDays: group.statutoryDays()
    case .releaseTime: group.releaseTime()
    case .dataQuality: dimensions.contains(where: \.splitsWeeks) ? [] : group.dataQuality(columns.sourceMinutes)
    }
  }
}

extension WorkloadStudy {
  /// See ``StudyColumns/numbers``.
  var numbers: [Int] { columns.numbers }

  func groups(by dimensions: [StudyDimension]) -> [StudyGroup] {
    Grouping(by: dimensions, columns, weekSums, cases).groups
  }

  /// The rows of a table for one group, each beside what it was made of.
  func rows(
    _ ids: [WorkloadTable.ID], of group: StudyGroup, by dimensions: [StudyDimension]
  ) -> [(id: WorkloadTable.ID, draft: RowDraft, row: WorkloadRow)] {
    let drafts = ids.flatMap { id in self.drafts(id, of: group, by: dimensions).map { (id, $0) } }
    let rows = intervals.rows(drafts.map(\.1), memberCount: group.memberCount)
    return zip(drafts, rows).map { ($0.0, $0.1, $1) }
  }
}

extension WorkloadStudy {
  /// What is in no row, reasons that left out nothing not among them.
  private func leftOut(of id: WorkloadTable.ID, by dimensions: [StudyDimension], _ groups: [StudyGroup]) -> [LeftOut] {
    let counts = [LeftOut(reason: .noConfirmedWeek, count: columns.absentCount)]
    let others: [LeftOut] =
      switch id {
      case .sample: []
      case .hoursPerSchoolWeek: [sum(.uncoveredWeek, [.weekCount(.uncovered)])]
      case .releaseTime:
        [sum(.uncoveredWeek, [.weekCount(.uncovered)]), sum(.weekWithoutSchool, [.weekCount(.other)])]
      case .shareByActivity, .shareByBand, .inSchoolShare: [sum(.uncoveredMinutes, WeekSum.uncoveredMinutes)]
      case .hoursPerIDP, .idpStages: [notWhole] + withoutPlan
      case .nthIDP: [notWhole] + withoutPlan + [tooFewPlans(groups)]
      case .statutoryDays:
        [
          count(.daysUnknown) { $0.isIssued && $0.dayLimit != nil && $0.daysTaken == nil },
          count(.otherLimit) { $0.isIssued && $0.dayLimit == nil },
        ] + withoutPlan
      case .dataQuality: [sourceNotByWeek(dimensions)]
      }
    return (counts + others).filter { $0.count > 0 }
  }

  private var notWhole: LeftOut { count(.planNotWhole) { $0.isIssued && !$0.isWholePlan } }

  private var withoutPlan: [LeftOut] {
    [
      count(.notIssued) { if case .waiting = $0.fate { true } else { false } },
      count(.closedWithoutPlan) { if case .closed = $0.fate { true } else { false } },
      count(.neverOpened) { if case .neverOpened = $0.fate { true } else { false } },
    ]
  }

  /// Participants without a slope in any group.
  private func tooFewPlans(_ groups: [StudyGroup]) -> LeftOut {
    let told = groups.reduce(into: Set<Int>()) { told, group in
      for (participant, slope) in zip(group.participants, group.slopes()) where slope != nil {
        told.insert(participant)
      }
    }
    return LeftOut(reason: .tooFewPlans, count: columns.participantCount - told.count)
  }

  private func sourceNotByWeek(_ dimensions: [StudyDimension]) -> LeftOut {
    let isByWeek = dimensions.contains(where: \.splitsWeeks)
    return LeftOut(reason: .sourceNotByWeek, count: isByWeek ? columns.sourceMinutes.joined().reduce(0, +) : 0)
  }

  private func count(_ reason: LeftOut.Reason, _ isOut: (StudyCase) -> Bool) -> LeftOut {
    LeftOut(reason: reason, count: cases.count(where: isOut))
  }

  private func sum(_ reason: LeftOut.Reason, _ parts: [WeekSum]) -> LeftOut {
    let rows = weekSums.slots.indices.map { $0 * WeekSum.count }
    return LeftOut(
      reason: reason, count: rows.reduce(0) { all, row in all + parts.reduce(0) { $0 + weekSums.sums[row + $1.place] } }
    )
  }
}
