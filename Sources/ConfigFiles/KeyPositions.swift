/// One step from a table or array of a TOML text to a value in it.
enum KeyStep: Hashable {
  case key(String)
  /// From 0, in an array or among the tables of one `[[name]]`.
  case index(Int)
}

/// Where each key and each value of a TOML text begins, which TOMLKit does not tell.
///
/// What it finds is right as far as the text is TOML; behind a fault it finds what it can.
struct KeyPositions {
  private var keys: [[KeyStep]: TextPosition] = [:]
  private var values: [[KeyStep]: TextPosition] = [:]
  /// The first escape in a string that stands for U+0000.
  private(set) var escapedNul: TextPosition?

  /// Where the name should begin of the first header that has none.
  private(set) var namelessHeader: TextPosition?
  /// Where the first value of an array should begin that a brace stands in the place of.
  private(set) var missingElement: TextPosition?

  init(scanning text: String) {
    var scanner = TOMLScanner(text)
    scanner.scanDocument()
    self = scanner.found
  }

  init() {}

  /// Where the key was first written, or the name of the table's header; that of the nearest table around it otherwise.
  func key(_ path: [KeyStep]) -> TextPosition {
    var path = path[...]
    while !path.isEmpty {
      if let position = keys[Array(path)] { return position }
      path.removeLast()
    }
    return .start
  }

  /// Where the value begins; of a table with a header, where its name does.
  func value(_ path: [KeyStep]) -> TextPosition { values[path] ?? key(path) }

  mutating func noteKey(_ path: [KeyStep], at position: TextPosition) {
    if keys[path] == nil { keys[path] = position }
  }

  mutating func noteValue(_ path: [KeyStep], at position: TextPosition) { values[path] = position }

  mutating func noteNamelessHeader(at position: TextPosition) { namelessHeader = namelessHeader ?? position }

  mutating func noteMissingElement(at position: TextPosition) { missingElement = missingElement ?? position }

  mutating func noteEscapedNul(at position: TextPosition) { escapedNul = escapedNul ?? position }
}
