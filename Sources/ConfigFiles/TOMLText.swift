import TOMLKit

/// A whole file, parsed, with the positions of what is in it.
enum TOMLText {
  /// The file's outermost table.
  static func parse(_ text: String) throws(ConfigFileError) -> FileNode {
    let positions = try KeyPositions(scanning: text)
    do {
      return FileNode(value: try TOMLTable(string: text), path: [], positions: positions)
    } catch {
      throw refused(error)
    }
  }

  /// What toml++ does not take of what is TOML by its grammar.
  private static func refused(_ error: any Error) -> ConfigFileError {
    guard let error = error as? TOMLParseError else {
      return .unreadable(position: .start, message: String(describing: error))
    }
    let position = TextPosition(line: error.source.begin.line, column: error.source.begin.column)
    return .unreadable(position: position, message: error.description)
  }
}
