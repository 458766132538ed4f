import Disclosure

extension ControlledRelease {
  /// A table as a person would read it: a row a line, its figures with their symbols, `–` where there is none.
  func text(_ id: String) -> String {
    guard let table = tables.first(where: { $0.id == id }) else { return "no such table" }
    let head = ([""] + table.columns).joined(separator: " | ")
    return
      ([head]
      + table.rows.map { row in
        ([row.codes.joined(separator: " ")] + row.figures.map { $0?.text ?? "–" }).joined(separator: " | ")
      }).joined(separator: "\n")
  }

  /// The codes of the rows in which a column is suppressed.
  func suppressed(_ column: String = "minutes") -> [String] {
    audit.lines.filter { $0.key.column == column }.map { $0.key.row.joined(separator: " ") }
  }
}

extension ReleasedFigure {
  fileprivate var text: String {
    let number =
      switch value {
      case .minutes(let minutes): "\(minutes)"
      case .count(let count): "\(count)"
      case .number(let number): "\(number)"
      case nil: ""
      }
    return ([number] + symbols.map { "[\($0.rawValue)]" }).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
