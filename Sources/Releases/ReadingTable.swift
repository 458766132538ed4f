import Disclosure
import Phrasebook

/// A table as people read it: an estimate in a row, with its interval and its number of participants beside it.
struct ReadingTable {
  let table: PublishedTable
  let rows: [Row]
  let hasIntervals: Bool
  let hasCounts: Bool
  /// False where the title says already what all rows are.
  let namesStatistics: Bool

  struct Row {
    let labels: [Phrase]
    let column: PublishedTable.Column
    let figure: ReleasedFigure
    /// The ends of its interval, where the table has them.
    let ends: (lower: ReleasedFigure, upper: ReleasedFigure)?
    let count: ReleasedFigure?
  }

  init(_ table: PublishedTable) {
    self.table = table
    let counts = Set(table.columns.compactMap(\.participants))
    let read = table.columns.indices.filter {
      table.columns[$0].kind.estimate == nil && !counts.contains(table.columns[$0].code)
    }
    rows = table.table.rows.flatMap { row in
      read.compactMap { place in
        row.figures[place].map { table.reading(row, table.columns[place], $0) }
      }
    }
    hasIntervals = rows.contains { $0.ends != nil }
    hasCounts = rows.contains { $0.count != nil }
    namesStatistics = read.count != 1 || table.dimensions.isEmpty
  }

  var headings: [Phrase] { table.dimensions.map(\.title) + (namesStatistics ? [.statistic] : []) }

  func names(_ row: Row) -> [Phrase] { row.labels + (namesStatistics ? [row.column.title] : []) }
}

extension PublishedTable {
  fileprivate func reading(_ row: ReleasedRow, _ column: Column, _ figure: ReleasedFigure) -> ReadingTable.Row {
    func end(_ kind: FigureKind) -> ReleasedFigure? {
      columns.firstIndex { $0.kind == kind }.flatMap { row.figures[$0] }
    }
    let lower = end(.lowerEnd(of: column.code))
    let upper = end(.upperEnd(of: column.code))
    return ReadingTable.Row(
      labels: labels(of: row), column: column, figure: figure,
      ends: lower.flatMap { lower in upper.map { (lower, $0) } }, count: participants(row, for: column))
  }
}

extension Symbol {
  /// What is suppressed, what only rounding made 0, and what cannot be. That a figure is a total or an average its label says to
  /// people.
  static let inPlaceOfNumbers: [Symbol] = [.confidential, .low, .notApplicable]
}

extension ReleasedFigure {
  /// The symbol that stands in the place of a number.
  var symbolInItsPlace: Symbol? { symbols.first(where: Symbol.inPlaceOfNumbers.contains) }

  /// For people: hours and minutes, percentages to a tenth, or `[c]`.
  func phrase(in unit: FigureUnit) -> Phrase {
    if let symbol = symbolInItsPlace { return Phrase(verbatim: "[\(symbol.rawValue)]") }
    guard let value else { return Phrase(verbatim: "–") }
    switch (unit, value) {
    case (.minutes, .number(let minutes)):
      return Phrase(verbatim: minutes < 0 ? "-" : "") + .hoursAndMinutes(Int64((abs(minutes) * 60).rounded()))
    case (.minutes, .minutes(let minutes)), (.minutes, .count(let minutes)):
      return .hoursAndMinutes(Int64(minutes) * 60)
    case (.share, _): return Phrase(verbatim: fixed(Int((value.number * 1_000).rounded()), decimalCount: 1) + "%")
    case (.minutesPerPlan, _):
      return Phrase(verbatim: (value.number > 0 ? "+" : "") + value.written(in: unit) + " ") + .minutesShort
    case (.participants, _), (.weeks, _), (.days, _), (.plans, _), (.cases, _):
      return Phrase(verbatim: value.written(in: unit))
    }
  }
}

extension Phrase {
  /// Both languages in one line, for where there is room for one: `Primary / Cynradd`.
  var inBoth: String {
    let texts = Language.allCases.map(text)
    return texts[0] == texts[1] ? texts[0] : texts.joined(separator: " / ")
  }
}
