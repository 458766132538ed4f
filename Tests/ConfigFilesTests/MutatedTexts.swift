import Specimens

/// Files as people write them, with a slip or two.
struct MutatedTexts {
  private var random: SeededRandom
  private let originals: [[Unicode.Scalar]]

  private static let pieces = [
    "[", "]", "{", "}", "[[", "]]", "=", ",", ".", "\"", "'", "\"\"\"", "'''", "\\", "\\u0041", "\\u00", "\\n", "\\\n",
    "#", "\n",
    "\r", "\r\n", " ", "\t", "a", "zone", "-", "_", "+", "0", "1", "09", "0x1F", "0b1", "0o7", "1e5", "2.5", "inf",
    "nan", "true",
    "2018-09-03", "2018-02-30", "07:32:00", "08:50", "T", "Z", "+01:00", ".5", ":", "ŵ", "\u{FEFF}", "\u{7F}", "\u{1}",
    "\u{A0}",
    "\u{2028}", "\u{10FFFF}", "[terms]\n", "[[terms]]\n", "[hours]\n", "a.b = 1\n", "{ a = 1 }", "[1, 2]", " 1",
    " 07:32:00",
  ]

  init(of originals: [String], seed: UInt64) {
    self.originals = originals.map { Array($0.unicodeScalars) }
    random = SeededRandom(seed: seed)
  }

  mutating func next() -> String {
    var text = random.pick(originals)
    for _ in 0..<random.int(1...3) { mutate(&text) }
    return String(String.UnicodeScalarView(text))
  }

  private mutating func mutate(_ text: inout [Unicode.Scalar]) {
    let start = random.int(0...text.count)
    let stretch = start..<min(text.count, start + random.int(1...6))
    switch random.int(0...6) {
    case 0: text.removeSubrange(stretch)
    case 1: text.insert(contentsOf: text[stretch], at: random.int(0...text.count))
    case 2: text.replaceSubrange(stretch, with: random.pick(Self.pieces).unicodeScalars)
    case 3: moveLine(in: &text)
    default: text.insert(contentsOf: random.pick(Self.pieces).unicodeScalars, at: start)
    }
  }

  /// Lines of one table in another are how keys come to be given twice.
  private mutating func moveLine(in text: inout [Unicode.Scalar]) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    lines.insert(random.pick(lines), at: random.int(0...lines.count))
    text = Array(lines.joined(separator: ["\n"]))
  }
}
