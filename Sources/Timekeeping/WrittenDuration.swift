/// A length of time as people write it, in English or Welsh: `90m`, `1h30m`, `1h30`, `45 min`, `awr`, `2 awr 15 munud`.
package enum WrittenDuration {
  /// The whole seconds, at least 1 and at most 7 days, or throws ``WrittenTimeError/notADuration(text:)``.
  package static func read(_ text: String) throws(WrittenTimeError) -> Int64 {
    guard let seconds = seconds(text.lowercased()) else { throw .notADuration(text: text) }
    return seconds
  }

  /// The seconds that lower-case words write, or nil.
  static func seconds(_ text: String) -> Int64? {
    let pieces = pieces(of: text)
    var total: Int64 = 0
    var position = 0
    var lastUnit = Int64.max
    while position < pieces.count {
      let number = Int64(pieces[position])
      if number != nil { position += 1 }
      let unit: Int64
      // An hour needs no number in Welsh: `awr yn ôl`.
      guard number != nil || (position == 0 && pieces[position] == "awr") else { return nil }
      if position < pieces.count, let named = unitSeconds(pieces[position]) {
        unit = named
        position += 1
      } else if number != nil, lastUnit == 3_600, position == pieces.count {
        unit = 60  // the 30 of 1h30
      } else {
        return nil
      }
      guard unit < lastUnit, (number ?? 1) <= longestSeconds / unit else { return nil }
      total += (number ?? 1) * unit
      lastUnit = unit
    }
    return (1...longestSeconds).contains(total) ? total : nil
  }

  private static let longestSeconds: Int64 = 7 * 86_400

  /// Runs of ASCII digits and runs of anything else but spaces.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for word in text.split(separator: " ") {
      var run = ""
      for character in word {
        if let last = run.last, isDigit(last) != isDigit(character) {
          pieces.append(run)
          run = ""
        }
        run.append(character)
      }
      pieces.append(run)
    }
    return pieces
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  private static func unitSeconds(_ word: String) -> Int64? {
    switch word {
    case "h", "hr", "hrs", "hour", "hours", "awr", "oriau", "a": 3_600
    case "m", "min", "mins", "minute", "minutes", "munud", "munudau", "mun": 60
    case "s", "sec", "secs", "second", "seconds", "eiliad", "eiliadau", "e": 1
    default: nil
    }
  }
}
