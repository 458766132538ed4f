/// Walks over a TOML text, notes positions on the way, and refuses what is not TOML 1.0 by its grammar.
///
/// toml++ ends the process at some texts that are not TOML, so it sees none. Each method bears the rule of
/// https://toml.io/en/v1.0.0 (ABNF) that it follows.
struct TOMLScanner {
  private(set) var found = KeyPositions()
  var cursor: TOMLCursor
  private var tables = TOMLTables()

  /// How many steps may lead to a value; toml++ goes down its tables step by step, so that the stack has to hold them.
  static let greatestDepth = 100

  init(_ text: String) { cursor = TOMLCursor(text) }

  /// toml = expression *( newline expression ); expression = ws [ keyval / table ] ws [ comment ]
  mutating func scanDocument() throws(ConfigFileError) {
    var table: [KeyStep] = []
    repeat {
      cursor.skipSpaces()
      if cursor.next == "[" {
        table = try scanHeader()
      } else if !cursor.isAtEnd, !cursor.isAtLineEnd, cursor.next != "#" {
        try scanPair(in: table)
      }
      cursor.skipSpaces()
    } while try endLine()
  }

  /// [ comment ] newline; false at the end of the text.
  private mutating func endLine() throws(ConfigFileError) -> Bool {
    skipComment()
    if cursor.isAtEnd { return false }
    guard cursor.isAtLineEnd else { throw fault(.missingLineEnd) }
    cursor.skipLineEnd()
    return true
  }

  /// std-table = "[" ws key ws "]"; array-table = "[[" ws key ws "]]": the path of the table that the lines after it fill.
  private mutating func scanHeader() throws(ConfigFileError) -> [KeyStep] {
    cursor.advance()
    let isArray = cursor.skip("[")
    cursor.skipSpaces()
    var path: [KeyStep] = []
    let names = try scanKey()
    for (place, (name, position)) in names.enumerated() {
      let outer = path + [.key(name)]
      try note(outer, at: position)
      let isLast = place == names.count - 1
      let inner = !isLast ? tables.pass(outer) : isArray ? tables.append(outer) : tables.open(outer)
      guard let inner else { throw repeated(outer, at: position) }
      path = inner
      found.noteKey(path, at: position)
    }
    for _ in 0..<(isArray ? 2 : 1) {
      guard cursor.skip("]") else { throw fault(.missingHeaderEnd(brackets: isArray ? "]]" : "]")) }
    }
    return path
  }

  /// keyval = key ws "=" ws val
  mutating func scanPair(in table: [KeyStep]) throws(ConfigFileError) {
    var path = table
    let names = try scanKey()
    for (place, (name, position)) in names.enumerated() {
      path.append(.key(name))
      try note(path, at: position)
      let isNew = place == names.count - 1 ? tables.give(path) : tables.dot(path)
      guard isNew else { throw repeated(path, at: position) }
    }
    guard cursor.skip("=") else { throw fault(.missingEquals) }
    cursor.skipSpaces()
    try scanValue(at: path)
  }

  /// key = simple-key *( ws "." ws simple-key ), and spaces behind it
  private mutating func scanKey() throws(ConfigFileError) -> [(name: String, position: TextPosition)] {
    var names: [(String, TextPosition)] = []
    repeat {
      cursor.skipSpaces()
      let position = cursor.position
      guard names.count < TOMLScanner.greatestDepth else { throw fault(.nestedTooDeep) }
      names.append((try scanName(), position))
      cursor.skipSpaces()
    } while cursor.skip(".")
    return names
  }

  /// simple-key = quoted-key / unquoted-key
  private mutating func scanName() throws(ConfigFileError) -> String {
    if cursor.isAtQuote { return try scanLineOfText() }
    let name = cursor.take { ("a"..."z").contains($0) || ("A"..."Z").contains($0) || isDigit($0) || "-_".contains($0) }
    guard !name.isEmpty else { throw fault(.missingKey) }
    // A letter with an accent is to be told of as part of the name, not as what stands instead of =.
    guard cursor.next.map(\.isASCII) ?? true else { throw fault(.missingKey) }
    return name
  }

  /// ws-comment-newline = *( wschar / [ comment ] newline )
  mutating func skipBlank() {
    while true {
      cursor.skipSpaces()
      skipComment()
      guard cursor.isAtLineEnd else { return }
      cursor.skipLineEnd()
    }
  }

  /// comment = "#" *non-eol
  private mutating func skipComment() {
    guard cursor.next == "#" else { return }
    _ = cursor.take { !TOMLCursor.isControl($0) }
  }

  private mutating func note(_ path: [KeyStep], at position: TextPosition) throws(ConfigFileError) {
    guard path.count <= TOMLScanner.greatestDepth else { throw .syntax(position: position, .nestedTooDeep) }
    found.noteKey(path, at: position)
  }

  /// Notes where a value begins that is about to be scanned.
  mutating func noteValue(_ path: [KeyStep]) throws(ConfigFileError) {
    guard path.count <= TOMLScanner.greatestDepth else { throw fault(.nestedTooDeep) }
    found.noteValue(path, at: cursor.position)
  }

  /// The fault at the next character; if TOML has no such character at all, then that is the fault.
  func fault(_ fault: SyntaxFault) -> ConfigFileError {
    if cursor.next == "\u{0}" { return .nulCharacter(position: cursor.position) }
    return .syntax(position: cursor.position, cursor.isAtControl ? .controlCharacter : fault)
  }

  private func repeated(_ path: [KeyStep], at position: TextPosition) -> ConfigFileError {
    .syntax(position: position, .repeatedKey(FileNode.name(of: path), first: found.key(path)))
  }
}

/// DIGIT = %x30-39
func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

extension String {
  /// Whether the character, taken by itself, is one of the text's.
  func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
