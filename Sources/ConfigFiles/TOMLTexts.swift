/// The grammar of texts in quotes, which TOML calls strings.
extension TOMLScanner {
  /// string = ml-basic-string / basic-string / ml-literal-string / literal-string
  mutating func scanText() throws(ConfigFileError) {
    guard let quote = cursor.next else { return }
    if cursor.run(of: quote) >= 3 { try scanLinesOfText(in: quote) } else { _ = try scanLineOfText() }
  }

  /// basic-string = quotation-mark *basic-char quotation-mark; literal-string = apostrophe *literal-char apostrophe
  mutating func scanLineOfText() throws(ConfigFileError) -> String {
    guard let quote = cursor.next else { throw fault(.missingValue) }
    cursor.advance()
    var text = String.UnicodeScalarView()
    while let next = cursor.next, next != quote, !cursor.isAtLineEnd {
      if next == "\\", quote == "\"" {
        text.append(try scanEscape())
      } else {
        try scanCharacter()
        text.append(next)
      }
    }
    guard cursor.skip(quote) else { throw fault(.missingQuote) }
    return String(text)
  }

  /// ml-basic-string = 3quotation-mark [ newline ] ml-basic-body 3quotation-mark, and the same of apostrophes
  private mutating func scanLinesOfText(in quote: Unicode.Scalar) throws(ConfigFileError) {
    let start = cursor.position
    cursor.advance(by: 3)
    while let next = cursor.next {
      if next == quote {
        // Up to two may stand before the three that close.
        let count = min(cursor.run(of: quote), 5)
        cursor.advance(by: count)
        if count >= 3 { return }
      } else if next == "\\", quote == "\"" {
        if !skipContinuation() { _ = try scanEscape() }
      } else if cursor.isAtLineEnd {
        cursor.skipLineEnd()
      } else {
        try scanCharacter()
      }
    }
    throw .syntax(position: start, .unclosedText)
  }

  /// mlb-escaped-nl = escape ws newline *( wschar / newline ); what is behind the first newline are characters like others.
  private mutating func skipContinuation() -> Bool {
    var ahead = cursor
    ahead.advance()
    ahead.skipSpaces()
    guard ahead.isAtLineEnd else { return false }
    ahead.skipLineEnd()
    cursor = ahead
    return true
  }

  /// basic-unescaped / literal-char
  private mutating func scanCharacter() throws(ConfigFileError) {
    guard !cursor.isAtControl else { throw fault(.controlCharacter) }
    cursor.advance()
  }

  /// escaped = escape escape-seq-char: the character that it stands for.
  private mutating func scanEscape() throws(ConfigFileError) -> Unicode.Scalar {
    let start = cursor.position
    cursor.advance()
    let kind = cursor.next
    cursor.advance()
    switch kind {
    case "b": return "\u{8}"
    case "t": return "\t"
    case "n": return "\n"
    case "f": return "\u{C}"
    case "r": return "\r"
    case "\"": return "\""
    case "\\": return "\\"
    case "u": return try scanCode(ofLength: 4, from: start)
    case "U": return try scanCode(ofLength: 8, from: start)
    default: throw .syntax(position: start, .badEscape)
    }
  }

  /// 4HEXDIG / 8HEXDIG, of a Unicode scalar value
  private mutating func scanCode(
    ofLength length: Int, from start: TextPosition
  ) throws(ConfigFileError) -> Unicode.Scalar {
    var code: UInt32 = 0
    for _ in 0..<length {
      guard let digit = cursor.next.flatMap({ Character($0).hexDigitValue }), cursor.next?.isASCII == true else {
        throw .syntax(position: start, .badEscape)
      }
      code = code << 4 | UInt32(digit)
      cursor.advance()
    }
    guard let scalar = Unicode.Scalar(code) else { throw .syntax(position: start, .badEscape) }
    // TOMLKit hands C strings to and fro, which it would cut short without a word.
    guard scalar != "\u{0}" else { throw .nulCharacter(position: start) }
    return scalar
  }
}
