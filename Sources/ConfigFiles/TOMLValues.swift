import Chronology

/// The grammar of values.
extension TOMLScanner {
  /// val = string / boolean / array / inline-table / date-time / float / integer
  mutating func scanValue(at path: [KeyStep]) throws(ConfigFileError) {
    try noteValue(path)
    switch cursor.next {
    case "[": try scanArray(at: path)
    case "{": try scanInlineTable(at: path)
    case "\"", "'": try scanText()
    default: try scanWord()
    }
  }

  /// array = "[" [ array-values ] ws-comment-newline "]"; array-values = val *( "," val ) [ "," ], all with blanks between
  private mutating func scanArray(at path: [KeyStep]) throws(ConfigFileError) {
    cursor.advance()
    skipBlank()
    var count = 0
    while !cursor.skip("]") {
      try scanValue(at: path + [.index(count)])
      count += 1
      skipBlank()
      guard cursor.next == "," || cursor.next == "]" else { throw fault(.missingArrayEnd) }
      if cursor.skip(",") { skipBlank() }
    }
  }

  /// inline-table = "{" ws [ keyval *( ws "," ws keyval ) ] ws "}"
  private mutating func scanInlineTable(at path: [KeyStep]) throws(ConfigFileError) {
    cursor.advance()
    cursor.skipSpaces()
    if cursor.skip("}") { return }
    repeat {
      cursor.skipSpaces()
      if cursor.isAtLineEnd { throw fault(.missingTableEnd) }
      try scanPair(in: path)
      cursor.skipSpaces()
    } while cursor.skip(",")
    guard cursor.skip("}") else { throw fault(.missingTableEnd) }
  }

  /// boolean / date-time / float / integer: what stands in no quotes, up to a blank or what ends a value.
  private mutating func scanWord() throws(ConfigFileError) {
    let start = cursor.position
    let word = takeWord()
    guard let first = word.unicodeScalars.first, TOMLWord.canBegin(with: first) else {
      throw word.isEmpty ? fault(.missingValue) : .syntax(position: start, .missingValue)
    }
    if let fault = TOMLWord.fault(of: word, at: start) { throw fault }
    guard CivilDate(word) != nil, cursor.next == " ", let digit = cursor.following(1), isDigit(digit) else { return }
    // time-delim = "T" / " "
    cursor.advance()
    let place = cursor.position
    if let fault = TOMLWord.fault(ofTime: takeWord(), at: place, isAfterDate: true) { throw fault }
  }

  private mutating func takeWord() -> String {
    cursor.take { !" \t\n,]}#".contains($0) && !TOMLCursor.isControl($0) }
  }
}
