import Disclosure
import Phrasebook

extension PublishedTable {
  /// The table with one row for each statistic of each row: `tables/<id>.csv`.
  ///
  /// What is suppressed has no value but the symbol that says so; a figure that the table has not has no row.
  var tidy: TabularFile {
    let statistic = Dimension(
      code: "statistic", title: .statistic, members: columns.map { .init($0.code, $0.title) })
    let fields =
      (dimensions + [statistic]).flatMap(\.fields) + [
        TabularFile.Field(name: "value", title: .value, kind: .number),
        TabularFile.Field(
          name: "unit", title: .unit, kind: .string, members: FigureUnit.allCases.map(\.rawValue), isRequired: true),
        TabularFile.Field(name: "symbols", title: .symbols, kind: .string, pattern: Symbol.listPattern),
        TabularFile.Field(name: "n", title: .participantsLabel, kind: .integer),
        TabularFile.Field(name: "n_symbols", title: .symbolsOfParticipants, kind: .string, pattern: Symbol.listPattern),
      ]
    let rows = table.rows.flatMap { row in
      zip(columns, row.figures).compactMap { column, figure in
        figure.map { tidyRow(row, column, $0) }
      }
    }
    return TabularFile(
      path: "tables/\(id).csv", title: title, fields: fields, primaryKey: dimensions.map(\.code) + ["statistic"],
      rows: rows)
  }

  private func tidyRow(_ row: ReleasedRow, _ column: Column, _ figure: ReleasedFigure) -> [TabularFile.Cell] {
    let count = participants(row, for: column)
    let named = zip(row.codes + [column.code], labels(of: row) + [column.title]).flatMap { code, label in
      [.text(code)] + Language.allCases.map { TabularFile.Cell.text(label.text(in: $0)) }
    }
    return named + [
      figure.cell(in: column.unit), .text(column.unit.rawValue), figure.symbolCell,
      count?.cell(in: .participants) ?? .empty, count?.symbolCell ?? .empty,
    ]
  }
}

extension PublishedTable.Dimension {
  /// The code and its label in both languages.
  fileprivate var fields: [TabularFile.Field] {
    [TabularFile.Field(name: code, title: title, kind: .string, members: members.map(\.code), isRequired: true)]
      + Language.allCases.map {
        TabularFile.Field(
          name: "\(code)_label_\($0.rawValue)", title: title, kind: .string, isRequired: true)
      }
  }
}

extension Symbol {
  /// The regular expression of symbols with commas between; each is one letter.
  static var listPattern: String {
    let letters = "[\(allCases.map(\.rawValue).joined())]"
    return "^\(letters)(,\(letters))*$"
  }
}

extension ReleasedFigure {
  fileprivate func cell(in unit: FigureUnit) -> TabularFile.Cell {
    value.map { .number($0.written(in: unit)) } ?? .empty
  }

  /// The symbols with commas between, as StatsWales writes them.
  var symbolCell: TabularFile.Cell {
    symbols.isEmpty ? .empty : .text(symbols.map(\.rawValue).joined(separator: ","))
  }
}
