import Chronology
import Phrasebook
import Profiles
import Rendering
import Studies
import Timekeeping

/// The study's tables as a report, in words and figures, for a terminal and for a page.
struct WorkloadReport {
  let tables: [WorkloadTable]
  /// What stands above the tables.
  let introduction: [Phrase]

  /// Fewer participants than this, and the interval covers less than it says (see BootstrapCoverageTests).
  private static let sureCount = 40

  var report: Report {
    Report(title: .workloadTitle, introduction: introduction, sections: tables.map(section))
  }

  private func section(_ whole: WorkloadTable) -> Report.Section {
    let table = whole.withoutEmptyShares
    let columns = WorkloadColumns(table)
    return Report.Section(
      id: table.id.rawValue, title: table.id.title, headings: columns.headings, alignments: columns.alignments,
      rows: table.rows.map(columns.cells), groupColumnCount: table.dimensions.count,
      secondaryColumns: columns.secondary, chart: chart(table), notes: notes(table))
  }

  private func notes(_ table: WorkloadTable) -> [Phrase] {
    let none: [Phrase] = table.rows.isEmpty ? [.noneOfThese] : []
    let leftOut = table.leftOut.filter { $0.count > 0 }.map { Phrase.leftOut($0.reason.rawValue, $0.count) }
    let explained = table.id.note.map { [$0] } ?? []
    return none + explained
      + (leftOut.isEmpty ? [] : [.leftOutHeading + .joined(leftOut, by: "; ") + Phrase(verbatim: ".")])
  }

  /// Bars of one measure: a picture of minutes beside shares would lie.
  private func chart(_ table: WorkloadTable) -> Report.Chart? {
    let drawn = table.rows.filter { $0.measure == table.id.drawnMeasure && ($0.estimate ?? 0) >= 0 }
    let bars = drawn.compactMap { row -> Report.Chart.Bar? in
      guard let estimate = row.estimate else { return nil }
      let label =
        row.group.isEmpty
        ? table.id.name(of: row)
        : Phrase.joined(WorkloadColumns(table).groupCells(row) + [table.id.name(of: row)], by: ", ")
      return .init(label: label, figure: row.measure.figure(estimate), value: estimate, interval: row.interval)
    }
    guard bars.count > 1 else { return nil }
    let baseline = drawn.compactMap(\.baseline).first
    let reference = baseline.flatMap { baseline in
      baseline.figure(in: table.id.drawnMeasure).map {
        Report.Chart.Bar(
          label: .surveyHeading, figure: table.id.drawnMeasure.figure($0), value: $0, interval: nil)
      }
    }
    return Report.Chart(
      description: .chartOf + table.id.title + Phrase(verbatim: "."), bars: bars, reference: reference)
  }
}

/// The columns of a table: those that none of its rows fills are left out.
struct WorkloadColumns {
  private let table: WorkloadTable
  private let optional: [(heading: Phrase, isSecondary: Bool, cell: (WorkloadRow) -> Phrase?)]

  init(_ table: WorkloadTable) {
    self.table = table
    let all: [(heading: Phrase, isSecondary: Bool, cell: (WorkloadRow) -> Phrase?)] = [
      (.interval95, false, { row in row.interval.map { row.measure.figure($0) } }),
      (.standardDeviation, true, { row in row.spread?.standardDeviation.map(row.measure.figure) }),
      (
        .quartiles, true,
        { row in row.spread.flatMap { $0.standardDeviation == nil ? nil : row.measure.quartiles($0) } }
      ),
      (
        .participantsHeading, false,
        { row in row.unit == .participants && row.measure == .count ? nil : .count(row.participantCount) }
      ),
      (
        .unitsHeading, false,
        { row in row.unit == .participants || row.unit == .minutes ? nil : row.unit.counted(row.unitCount) }
      ),
      (.surveyColumn, false, { row in row.baseline.map(Phrase.survey) }),
    ]
    optional = all.filter { column in table.rows.contains { column.cell($0) != nil } }
  }

  var headings: [Phrase] {
    table.dimensions.map(Phrase.name(of:)) + [.statistic, .estimate] + optional.map(\.heading)
  }

  /// The columns of the spread, which a terminal may put below the others.
  var secondary: Set<Int> {
    let first = table.dimensions.count + 2
    return Set(optional.indices.filter { optional[$0].isSecondary }.map { $0 + first })
  }

  var alignments: [TextTable.Alignment] {
    table.dimensions.map { _ in .left } + [.left, .right] + optional.map { _ in .right }
  }

  func cells(_ row: WorkloadRow) -> [Phrase] {
    groupCells(row) + [table.id.name(of: row), row.estimate.map(row.measure.figure) ?? Phrase(verbatim: "–")]
      + optional.map { $0.cell(row) ?? Phrase(verbatim: "") }
  }

  func groupCells(_ row: WorkloadRow) -> [Phrase] {
    zip(table.dimensions, row.group).map { dimension, code in Phrase.name(of: code, in: dimension) }
  }
}

extension Phrase {
  static func name(of dimension: StudyDimension) -> Phrase {
    switch dimension {
    case .profile(let dimension): name(of: dimension)
    case .schoolYear: schoolYearDimension
    case .term: termDimension
    }
  }

