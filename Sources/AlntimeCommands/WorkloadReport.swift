import Chronology
package import Phrasebook
import Profiles
package import Rendering
package import Studies
import Timekeeping

/// The study's tables as a report, in words and figures, for a terminal and for a page.
package struct WorkloadReport {
  let tables: [WorkloadTable]
  /// What stands above the tables.
  let introduction: [Phrase]

  package init(tables: [WorkloadTable], introduction: [Phrase]) {
    self.tables = tables
    self.introduction = introduction
  }

  /// Fewer participants than this, and the interval covers less than it says (see BootstrapCoverageTests).
  private static let sureCount = 40

  package var report: Report {
    Report(title: .workloadTitle, introduction: introduction, sections: tables.map(section))
  }

  private func section(_ whole: WorkloadTable) -> Report.Section {
    let table = whole.forReading
    let columns = WorkloadColumns(table)
    return Report.Section(
      id: table.id.rawValue, title: table.id.title, headings: columns.headings, alignments: columns.alignments,
      rows: table.rows.map(columns.cells), groupColumnCount: table.dimensions.count,
      secondaryColumns: columns.secondary, chart: chart(table, columns), notes: notes(table))
  }

  private func notes(_ table: WorkloadTable) -> [Phrase] {
    let none: [Phrase] = table.rows.isEmpty ? [.noneOfThese] : []
    let leftOut = table.leftOut.filter { $0.count > 0 }.map(\.phrase)
    let explained = table.id.note.map { [$0] } ?? []
    let isShort = table.rows.contains { $0.interval != nil && $0.participantCount < WorkloadReport.sureCount }
    return none + explained + (isShort ? [.intervalsTooShort] : [])
      + (leftOut.isEmpty ? [] : [.leftOutHeading + .joined(leftOut, by: "; ") + Phrase(verbatim: ".")])
  }

  /// Bars of one measure: a picture of minutes beside shares would lie.
  private func chart(_ table: WorkloadTable, _ columns: WorkloadColumns) -> Report.Chart? {
    let drawn = table.rows.filter { $0.measure == table.id.drawnMeasure && ($0.estimate ?? 0) >= 0 }
    let bars = drawn.compactMap { row -> Report.Chart.Bar? in
      guard let estimate = row.estimate else { return nil }
      let label = Phrase.joined(columns.groupCells(row) + [table.id.name(of: row)], by: ", ")
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

extension WorkloadTable {
  /// Without what is no news to a reader and JSON has: activities and bands without any work, and of grouped tables the rows
  /// that rest on nobody.
  fileprivate var forReading: WorkloadTable {
    let isOfShares = id == .shareByActivity || id == .shareByBand
    let kept = rows.filter { row in
      isOfShares ? (row.estimate ?? 0) != 0 : dimensions.isEmpty || row.participantCount > 0
    }
    return WorkloadTable(id: id, dimensions: dimensions, rows: kept, leftOut: leftOut)
  }
}
