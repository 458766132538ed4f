import Specimens
import TOMLKit
import Testing

@testable import ConfigFiles

/// The position law: whatever the layout, each key and value is found where it was written.
@Suite struct RandomTextTests {
  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `Every key and value of a random text is found where it stands`(seed: UInt64) throws {
    var writer = RandomTOML(seed: seed)
    writer.writeDocument()
    // The text is TOML, by the judge whose positions are wanted.
    _ = try TOMLTable(string: writer.text)
    let found = try KeyPositions(scanning: writer.text)
    for (path, position) in writer.keys { #expect(found.key(path) == position, "\(path) in:\n\(writer.text)") }
    for (path, position) in writer.values { #expect(found.value(path) == position, "\(path) in:\n\(writer.text)") }
  }

  /// At each of these toml++ ends the process.
  @Test(arguments: [
    "[[[[", "[=]", "[\n", "[[.a]]", "[ ŵ ]", "a = 1\n[?]", "[[ $ ]]", "[,", "[ [a]]", "[[\t'a", "a = [}]",
    "a = [[1, } ]]",
    "a = 2018-11-02 1", "a = 2018-11-02 1\n", "a = [2018-11-02 1]", "a = 2018-11-02 1 # b",
  ])
  func `What toml++ takes for granted is asked of the text before`(text: String) {
    #expect(throws: ConfigFileError.self) { try TOMLText.parse(text) }
  }

  /// The control: each ends the process, if toml++ sees it.
  @Test func `Without our grammar before it toml++ ends the process`() async {
    await #expect(processExitsWith: .failure) { _ = try? TOMLTable(string: "[[[[") }
    await #expect(processExitsWith: .failure) { _ = try? TOMLTable(string: "a = [}]") }
    await #expect(processExitsWith: .failure) { _ = try? TOMLTable(string: "a = 2018-11-02 1\n") }
    await #expect(processExitsWith: .success) { _ = try? TOMLTable(string: "a = 2018-11-02 # 1\n") }
  }

  /// Names with dots are tables one in another too, which toml++ leaves one by one.
  @Test(arguments: [
    ("a = ", "[", 1_000_000), ("a = ", "{a=", 300_000), ("a = ", "[{a=", 200_000), ("", "a.", 500_000),
    ("[", "a.", 500_000),
    ("[[", "a.", 500_000), ("a = {b = ", "{a.a.a=", 200_000),
  ])
  func `What is nested however deep is refused`(beginning: String, piece: String, count: Int) throws {
    let text = beginning + String(repeating: piece, count: count)
    guard case .syntax(_, .nestedTooDeep)? = fault(of: text) else {
      Issue.record("\(String(describing: fault(of: text)))")
      return
    }
  }

  @Test func `What is nested as deep as may be is read`() throws {
    let depth = TOMLScanner.greatestDepth - 1
    let names = Array(repeating: "a", count: depth + 1).joined(separator: ".")
    #expect(fault(of: "a = " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)) == nil)
    for text in [
      "\(names) = 1", "[\(names)]",
      "a = " + String(repeating: "{a=", count: depth) + "1" + String(repeating: "}", count: depth),
    ] {
      #expect(fault(of: text) == nil)
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>) func `No junk ends the process`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "[", "]", "{", "}", "=", ",", ".", "\"", "'", "\"\"\"", "'''", "\\", "\\u00", "\\U", "#", "\n", "\r", "\r\n", " ",
      "\t", "a", "b", "-", "_", "+", "0", "1", "9", "0x", "0b", "0o", "1e", "inf", "nan", "true", "fals", "2018-09-03",
      "07:32:00", "T", "Z", ":", "ŵ", "\u{FEFF}", "\u{7F}", "\u{1}", "\u{A0}", "\u{2028}", "\u{10FFFF}",
    ]
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...14, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined()
      // Whether it is TOML does not matter here, but that there is an answer, and that the grammar left toml++ nothing to say.
      if case .unreadable(let position, let message)? = fault(of: text) {
        Issue.record("\(position) \(message) of:\n\(text)")
      }
    }
  }
}

