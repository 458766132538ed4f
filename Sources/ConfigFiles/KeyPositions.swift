/// One step from a table or array of a TOML text to a value in it.
enum KeyStep: Hashable {
  case key(String)
  /// From 0, in an array or among the tables of one `[[name]]`.
  case index(Int)
}

/// Where each key and each value of a TOML text begins, which TOMLKit does not tell.
struct KeyPositions {
  private var keys: [[KeyStep]: TextPosition] = [:]
  private var values: [[KeyStep]: TextPosition] = [:]

  /// Finds them, or throws the first fault of a text that is not TOML.
  init(scanning text: String) throws(ConfigFileError) {
    var scanner = TOMLScanner(text)
    try scanner.scanDocument()
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
}
