import Foundation

/// Text that is out to do harm on a terminal, and what of it has got there.
enum HostileText {
  /// Has everything that may do harm, ends in a line of its own, and neither a slash nor 200 bytes, so that it can name a file.
  static let text = parts.joined() + "\n" + forgery

  /// What a line begins with that was not ours to write; within a line it tells that the text was shown at all.
  static let forgery = "FORGED"

  private static let parts = [
    "x",
    // Colour, a link, the clipboard, the window's title, a reset, a report that is typed as if by the person.
    "\u{1B}[31m", "\u{1B}]8;;x:y\u{7}", "\u{1B}]52;c;eHg4\u{7}", "\u{1B}]0;t\u{7}", "\u{1B}c", "\u{1B}[6n",
    // NEL and CSI of C1; backspace, tab, carriage return, DEL.
    "\u{85}", "\u{9B}31m", "\u{8}", "\t", "\r", "\u{7F}",
    // Marks that turn writing round, and separators of lines and paragraphs.
    "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}\u{200E}\u{061C}\u{2028}\u{2029}",
    // Marks of no width, and a tag.
    "\u{200B}\u{200C}\u{2060}\u{FEFF}\u{AD}\u{E0041}",
  ]

  /// As it stands between the quotes of a JSON string; a TOML string takes the same but for what it lacks.
  static var inJSON: String {
    // A string: encoding it cannot fail.
    String(decoding: try! JSONEncoder().encode(text), as: UTF8.self).dropFirst().dropLast().description
  }

  /// As it stands between the quotes of a TOML string.
  static var inTOML: String {
    text.unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && scalar.value >= 0x20 && scalar.value < 0x7F
      return isPlain ? String(scalar) : String(format: "\\U%08X", scalar.value)
    }.joined()
  }

  /// What of the bytes could harm a terminal, or forge a line; nothing for what may be shown.
  static func harm(in bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["bytes that are no UTF-8"] }
    let scalars = text.unicodeScalars.filter { $0 != "\n" && isHarmful($0) }
    let lines = text.unicodeScalars.split(separator: "\n").map { String(String.UnicodeScalarView($0)) }
    return Set(scalars.map { String(format: "U+%04X", $0.value) }).sorted()
      + lines.filter { $0.drop { $0 == " " }.hasPrefix(forgery) }
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar != "\u{200D}"
    default: false
    }
  }
}
