import Chronology
import TOMLKit

/// A whole file, parsed, with the positions of what is in it.
enum TOMLText {
  /// The file's outermost table.
  static func parse(_ text: String) throws(ConfigFileError) -> FileNode {
    // TOMLKit hands C strings to and fro, which a NUL would cut short without a word.
    if let position = firstNul(in: text) { throw .nulCharacter(position: position) }
    let positions = KeyPositions(scanning: text)
    // At this toml++ ends the process.
    if let position = positions.missingElement {
      throw .syntax(position: position, message: "expected a value of the array, saw '}'")
    }
    if let position = positions.namelessHeader { throw namelessHeader(at: position, in: text) }
    let table: TOMLTable
    do { table = try TOMLTable(string: text) } catch { throw fault(error, in: text) }
    if let position = positions.escapedNul { throw .nulCharacter(position: position) }
    return FileNode(value: table, path: [], positions: positions)
  }

  private static func firstNul(in text: String) -> TextPosition? {
    guard text.unicodeScalars.contains("\u{0}") else { return nil }
    let lines = text.unicodeScalars.prefix { $0 != "\u{0}" }.split(
      separator: "\n", omittingEmptySubsequences: false)
    return TextPosition(line: lines.count, column: lines[lines.count - 1].count + 1)
  }

  /// What is wrong at a header such as `[[[a]]]`, at which toml++ ends the process, or before it.
  private static func namelessHeader(at position: TextPosition, in text: String) -> ConfigFileError {
    let before = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).prefix(position.line - 1)
    let whole = before.map { String($0) }.joined(separator: "\n")
    do { _ = try TOMLTable(string: whole) } catch { return fault(error, in: text) }
    return .syntax(position: position, message: "expected the name of a table")
  }

  /// The parser's complaint; of a date or time that does not exist, our own.
  private static func fault(_ error: any Error, in text: String) -> ConfigFileError {
    guard let error = error as? TOMLParseError else {
      return .syntax(position: .start, message: String(describing: error))
    }
    let position = TextPosition(line: error.source.begin.line, column: error.source.begin.column)
    guard let (word, start) = numericWord(around: position, in: text) else {
      return .syntax(position: position, message: error.description)
    }
    let shape = word.unicodeScalars.map { "0"..."9" ~= $0 ? "0" : $0 }
    if shape.starts(with: "0000-".unicodeScalars), CivilDate(word) == nil {
      return .badDate(position: start, text: word)
    }
    if shape.starts(with: "00:".unicodeScalars), CivilTime(word) == nil {
      return .badTime(position: start, text: word)
    }
    return .syntax(position: position, message: error.description)
  }

  /// The run of characters of dates and times that ends at the position or goes through it.
  private static func numericWord(around position: TextPosition, in text: String) -> (String, TextPosition)? {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard position.line <= lines.count else { return nil }
    let line = Array(lines[position.line - 1])
    let characters = "0123456789-:.+TtZz".unicodeScalars
    var start = min(position.column - 1, line.count)
    var end = start
    while start > 0, characters.contains(line[start - 1]) { start -= 1 }
    while end < line.count, characters.contains(line[end]) { end += 1 }
    guard start < end else { return nil }
    return (
      String(String.UnicodeScalarView(line[start..<end])), TextPosition(line: position.line, column: start + 1)
    )
  }
}
