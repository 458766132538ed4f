import Disclosure
import Phrasebook

/// The table as the new StatsWales takes it in: a data table and a lookup table for each of its dimensions and for its measures.
///
/// By its guidance (statswales-frontend, docs/guidance/en/Data-preparation-‐-New-datasets.md, commit 07e21dc) a data table has
/// data values, dimensions, a measure, and the column of note codes even when none is needed; a value that is not there is blank
/// with a code; totals and averages are rows with t or a; several codes have commas between. The columns of lookup tables have
/// the names that it asks for. Its code (statswales-backend, src/services/fact-table-validator.ts, commit 02e79fa) refuses data
/// that is not digits with a sign and a point, codes that it does not know, and two rows of the same dimensions and measure.
///
/// Our guesses: percentages are 0 to 100, as in the guidance's example; a table without dimensions is taken with its measure
/// alone; a dimension of authorities goes with our lookup table, as our codes are not those of its geography.
extension PublishedTable {
  var forStatsWales: [TabularFile] {
    [statsWalesData] + dimensions.map(statsWalesLookup) + [statsWalesMeasures]
  }

  private var statsWalesData: TabularFile {
    let fields =
      dimensions.map {
        TabularFile.Field(
          name: $0.code, title: $0.title, kind: .string, members: $0.members.map(\.code), isRequired: true)
      } + [
        TabularFile.Field(
          name: "Measure", title: .measure, kind: .string, members: columns.map(\.code), isRequired: true),
        TabularFile.Field(name: "Data", title: .dataValues, kind: .number),
        TabularFile.Field(name: "NoteCodes", title: .noteCodes, kind: .string, pattern: Symbol.listPattern),
      ]
    let rows = table.rows.flatMap { row in
      zip(columns, row.figures).compactMap { column, figure -> [TabularFile.Cell]? in
        guard let figure else { return nil }
        let data = figure.value.map { TabularFile.Cell.number($0.writtenAsPercentage(in: column.unit)) }
        return row.codes.map { .text($0) } + [.text(column.code), data ?? .empty, figure.symbolCell]
      }
    }
    return TabularFile(
      path: "statswales/\(id).csv", title: title, fields: fields, primaryKey: dimensions.map(\.code) + ["Measure"],
      rows: rows)
  }

  private func statsWalesLookup(of dimension: Dimension) -> TabularFile {
    TabularFile(
      path: "statswales/\(id).\(dimension.code).lookup.csv", title: title + Phrase(verbatim: ": ") + dimension.title,
      fields: [.refcode] + .descriptions + [.sort], primaryKey: ["refcode"],
      rows: dimension.members.enumerated().map { place, member in
        [.text(member.code)] + member.label.descriptions + [.number("\(place + 1)")]
      })
  }

  private var statsWalesMeasures: TabularFile {
    TabularFile(
      path: "statswales/\(id).measure.lookup.csv", title: title + Phrase(verbatim: ": ") + .measure,
      fields: [
        .refcode, .init(name: "type", title: .kindOfMeasure, kind: .string, isRequired: true),
        .init(name: "format", title: .format, kind: .string, members: ["decimal", "percentage"], isRequired: true),
        .init(name: "decimal", title: .decimals, kind: .integer, isRequired: true), .sort,
      ] + .descriptions, primaryKey: ["refcode"],
      rows: columns.enumerated().map { place, column in
        let title = column.title + Phrase(verbatim: " (") + column.unit.statsWalesName + Phrase(verbatim: ")")
        return [
          .text(column.code), .text(statsWalesType(of: column)),
          .text(column.unit == .share ? "percentage" : "decimal"), .number("\(decimalCount(of: place))"),
          .number("\(place + 1)"),
        ] + title.descriptions
      })
  }

  /// As many decimals as the column's figures have.
  private func decimalCount(of place: Int) -> Int {
    let column = columns[place]
    let hasDecimals = table.rows.contains { row in
      if case .number = row.figures[place]?.value { true } else { false }
    }
    return hasDecimals ? column.unit.decimalCount - (column.unit == .share ? 2 : 0) : 0
  }

  /// One of the kinds of measure of the guidance; an interval's end is of the kind of its estimate.
  private func statsWalesType(of column: Column) -> String {
    switch column.kind {
    case .total: "count"
    case .share: "percentage"
    case .ratio, .slope: "rate"
    case .mean: "mean"
    case .median: "median"
    case .lowerQuartile, .upperQuartile: "quartile"
    case .standardDeviation: "standard deviation"
    case .lowerEnd(let estimate), .upperEnd(let estimate):
      columns.first { $0.code == estimate && $0.kind.estimate == nil }.map(statsWalesType) ?? "rate"
    }
  }
}

extension FigureUnit {
  /// StatsWales is given shares as percentages.
  fileprivate var statsWalesName: Phrase { self == .share ? Phrase(verbatim: "%") : name }
}

extension TabularFile.Field {
  fileprivate static let refcode = Self(name: "refcode", title: .referenceCode, kind: .string, isRequired: true)
  fileprivate static let sort = Self(name: "sort", title: .sortOrder, kind: .integer, isRequired: true)
}

extension [TabularFile.Field] {
  fileprivate static let descriptions = Language.allCases.map {
    TabularFile.Field(name: "description_\($0.rawValue)", title: .description, kind: .string, isRequired: true)
  }
}

extension Phrase {
  fileprivate var descriptions: [TabularFile.Cell] { Language.allCases.map { .text(text(in: $0)) } }
}
