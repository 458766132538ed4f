/// A manual page in roff, with the macros of groff_man(7); whatever text is put in stands for itself.
///
/// In prose, what stands between backticks is what a person types, and is set bold.
struct Roff {
  private(set) var lines: [String]
  /// Right after a heading a paragraph has no macro of its own.
  private var isAfterHeading = false

  init(title: String, section: Int, date: String, source: String, manual: String) {
    let heading = [title.uppercased(), "\(section)", date, source, manual].map(Roff.quoted).joined(separator: " ")
    // Words are not divided: the rules at hand are those of English.
    lines = [".TH " + heading, ".nh", ".ad l"]
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func section(_ heading: String) { head("SH", heading.uppercased()) }

  mutating func subsection(_ heading: String) { head("SS", heading) }

  /// `name \- what it is`, as whatis(1) reads it; the sentence loses its capital and full stop.
  mutating func name(_ name: String, _ sentence: String) {
    let whatItIs = sentence.prefix(1).lowercased() + sentence.dropFirst()
    line(Roff.code(name) + #" \- "# + Roff.prose(whatItIs.hasSuffix(".") ? String(whatItIs.dropLast()) : whatItIs))
  }

  mutating func paragraph(_ prose: String) { paragraph(roff: Roff.prose(prose)) }

  /// A paragraph that is roff already.
  mutating func paragraph(roff: String) {
    if !isAfterHeading { macro(".PP") }
    line(roff)
  }

  /// A term that is roff already, and what it means.
  mutating func item(roff term: String, _ meaning: String) {
    macro(".TP")
    line(term)
    line(Roff.prose(meaning))
  }

  mutating func item(_ term: String, _ meaning: String) { item(roff: Roff.bold(term), meaning) }

  /// Lines that stay as they are.
  mutating func literal(_ text: [String]) {
    if !isAfterHeading { macro(".PP") }
    lines += [".RS 4", ".nf"] + text.map { Roff.guarded(Roff.code($0)) } + [".fi", ".RE"]
    isAfterHeading = false
  }

  private mutating func head(_ name: String, _ heading: String) {
    macro(".\(name) \(Roff.quoted(heading))")
    isAfterHeading = true
  }

  private mutating func macro(_ line: String) {
    lines.append(line)
    isAfterHeading = false
  }

  private mutating func line(_ roff: String) {
    lines.append(Roff.guarded(roff))
    isAfterHeading = false
  }
}

extension Roff {
  /// Text that a person may copy: a hyphen is a minus, a quote is straight.
  static func code(_ text: String) -> String {
    escaped(text).reduce(into: "") { code, character in
      switch character {
      case "-": code += #"\-"#
      case "'": code += #"\(aq"#
      default: code.append(character)
      }
    }
  }

  static func bold(_ text: String) -> String { #"\fB"# + code(text) + #"\fR"# }

  static func italic(_ text: String) -> String { #"\fI"# + code(text) + #"\fR"# }

  /// Prose, with what is between backticks in bold.
  static func prose(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return words(text) }
    return parts.enumerated().map { $0.offset % 2 == 0 ? words($0.element) : bold(String($0.element)) }.joined()
  }

  /// Words; options, dates and times among them may be copied.
  private static func words(_ text: some StringProtocol) -> String {
    text.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\n" }.map { word in
      word.hasPrefix("-") || word.contains(where: \.isNumber) ? code(String(word)) : escaped(String(word))
    }.joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\": escaped += #"\(rs"#
      case "`": escaped += #"\(ga"#
      case "^": escaped += #"\(ha"#
      case "~": escaped += #"\(ti"#
      default: escaped.append(character)
      }
    }
  }

  /// An argument of a macro.
  private static func quoted(_ text: String) -> String {
    "\"" + escaped(text).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: #"\(dq"#) + "\""
  }

  /// A line that is no request, whatever it begins with.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? #"\&"# + line : line
  }
}