  static func name(of code: String, in dimension: StudyDimension) -> Phrase {
    switch dimension {
    case .profile(let dimension): name(of: code, in: dimension)
    case .schoolYear: Phrase(verbatim: code)
    case .term: Season(rawValue: code).map(name(of:)) ?? outsideTerms
    }
  }

  static func count(_ count: Int) -> Phrase { Phrase(verbatim: "\(count)") }

  /// `10:36 (435)`
  static func survey(_ baseline: SurveyBaseline) -> Phrase {
    let figure = baseline.seconds.map(Phrase.hoursAndMinutes) ?? .percentage(baseline.share)
    return figure + Phrase(verbatim: " (\(baseline.respondentCount))")
  }
}

extension SurveyBaseline {
  /// The figure in the measure, or nil if it is of another.
  func figure(in measure: WorkloadRow.Measure) -> Double? {
    switch measure {
    case .minutes: seconds.map { Double($0) / 60 }
    case .share: share
    case .days, .count, .minutesPerPlan: nil
    }
  }
}

extension WorkloadRow.Measure {
  /// Hours and minutes, a percentage to a tenth, or a number to a tenth.
  func figure(_ value: Double) -> Phrase {
    switch self {
    case .minutes: .hoursAndMinutes(Int64((value * 60).rounded()))
    case .share: Phrase(verbatim: tenths(value * 100) + "%")
    case .days: Phrase(verbatim: tenths(value))
    case .count: Phrase(verbatim: "\(Int(value.rounded()))")
    case .minutesPerPlan: Phrase(verbatim: (value > 0 ? "+" : "") + tenths(value) + " min")
    }
  }

  func figure(_ interval: ClosedRange<Double>) -> Phrase {
    figure(interval.lowerBound) + Phrase(verbatim: "–") + figure(interval.upperBound)
  }

  func quartiles(_ spread: Spread) -> Phrase {
    .joined([spread.lowerQuartile, spread.median, spread.upperQuartile].map(figure), by: " · ")
  }

  private func tenths(_ value: Double) -> String {
    let rounded = Int((value * 10).rounded())
    let sign = rounded < 0 ? "-" : ""
    return "\(sign)\(abs(rounded) / 10).\(abs(rounded) % 10)"
  }
}

extension WorkloadRow.Unit {
  func counted(_ count: Int) -> Phrase {
    switch self {
    case .participants: .participants(count)
    case .weeks: .weeks(count)
    case .minutes: .hoursAndMinutes(Int64(count) * 60)
    case .plans: .plans(count)
    case .cases: .cases(count)
    }
  }
}

extension WorkloadTable {
  /// Activities and bands without any work are figures of their own, but no news to a reader; JSON has them.
  fileprivate var withoutEmptyShares: WorkloadTable {
    guard id == .shareByActivity || id == .shareByBand else { return self }
    return WorkloadTable(id: id, dimensions: dimensions, rows: rows.filter { ($0.estimate ?? 0) != 0 }, leftOut: leftOut)
  }
}

extension WorkloadTable.ID {
  var title: Phrase {
    switch self {
    case .sample: .workloadSampleTitle
    case .hoursPerSchoolWeek: .workloadPerWeekTitle
    case .shareByActivity: .workloadActivityTitle
    case .shareByBand: .workloadBandTitle
    case .inSchoolShare: .workloadInSchoolTitle
    case .hoursPerIDP: .workloadPerIDPTitle
    case .idpStages: .workloadStagesTitle
    case .nthIDP: .workloadNthTitle
    case .statutoryDays: .workloadStatutoryTitle
    case .releaseTime: .workloadReleaseTitle
    case .dataQuality: .workloadQualityTitle
    }
  }

  /// What divides what.
  var note: Phrase? {
    switch self {
    case .sample: nil
    case .hoursPerSchoolWeek: .workloadPerWeekNote
    case .shareByActivity, .shareByBand: .workloadShareNote
    case .inSchoolShare: .workloadInSchoolNote
    case .hoursPerIDP, .idpStages: .workloadPerIDPNote
    case .nthIDP: .workloadNthNote
    case .statutoryDays: .workloadStatutoryNote
    case .releaseTime: .workloadReleaseNote
    case .dataQuality: .workloadQualityNote
    }
  }

  /// The measure whose rows a picture shows.
  var drawnMeasure: WorkloadRow.Measure {
    switch self {
    case .sample: .count
    case .hoursPerSchoolWeek, .hoursPerIDP, .idpStages, .nthIDP, .releaseTime: .minutes
    case .shareByActivity, .shareByBand, .inSchoolShare, .dataQuality: .share
    case .statutoryDays: .days
    }
  }

  func name(of row: WorkloadRow) -> Phrase {
    let key = row.key
    return switch self {
    case .shareByActivity: Activity(rawValue: key).map(Phrase.name(of:)) ?? Phrase(verbatim: key)
    case .shareByBand: Band(rawValue: key).map(Phrase.name(of:)) ?? Phrase(verbatim: key)
    case .idpStages:
      (CaseStage(rawValue: key).map(Phrase.name(of:)) ?? Phrase(verbatim: key))
        + (row.measure == .share ? .asShare : Phrase(verbatim: ""))
    default: Phrase.statistic(key) ?? Phrase(verbatim: key)
    }
  }
}
