import Specimens

/// Writes comma-separated values as RFC 4180 says, with every freedom that it leaves taken at random.
struct CSVFile {
  private(set) var random: SeededRandom
  private(set) var bytes: [UInt8] = []
  private var line = 1

  init(random: SeededRandom) {
    self.random = random
    if self.random.chance(30) { bytes += [0xEF, 0xBB, 0xBF] }
  }

  /// Writes the row and returns the line on which it begins; quotes where it must and where it likes.
  mutating func add(_ fields: [String]) -> Int {
    while random.chance(10) { endLine() }
    let first = line
    for (position, field) in fields.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      let mustQuote = field.utf8.contains { [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D].contains($0) }
      bytes += (mustQuote || random.chance(20) ? quoted(field) : field).utf8
      line += field.utf8.count { $0 == 0x0A }
    }
    endLine()
    return first
  }

  /// The file, now and then without the end of its last line.
  mutating func finished() -> [UInt8] {
    guard random.chance(20) else { return bytes }
    return Array(bytes.reversed().drop { $0 == 0x0A || $0 == 0x0D }.reversed())
  }

  private func quoted(_ field: String) -> String { "\"" + field.replacing("\"", with: "\"\"") + "\"" }

  private mutating func endLine() {
    bytes += random.chance(50) ? [0x0D, 0x0A] : [0x0A]
    line += 1
  }
}
