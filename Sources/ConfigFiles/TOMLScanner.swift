/// Walks over a TOML text and notes positions on the way.
struct TOMLScanner {
  private(set) var found = KeyPositions()
  private let scalars: [Unicode.Scalar]
  private var offset = 0
  private var line = 1
  private var column = 1
  /// How many tables each `[[name]]` has so far.
  private var tableCounts: [[KeyStep]: Int] = [:]

  /// How many arrays and inline tables are open, one in another.
  private var depth = 0

  private static let greatestDepth = 300
  private static let bareCharacters = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-".unicodeScalars)

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    // A byte order mark is no column.
    if scalars.first == "\u{FEFF}" { offset = 1 }
  }

  /// tables = { blank } *( header / pair )
  mutating func scanDocument() {
    var table: [KeyStep] = []
    skipBlank()
    while offset < scalars.count {
      let before = offset
      if next == "[" { table = scanHeader() } else { scanPair(in: table) }
      if offset == before { advance() }
      skipBlank()
    }
  }

  /// `[name.name]` or `[[name.name]]`: the path of the table that the lines after it fill.
  private mutating func scanHeader() -> [KeyStep] {
    advance()
    let isArray = next == "["
    if isArray { advance() }
    var path: [KeyStep] = []
    skipSpaces()
    if let next, !isQuote(next), next != "]", !TOMLScanner.bareCharacters.contains(next) {
      found.noteNamelessHeader(at: here)
    }
    let names = scanKey()
    for (place, (name, position)) in names.enumerated() {
      path.append(.key(name))
      found.noteKey(path, at: position)
      let count = tableCounts[path, default: 0]
      if isArray, place == names.count - 1 {
        tableCounts[path] = count + 1
        path.append(.index(count))
        found.noteKey(path, at: position)
      } else if count > 0 {
        path.append(.index(count - 1))
      }
    }
    while next == "]" { advance() }
    return path
  }

  /// `name.name = value`
  private mutating func scanPair(in table: [KeyStep]) {
    var path = table
    for (name, position) in scanKey() {
      path.append(.key(name))
      found.noteKey(path, at: position)
    }
    if next == "=" { advance() }
    skipSpaces()
    scanValue(at: path)
  }

  /// Names parted by dots, bare or quoted, with spaces around them.
  private mutating func scanKey() -> [(name: String, position: TextPosition)] {
    var names: [(String, TextPosition)] = []
    repeat {
      if next == "." { advance() }
      skipSpaces()
      let position = here
      names.append((isQuote(next) ? scanString() : scanBare(until: " \t.=]\r\n#"), position))
      skipSpaces()
    } while next == "."
    return names
  }

  private mutating func scanValue(at path: [KeyStep]) {
    depth += 1
    defer { depth -= 1 }
    // toml++ takes no more than 256, and the stack only some more.
    guard depth <= TOMLScanner.greatestDepth else {
      offset = scalars.count
      return
    }
    found.noteValue(path, at: here)
    switch next {
    case "[": scanArray(at: path)
    case "{": scanInlineTable(at: path)
    case "\"", "'": _ = scanString()
    default: _ = scanBare(until: ",]}#\r\n")
    }
  }

  private mutating func scanArray(at path: [KeyStep]) {
    var count = 0
    repeat {
      advance()
      skipBlank()
      if next == "]" || next == nil { break }
      if next == "}" { found.noteMissingElement(at: here) }
      scanValue(at: path + [.index(count)])
      count += 1
      skipBlank()
    } while next == ","
    if next == "]" { advance() }
  }

  private mutating func scanInlineTable(at path: [KeyStep]) {
    repeat {
      advance()
      skipBlank()
      if next == "}" || next == nil { break }
      scanPair(in: path)
      skipBlank()
    } while next == ","
    if next == "}" { advance() }
  }

  /// A string of any of the four kinds; the text is right for the two that may be keys.
  private mutating func scanString() -> String {
    let quote = next
    let hasEscapes = quote == "\""
    let isMultiLine = scalars[offset...].prefix(3).count { $0 == quote } == 3
    for _ in 0..<(isMultiLine ? 3 : 1) { advance() }
    var text = String.UnicodeScalarView()
    while let scalar = next {
      if scalar == quote {
        // Up to two quotes may stand before the closing three.
        let run = scalars[offset...].prefix(5).prefix { $0 == quote }.count
        for _ in 0..<(isMultiLine ? run : 1) { advance() }
        if !isMultiLine || run >= 3 { break }
      } else if hasEscapes, scalar == "\\" {
        if let escaped = scanEscape() { text.append(escaped) }
      } else {
        text.append(scalar)
        advance()
      }
    }
    return String(text)
  }

  /// A backslash and what belongs to it; nil for a line that is continued.
  private mutating func scanEscape() -> Unicode.Scalar? {
    let position = here
    advance()
    guard let kind = next else { return nil }
    advance()
    let plain: [Unicode.Scalar: Unicode.Scalar] = [
      "b": "\u{8}", "t": "\t", "n": "\n", "f": "\u{C}", "r": "\r", "e": "\u{1B}", "\"": "\"", "\\": "\\",
    ]
    let lengths: [Unicode.Scalar: Int] = ["x": 2, "u": 4, "U": 8]
    guard let length = lengths[kind] else { return plain[kind] }
    let digits = String(String.UnicodeScalarView(scalars[offset...].prefix(length)))
    for _ in 0..<length { advance() }
    let escaped = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    if escaped == "\u{0}" { found.noteEscapedNul(at: position) }
    return escaped
  }

  private mutating func scanBare(until ends: String) -> String {
    let start = offset
    while let scalar = next, !ends.unicodeScalars.contains(scalar) { advance() }
    return String(String.UnicodeScalarView(scalars[start..<offset]))
  }

  private mutating func skipSpaces() {
    while next == " " || next == "\t" { advance() }
  }

  /// Spaces, line ends and comments.
  private mutating func skipBlank() {
    while let scalar = next {
      switch scalar {
      case " ", "\t", "\r", "\n": advance()
      case "#": _ = scanBare(until: "\n")
      default: return
      }
    }
  }

  private var next: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  private var here: TextPosition { TextPosition(line: line, column: column) }

  private func isQuote(_ scalar: Unicode.Scalar?) -> Bool { scalar == "\"" || scalar == "'" }

  private mutating func advance() {
    guard let passed = next else { return }
    offset += 1
    if passed == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
  }
}
