package import Disclosure
import Statistics
import Timekeeping

extension WorkloadStudy {
  /// All that a release of these tables would tell, with all that links it, for disclosure control to decide about.
  ///
  /// The tables over everyone are in it, and those by each list of one or two dimensions. Throws only what a mistake of ours
  /// would bring: ``ProposalError``.
  package func proposal(by families: [[StudyDimension]]) throws(ProposalError) -> ProposedRelease {
    var draft = ProposalDraft(numbers: numbers)
    for dimensions in [[]] + families {
      for group in groups(by: dimensions) { try propose(group, by: dimensions, in: &draft) }
    }
    for dimensions in families {
      for other in [[]] + families where other.count < dimensions.count && other.allSatisfy(dimensions.contains) {
        try draft.linkGroups(of: dimensions, to: other)
      }
    }
    return try draft.release()
  }

  private func propose(
    _ group: StudyGroup, by dimensions: [StudyDimension], in draft: inout ProposalDraft
  ) throws(ProposalError) {
    draft.begin(group, by: dimensions)
    for (id, row, finished) in rows(WorkloadTable.ID.allCases, of: group, by: dimensions) {
      try draft.add(row, finished: finished, to: id)
    }
    try draft.linkSums()
  }
}

extension ProposalDraft {
  /// Adds what a row shows, and the sums on which it rests.
  fileprivate mutating func add(
    _ row: RowDraft, finished: WorkloadRow, to table: WorkloadTable.ID
  ) throws(ProposalError) {
    if case .count(let counts) = row.statistic {
      return try addCell(
        figure(table, row.row, .estimate), counts, isMinutes: row.row.measure == .minutes,
        basis: "sample/\(row.row.key)")
    }
    let bases = row.bases(in: table) ?? bases(beside: row, in: table)
    let rest = try bases.map { bases throws(ProposalError) in
      [try basis(bases.numerator), try basis(bases.denominator)]
    }
    if let bases {
      try addCell(
        figure(table, row.row, .participants), bases.denominator.amounts.map { min($0, 1) }, isMinutes: false,
        basis: nil)
    }
    let count = finished.participantCount
    func add(_ column: ReleaseColumn, _ kind: ProposedStatistic.Kind, _ value: Double?) {
      addStatistic(
        ProposedStatistic(
          figure(table, row.row, column), kind, value, participantCount: count, restsOn: rest ?? []))
    }
    let isMedian = row.row.key == "median"
    add(.estimate, isMedian ? .quantile(0.5) : .estimate, finished.estimate)
    add(.lowerBound, .estimate, finished.interval?.lowerBound)
    add(.upperBound, .estimate, finished.interval?.upperBound)
    guard let spread = finished.spread else { return }
    add(.standardDeviation, .estimate, spread.standardDeviation)
    add(.lowerQuartile, .quantile(0.25), spread.lowerQuartile)
    add(.median, .quantile(0.5), spread.median)
    add(.upperQuartile, .quantile(0.75), spread.upperQuartile)
  }

  /// Medians and trimmed means rest on the plans of the table's mean.
  private func bases(beside row: RowDraft, in table: WorkloadTable.ID) -> RowBases? {
    switch table {
    case .hoursPerIDP: known(BasisNames.planMinutes, BasisNames.planCount)
    case .statutoryDays: known("statutory/days", BasisNames.statutoryCount)
    default: nil
    }
  }
}

/// A column of a released table; its code is in files for ever.
package enum ReleaseColumn: String, CaseIterable, Sendable {
  case estimate
  case lowerBound = "lower_bound"
  case upperBound = "upper_bound"
  case standardDeviation = "standard_deviation"
  case lowerQuartile = "lower_quartile"
  case median
  case upperQuartile = "upper_quartile"
  case participants
}