/// Writes a random TOML text and notes what it writes where.
private struct RandomTOML {
  private(set) var text = ""
  private(set) var keys: [[KeyStep]: TextPosition] = [:]
  private(set) var values: [[KeyStep]: TextPosition] = [:]
  private var random: SeededRandom
  private var nameCount = 0

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func writeDocument() {
    writePairs(in: [])
    for _ in 0..<roll(4) {
      let name = newName()
      let isArray = roll(2) == 0
      for index in 0..<(isArray ? 1 + roll(3) : 1) {
        let path = isArray ? [.key(name), .index(index)] : [KeyStep.key(name)]
        write(isArray ? "[[" : "[")
        space()
        keys[path] = here
        writeName(name)
        space()
        write(isArray ? "]]" : "]")
        endLine()
        writePairs(in: path)
        if roll(2) == 0 { writeSubtable(of: name, path: path) }
      }
    }
  }

  private mutating func writeSubtable(of parent: String, path: [KeyStep]) {
    let name = newName()
    write("[")
    writeName(parent)
    write(".")
    keys[path + [.key(name)]] = here
    writeName(name)
    write("]")
    endLine()
    writePairs(in: path + [.key(name)])
  }

  private mutating func writePairs(in table: [KeyStep]) {
    for _ in 0..<roll(4) {
      space()
      writePair(in: table, depth: 0)
      endLine()
    }
  }

  private mutating func writePair(in table: [KeyStep], depth: Int) {
    var path = table
    for part in 0..<(1 + roll(2)) {
      if part > 0 {
        space()
        write(".")
        space()
      }
      let name = newName()
      path.append(.key(name))
      keys[path] = here
      writeName(name)
    }
    space()
    write("=")
    space()
    writeValue(at: path, depth: depth)
  }

  private mutating func writeValue(at path: [KeyStep], depth: Int) {
    values[path] = here
    switch roll(depth < 3 ? 10 : 8) {
    case 0: write("17")
    case 1: write("2018-09-03")
    case 2: write("1979-05-27 07:32:00")
    case 3: write(#""a \" # ] } , \\ = ŵ""#)
    case 4: write(#"'b \ " # ] ='"#)
    case 5 where !isInInlineTable(path): write("\"\"\"\nc = 1\n\"\" \\\"\"\" # ]\"\"\"\"")
    case 6 where !isInInlineTable(path): write("'''d ' '' \n[e]\n'''''")
    case 5, 6, 7: write("true")
    case 8: writeArray(at: path, depth: depth)
    default: writeInlineTable(at: path, depth: depth)
    }
  }

  private mutating func writeArray(at path: [KeyStep], depth: Int) {
    write("[")
    for index in 0..<roll(4) {
      gap(path)
      writeValue(at: path + [.index(index)], depth: depth + 1)
      gap(path)
      write(",")
    }
    gap(path)
    write("]")
  }

  private mutating func writeInlineTable(at path: [KeyStep], depth: Int) {
    inlineTables.insert(path)
    write("{")
    for index in 0..<roll(3) {
      if index > 0 { write(",") }
      space()
      writePair(in: path, depth: depth + 1)
      space()
    }
    write("}")
  }

  /// Inline tables keep to one line, as TOML 1.0 wants.
  private var inlineTables: Set<[KeyStep]> = []

  private func isInInlineTable(_ path: [KeyStep]) -> Bool {
    path.indices.contains { inlineTables.contains(Array(path[...$0])) }
  }

  private mutating func newName() -> String {
    nameCount += 1
    return ["k\(nameCount)", "k \(nameCount)", "k.\(nameCount)", "\"\(nameCount)", "#ŷ\(nameCount)"][roll(5)]
  }

  private mutating func writeName(_ name: String) {
    if name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }), roll(2) == 0 { return write(name) }
    if roll(2) == 0 { return write("'\(name)'") }
    let escaped = name.unicodeScalars.map { $0 == "\"" ? "\\\"" : $0 == "k" ? "\\u006b" : String($0) }
    write("\"\(escaped.joined())\"")
  }

  private mutating func space() { write(["", "", " ", "\t", "  "][roll(5)]) }

  /// Between the elements of an array.
  private mutating func gap(_ path: [KeyStep]) {
    if isInInlineTable(path) { space() } else { write(["", " ", "\n", " # ], x = 1\n", "\r\n\t"][roll(5)]) }
  }

  private mutating func endLine() { write(["\n", "\r\n", " # [x] y = \"\n", "\n\n# z = '''\n"][roll(4)]) }

  private mutating func write(_ piece: String) { text.unicodeScalars.append(contentsOf: piece.unicodeScalars) }

  private var here: TextPosition {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return TextPosition(line: lines.count, column: lines[lines.count - 1].count + 1)
  }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }
}
