package import Phrasebook

/// Rows of cells set in columns, for a terminal or a pipe.
package struct TextTable: Sendable {
  package enum Alignment: Sendable { case left, right }

  private let alignments: [Alignment]
  private let language: Language
  private var rows: [[String]] = []

  /// Creates a table without rows; one alignment for each column.
  package init(_ alignments: [Alignment], in language: Language) {
    self.alignments = alignments
    self.language = language
  }

  /// Adds a row; cells beyond the last column are a mistake, missing ones are empty.
  package mutating func add(_ cells: [Phrase]) {
    precondition(cells.count <= alignments.count, "a row has no more cells than the table has columns")
    let texts = cells.map { $0.text(in: language) }
    rows.append(texts + Array(repeating: "", count: alignments.count - cells.count))
  }

  /// The lines, columns two spaces apart, without spaces at the ends.
  package var lines: [String] {
    let widths = alignments.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.indices.filter { widths[$0] > 0 }.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return alignments[column] == .left ? row[column] + padding : padding + row[column]
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
