/// The number that these ASCII digits write, or nil unless there are exactly `count` of them and nothing else.
///
/// Strict where `Int.init` is not: it takes no sign.
func digits(_ text: some StringProtocol, exactly count: Int) -> Int? {
  let bytes = text.utf8
  guard bytes.count == count, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
}

/// The number in decimal, with zeros before it up to the width.
package func padded(_ number: Int, to width: Int) -> String { padded(String(number), to: width) }

/// The digits, of any base, with zeros before them up to the width.
package func padded(_ digits: String, to width: Int) -> String {
  String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
