package import Disclosure
import Statistics
import Timekeeping

/// What a study would publish: everything that disclosure control has to decide about, and how its tables stand.
package struct StudyProposal: Sendable {
  package let release: ProposedRelease
  package let shapes: [ReleaseShape]
}

extension WorkloadStudy {
  /// All that a release of these tables would tell, with all that links it.
  ///
  /// The tables over everyone are in it, and those by each list of one or two dimensions. Throws only what a mistake of ours
  /// would bring: ``ProposalError``.
  package func proposal(by families: [[StudyDimension]]) throws(ProposalError) -> StudyProposal {
    var draft = ProposalDraft(numbers: numbers)
    for dimensions in [[]] + families {
      for group in groups(by: dimensions) {
        draft.begin(group, by: dimensions)
        for (id, row, finished) in rows(WorkloadTable.ID.allCases, of: group, by: dimensions) {
          try draft.add(row, finished: finished, to: id)
        }
        try draft.linkSums()
      }
    }
    for dimensions in families {
      for other in [[]] + families where other.count < dimensions.count && other.allSatisfy(dimensions.contains) {
        draft.linkGroups(of: dimensions, to: other)
      }
    }
    return StudyProposal(release: try draft.release(), shapes: draft.shapes)
  }
}

extension ProposalDraft {
  /// Adds what a row shows, and the sums on which it rests.
  fileprivate mutating func add(
    _ row: RowDraft, finished: WorkloadRow, to table: WorkloadTable.ID
  ) throws(ProposalError) {
    if case .count(let counts) = row.statistic {
      return try addCell(
        figure(table, finished, .estimate), counts, isMinutes: finished.measure == .minutes,
        basis: BasisNames.part(.sample, finished.key))
    }
    let bases = row.bases(in: table) ?? bases(beside: row, in: table)
    var rest: [FigureKey] = []
    if let bases {
      rest = [try basis(bases.numerator), try basis(bases.denominator)]
      let present = bases.denominator.amounts.map { min($0, 1) }
      try addCell(figure(table, finished, .participants), present, isMinutes: false, basis: nil)
    }
    for (part, kind, value) in ProposalDraft.statistics(of: finished) {
      addStatistic(
        ProposedStatistic(
          figure(table, finished, part), kind, value, participantCount: finished.participantCount, restsOn: rest))
    }
  }

  /// How the values spread is told beside their mean alone.
  private static func statistics(
    of row: WorkloadRow
  ) -> [(ReleaseColumn.Part, ProposedStatistic.Kind, Double?)] {
    let isMedian = row.key == "median"
    let estimate: [(ReleaseColumn.Part, ProposedStatistic.Kind, Double?)] = [
      (.estimate, isMedian ? .quantile(0.5) : .estimate, row.estimate),
      (.lowerBound, .estimate, row.interval?.lowerBound), (.upperBound, .estimate, row.interval?.upperBound),
    ]
    guard let spread = row.spread, !isMedian else { return estimate }
    return estimate + [
      (.standardDeviation, .estimate, spread.standardDeviation),
      (.lowerQuartile, .quantile(0.25), spread.lowerQuartile),
      (.median, .quantile(0.5), spread.median), (.upperQuartile, .quantile(0.75), spread.upperQuartile),
    ]
  }

  /// Medians and trimmed means rest on the plans of the table's mean.
  private func bases(beside row: RowDraft, in table: WorkloadTable.ID) -> RowBases? {
    switch table {
    case .hoursPerIDP: known(BasisNames.planMinutes, BasisNames.planCount)
    case .statutoryDays: known(BasisNames.statutoryDays, BasisNames.statutoryCount)
    default: nil
    }
  }
}
