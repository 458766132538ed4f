/// The words that swift-argument-parser writes itself, in Welsh.
///
/// It has no hook for another language, so its text is matched here by what it begins with; what is not found stays in
/// English behind a Welsh sentence. Nothing decides on these texts; they are only shown.
package enum ParserWords {
  private static let headings: [(String, String)] = [
    ("OVERVIEW:", "TROSOLWG:"), ("USAGE:", "DEFNYDD:"), ("ARGUMENTS:", "YMRESYMIADAU:"), ("OPTIONS:", "OPSIYNAU:"),
    ("SUBCOMMANDS:", "IS-ORCHMYNION:"), ("Usage:", "Defnydd:"), ("Help:", "Cymorth:"),
    ("Show the version.", "Dangos y fersiwn."), ("Show help information.", "Dangos cymorth."),
    ("for detailed help.", "am gymorth manwl."), ("for more information.", "am ragor o wybodaeth."),
    ("  See '", "  Gweler '"),
    ("(default)", "(rhagosodiad)"), ("(default: ", "(rhagosodiad: "), ("(values: ", "(gwerthoedd: "),
    ("<options>", "<opsiynau>"),
    ("<subcommand>", "<is-orchymyn>"),
  ]

  private static let errors: [(String, String)] = [
    ("Error: Missing expected argument ", "Gwall: Mae ymresymiad ar goll: "),
    ("Error: Missing value for ", "Gwall: Mae gwerth ar goll ar gyfer "),
    ("Error: Unknown option ", "Gwall: Opsiwn anhysbys "),
    ("Error: Unexpected argument ", "Gwall: Ymresymiad annisgwyl "),
    ("Error: The value ", "Gwall: Y gwerth "),
    ("Error: ", "Gwall: "),
    (" is invalid for ", " yn annilys ar gyfer "),
    ("Please provide one of ", "Rhowch un o "), ("Did you mean ", "Ai hyn oedd gennych mewn golwg: "),
  ]

  /// The parser's help or error text in the language.
  package static func text(_ english: String, in language: Language) -> String {
    guard language == .welsh else { return english }
    return (headings + errors).reduce(english) { text, pair in
      var parts: [String] = []
      var rest = text[...]
      while let found = rest.firstRange(of: pair.0) {
        parts.append(String(rest[..<found.lowerBound]))
        rest = rest[found.upperBound...]
      }
      return (parts + [String(rest)]).joined(separator: pair.1)
    }
  }
}
