package import Disclosure
package import Phrasebook

/// A released table with the words that it is read by, in both languages.
package struct PublishedTable: Sendable {
  package let table: ReleasedTable
  package let title: Phrase
  /// A paragraph each: what divides what, and what was left out. Words only: a count in a note would go past disclosure
  /// control, so counts of what was left out are a table of their own.
  package let notes: [Phrase]
  /// Of the rows' codes, in their order.
  package let dimensions: [Dimension]
  /// Of the table's columns, in their order.
  package let columns: [Column]

  package var id: String { table.id }

  /// Throws every case of ``PackageError`` that names a table, and ``PackageError/notAName(_:)``.
  package init(
    _ table: ReleasedTable, title: Phrase, notes: [Phrase], dimensions: [Dimension], columns: [Column]
  ) throws(PackageError) {
    self.table = table
    self.title = title
    self.notes = notes
    self.dimensions = dimensions
    self.columns = columns
    guard id.isName(with: "-") else { throw .notAName(id) }
    guard id != PublishedTable.reservedID else { throw .reserved(id) }
    guard columns.map(\.code) == table.columns else { throw .columnsDiffer(table: id) }
    try checkCodes()
    try checkColumns()
  }

  /// By what rows differ, such as the kind of setting.
  package struct Dimension: Sendable {
    /// In snake_case; the name of its column in every file.
    package let code: String
    package let title: Phrase
    /// In the order in which they are sorted.
    package let members: [Member]

    package init(code: String, title: Phrase, members: [Member]) {
      self.code = code
      self.title = title
      self.members = members
    }

    package struct Member: Sendable {
      package let code: String
      package let label: Phrase

      package init(_ code: String, _ label: Phrase) {
        self.code = code
        self.label = label
      }
    }
  }

  /// A statistic that each row has.
  package struct Column: Sendable {
    /// In snake_case; the statistic's code in every file.
    package let code: String
    package let title: Phrase
    package let unit: FigureUnit
    package let kind: FigureKind
    /// The column of the same table with the number of participants on whom the figure rests; an interval's ends have their
    /// estimate's.
    package let participants: String?

    package init(code: String, title: Phrase, unit: FigureUnit, kind: FigureKind, participants: String? = nil) {
      self.code = code
      self.title = title
      self.unit = unit
      self.kind = kind
      self.participants = participants
    }
  }
}

extension PublishedTable {
  func place(of column: String) -> Int? { columns.firstIndex { $0.code == column } }

  /// The labels of a row's codes.
  func labels(of row: ReleasedRow) -> [Phrase] {
    zip(dimensions, row.codes).map { dimension, code in
      dimension.members.first { $0.code == code }?.label ?? Phrase(verbatim: code)
    }
  }

  /// The row's number of participants for a column; nil where the table says none.
  func participants(_ row: ReleasedRow, for column: Column) -> ReleasedFigure? {
    let estimate = column.kind.estimate.flatMap(place(of:)).map { columns[$0] }
    let counted = column.participants ?? estimate?.participants
    return counted.flatMap(place(of:)).flatMap { row.figures[$0] }
  }

  /// The section of a page that is no table.
  static let reservedID = "symbols"
  /// Columns and files that every table has.
  private static let reservedCodes = ["statistic", "value", "unit", "symbols", "n", "n_symbols", "measure"]

  private func checkCodes() throws(PackageError) {
    var fields = PublishedTable.reservedCodes + Language.allCases.map { "statistic_label_\($0.rawValue)" }
    for dimension in dimensions {
      guard dimension.code.isName(with: "_") else { throw .notAName(dimension.code) }
      for field in [dimension.code] + Language.allCases.map({ "\(dimension.code)_label_\($0.rawValue)" }) {
        guard !fields.contains(field) else { throw .reserved(dimension.code) }
        fields.append(field)
      }
      var known = Set<String>()
      for member in dimension.members {
        guard member.code.isCode else { throw .notAName(member.code) }
        guard known.insert(member.code).inserted else { throw .unknownCode(table: id, code: member.code) }
      }
    }
    for row in table.rows {
      guard row.codes.count == dimensions.count else { throw .dimensionsDiffer(table: id) }
      for (dimension, code) in zip(dimensions, row.codes) where !dimension.members.contains(where: { $0.code == code })
      {
        throw .unknownCode(table: id, code: code)
      }
    }
  }

  private func checkColumns() throws(PackageError) {
    for (place, column) in columns.enumerated() {
      guard column.code.isName(with: "_") else { throw .notAName(column.code) }
      for other in [column.participants, column.kind.estimate] {
        if let other, self.place(of: other) == nil { throw .unknownColumn(table: id, column: other) }
      }
      for row in table.rows {
        guard let value = row.figures[place]?.value else { continue }
        guard column.unit.allows(value) else { throw .wrongUnit(table: id, column: column.code) }
        guard value.isWritable else { throw .unwritable(table: id, column: column.code) }
      }
    }
  }
}
