import Phrasebook
import Rendering

/// A CSV file by RFC 4180, and what its columns are: UTF-8 without a byte order mark, lines that end in CR LF.
struct TabularFile {
  let path: String
  let title: Phrase
  let fields: [Field]
  /// Codes of the fields whose values no two rows share.
  let primaryKey: [String]
  let rows: [[Cell]]

  struct Field {
    enum Kind: String { case string, number, integer }

    let name: String
    let title: Phrase
    let kind: Kind
    /// All values that there can be; nil where any can.
    var members: [String]?
    var isRequired = false
    /// A regular expression that values fit.
    var pattern: String?
  }

  enum Cell {
    case text(String)
    /// Digits, and perhaps a sign and a decimal point.
    case number(String)
    case empty
  }
}

extension TabularFile {
  var text: String {
    ([fields.map { Cell.text($0.name) }] + rows).map { $0.map(\.written).joined(separator: ",") + "\r\n" }.joined()
  }
}

extension TabularFile.Cell {
  /// As it stands between commas. Numbers are as they are, so a negative one stays a number.
  var written: String {
    switch self {
    case .empty: return ""
    case .number(let digits): return digits
    case .text(let text):
      // Scalars, not characters: a comma with an accent on it is still a comma to whoever reads the file.
      let scalars = harmless(text).unicodeScalars
      let needsQuotes =
        scalars.first == " " || scalars.last == " " || scalars.contains { $0 == "," || $0 == "\"" }
      return needsQuotes ? "\"" + scalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\"" : String(scalars)
    }
  }
}

/// Text that no spreadsheet takes for a formula: before `=`, `+`, `-` or `@`, also in full width, stands an apostrophe, at the
/// beginning and wherever another program could think that a cell begins (after a quote, comma, semicolon or bar). Tabs, line
/// ends and other control characters are left out.
///
/// OWASP, "CSV Injection"; StatsWales does the same to what it gives out (statswales-backend, src/utils/csv-sanitizer.ts, commit
/// 9159895).
func harmless(_ text: String) -> String {
  var written = String.UnicodeScalarView()
  var isAtStart = true
  for scalar in plain(text).unicodeScalars {
    switch scalar {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
      if isAtStart { written.append("'") }
      isAtStart = false
    case "\"", ",", ";", "|": isAtStart = true
    default: isAtStart = isAtStart && scalar.properties.isWhitespace
    }
    written.append(scalar)
  }
  return String(written)
}
