import Statistics

/// On what a row rests.
struct RowBasis {
  let participantCount: Int
  let unit: WorkloadRow.Unit
  let unitCount: Int
}

/// A row without its interval, and the statistic to resample for it.
struct RowDraft {
  enum Statistic {
    /// How many of each member's.
    case count([Int])
    case ratio(ParticipantRatio)
    case other(any ResampledStatistic)

    var value: Double? {
      switch self {
      case .count(let counts): Double(counts.reduce(0, +))
      case .ratio(let ratio): ratio.value
      case .other(let statistic): statistic.value
      }
    }
  }

  var row: WorkloadRow
  let statistic: Statistic

  /// Creates the draft; `values` are what the estimate is the mean or median of, where the row shows how they spread.
  init(
    _ group: StudyGroup, _ key: String, _ basis: RowBasis, _ measure: WorkloadRow.Measure, _ statistic: Statistic,
    values: [Double] = [], baseline: SurveyBaseline? = nil
  ) {
    self.statistic = statistic
    row = WorkloadRow(
      group: group.code, key: key, participantCount: basis.participantCount, unit: basis.unit,
      unitCount: basis.unitCount, measure: measure, estimate: statistic.value, spread: Spread(values),
      baseline: baseline)
  }
}

extension Spread {
  /// The spread of a sample, or nil of nothing. Cochran, "Sampling Techniques" (3rd ed. 1977) equation 2.17: the variance
  /// divides by n − 1. Quartiles are of type 7, see ``quantile(_:at:)``: of 1, 2, 3, 4 the standard deviation is 1.291,
  /// the quartiles 1.75, 2.5 and 3.25.
  init?(_ values: [Double]) {
    guard let quartiles = quantiles(values, at: [0.25, 0.5, 0.75]), let middle = mean(values) else { return nil }
    let squares = values.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    self.init(
      standardDeviation: values.count < 2 ? nil : (squares / Double(values.count - 1)).squareRoot(),
      lowerQuartile: quartiles[0], median: quartiles[1], upperQuartile: quartiles[2])
  }
}

/// Gives the rows of one group their intervals.
///
/// Every group is resampled from the study's own seed, its members in the study's order: a row's interval depends on the
/// group's members alone, not on which other rows, tables or groups there are.
struct RowIntervals {
  let design: BootstrapDesign
  let workers: Workers

  func rows(_ drafts: [RowDraft], memberCount: Int) -> [WorkloadRow] {
    let bootstrap = ParticipantBootstrap(participantCount: memberCount, design: design)
    let ratios = drafts.compactMap { if case .ratio(let ratio) = $0.statistic { ratio } else { nil } }
    let others = drafts.compactMap { if case .other(let statistic) = $0.statistic { statistic } else { nil } }
    // All ratios are summed in one pass; each other statistic passes the resamples for itself.
    let shares = max(1, min(workers.count, others.count))
    let intervals = workers.results(1 + shares) { number in
      guard number > 0 else { return bootstrap.intervals(of: ratios) }
      let share = others[others.count * (number - 1) / shares..<others.count * number / shares]
      return bootstrap.intervals(of: Array(share))
    }
    var ofRatios = intervals[0][...]
    var ofOthers = Array(intervals.dropFirst().joined())[...]
    return drafts.map { draft in
      var row = draft.row
      switch draft.statistic {
      case .count: break
      case .ratio: row.interval = ofRatios.removeFirst()?.range
      case .other: row.interval = ofOthers.removeFirst()?.range
      }
      return row
    }
  }
}

extension BootstrapInterval {
  /// Rounding may put the ends of a point in the wrong order.
  fileprivate var range: ClosedRange<Double> { min(lower, upper)...max(lower, upper) }
}
