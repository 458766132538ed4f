import Chronology
import Timekeeping

/// How a table of the study stands in a release: its rows are groups, or groups and what the table lists.
package struct ReleaseShape: Hashable, Sendable {
  package let table: WorkloadTable.ID
  package let dimensions: [StudyDimension]
  /// In the order in which they were proposed.
  package fileprivate(set) var columns: [ReleaseColumn] = []

  /// `hours-per-idp`, `hours-per-idp-by-setting-school-year`
  package var id: String {
    let by = dimensions.map { $0.code.replacing("_", with: "-") }
    return ([table.rawValue] + (by.isEmpty ? [] : ["by"] + by)).joined(separator: "-")
  }

  init(_ table: WorkloadTable.ID, by dimensions: [StudyDimension]) {
    self.table = table
    self.dimensions = dimensions
  }

  mutating func add(_ column: ReleaseColumn) {
    if !columns.contains(where: { $0.code == column.code }) { columns.append(column) }
  }
}

/// A column of a released table; its code is in files for ever.
package struct ReleaseColumn: Hashable, Sendable {
  package enum Part: String, CaseIterable, Sendable {
    case estimate = ""
    case lowerBound = "_lower_bound"
    case upperBound = "_upper_bound"
    case standardDeviation = "_standard_deviation"
    case lowerQuartile = "_lower_quartile"
    case median = "_median"
    case upperQuartile = "_upper_quartile"
    case participants = "_participants"
  }

  /// The statistic: the key of its row, or what is told of each thing that the table lists.
  package let statistic: String
  package let part: Part
  package let measure: WorkloadRow.Measure
  package let unit: WorkloadRow.Unit

  /// In snake_case.
  package var code: String { statistic.replacing("-", with: "_") + part.rawValue }

  /// The column of the estimate that this belongs to.
  package var estimateCode: String { statistic.replacing("-", with: "_") }
}

extension WorkloadTable.ID {
  /// By what the rows of a table differ beside its groups.
  package enum Listing: String, Sendable {
    case activity, band, stage, source
    case planOrder = "plan_order"

    package var codes: [String] {
      switch self {
      case .activity: Activity.allCases.map(\.rawValue)
      case .band: Band.allCases.map(\.rawValue)
      case .stage: CaseStage.allCases.map(\.rawValue)
      case .source: EntrySource.allCases.map(\.rawValue)
      case .planOrder: PlanOrder.allCases.map(\.rawValue) + ["slope"]
      }
    }
  }

  package var listing: Listing? {
    switch self {
    case .shareByActivity: .activity
    case .shareByBand: .band
    case .idpStages: .stage
    case .nthIDP: .planOrder
    case .dataQuality: .source
    case .sample, .hoursPerSchoolWeek, .inSchoolShare, .hoursPerIDP, .statutoryDays, .releaseTime: nil
    }
  }

  /// The statistic of a row: its key, unless the table lists such rows.
  func statistic(of row: WorkloadRow) -> String {
    guard listing != nil else { return row.key }
    switch row.measure {
    case .share: return "share"
    case .minutesPerPlan: return "slope"
    case .minutes, .days, .count: return "mean"
    }
  }
}
