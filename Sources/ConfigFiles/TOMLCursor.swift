/// A place in a text that goes forward character by character and knows its line and column.
struct TOMLCursor {
  private let scalars: [Unicode.Scalar]
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    // A byte order mark is no column.
    if scalars.first == "\u{FEFF}" { offset = 1 }
  }

  var next: Unicode.Scalar? { following(0) }

  var position: TextPosition { TextPosition(line: line, column: column) }

  var isAtEnd: Bool { offset >= scalars.count }

  /// newline = %x0A / %x0D.0A
  var isAtLineEnd: Bool { next == "\n" || next == "\r" && following(1) == "\n" }

  var isAtQuote: Bool { next == "\"" || next == "'" }

  /// A control character that TOML has nowhere: any but a tab and the end of a line.
  var isAtControl: Bool {
    guard let next, !isAtLineEnd else { return false }
    return TOMLCursor.isControl(next)
  }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar < " " && scalar != "\t" || scalar == "\u{7F}" }

  /// The character so many places ahead.
  func following(_ count: Int) -> Unicode.Scalar? {
    offset + count < scalars.count ? scalars[offset + count] : nil
  }

  /// How many of that character come next.
  func run(of scalar: Unicode.Scalar) -> Int { scalars[offset...].prefix { $0 == scalar }.count }

  mutating func advance() {
    guard let passed = next else { return }
    offset += 1
    if passed == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
  }

  mutating func advance(by count: Int) { for _ in 0..<count { advance() } }

  /// Passes the character if it is next.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    advance()
    return true
  }

  /// ws = *wschar
  mutating func skipSpaces() {
    while next == " " || next == "\t" { advance() }
  }

  mutating func skipLineEnd() {
    _ = skip("\r")
    advance()
  }

  /// Passes all characters up to the first that is not wanted.
  mutating func take(while isWanted: (Unicode.Scalar) -> Bool) -> String {
    let start = offset
    while let next, isWanted(next) { advance() }
    return String(String.UnicodeScalarView(scalars[start..<offset]))
  }
}
