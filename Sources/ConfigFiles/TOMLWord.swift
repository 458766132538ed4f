import Chronology

/// The grammar of values that stand in no quotes: truths, numbers, dates, times.
enum TOMLWord {
  static func canBegin(with scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII || isDigit(scalar) || "+-._".contains(scalar) || scalar.properties.isAlphabetic
  }

  /// Why the word is no value; nil if it is one.
  static func fault(of word: String, at position: TextPosition) -> ConfigFileError? {
    if word == "true" || word == "false" { return nil }
    let shape = shape(of: word)
    if shape.hasPrefix("0000-") { return fault(ofDate: word, at: position) }
    if shape.hasPrefix("00:") { return fault(ofTime: word, at: position, isAfterDate: false) }
    guard TOMLNumber.isNumber(word) else { return .syntax(position: position, .unknownValue(shortened(word))) }
    return TOMLNumber.isTooLarge(word) ? .syntax(position: position, .numberTooLarge(shortened(word))) : nil
  }

  /// offset-date-time / local-date-time / local-date
  ///
  /// TOML has a year 0, CivilDate has not.
  private static func fault(ofDate word: String, at position: TextPosition) -> ConfigFileError? {
    let (date, rest) = (word.prefix(10), word.dropFirst(10))
    guard CivilDate(date) != nil, rest.isEmpty || rest.first == "T" || rest.first == "t" else {
      return .badDate(position: position, text: shortened(word))
    }
    guard !rest.isEmpty else { return nil }
    let place = TextPosition(line: position.line, column: position.column + 11)
    return fault(ofTime: String(rest.dropFirst()), at: place, isAfterDate: true)
  }

  /// partial-time = time-hour ":" time-minute ":" time-second [ time-secfrac ], behind a date with [ time-offset ]
  static func fault(ofTime word: String, at position: TextPosition, isAfterDate: Bool) -> ConfigFileError? {
    let (clock, rest) = (word.prefix(8), word.dropFirst(8))
    if clock.utf8.count == 8, CivilTime(clock) != nil {
      let fraction = rest.first == "." ? rest.dropFirst().prefix { $0.isASCII && $0.isNumber } : ""
      let offset = rest.dropFirst(fraction.isEmpty ? 0 : fraction.count + 1)
      if offset.isEmpty || isAfterDate && isOffset(offset) { return nil }
    }
    guard shape(of: word).hasPrefix("00:"), CivilTime(word) == nil else {
      return .syntax(position: position, .timeNotWhole(shortened(word)))
    }
    return .badTime(position: position, text: shortened(word))
  }

  /// time-offset = "Z" / time-numoffset
  private static func isOffset(_ text: Substring) -> Bool {
    if text == "Z" || text == "z" { return true }
    return text.utf8.count == 6 && (text.first == "+" || text.first == "-") && CivilTime(text.dropFirst()) != nil
  }

  /// The word with each digit made 0.
  private static func shape(of word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.map { isDigit($0) ? "0" : $0 }))
  }

  /// As much of the word as a sentence can bear.
  private static func shortened(_ word: String) -> String {
    let longest = 40
    return word.count <= longest ? word : word.prefix(longest) + "…"
  }
}
