/// The name of an entry for ever: a UUID (RFC 9562), written in lower case.
package struct EntryID: Hashable, Sendable {
  /// 36 characters, such as `0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33`.
  package let text: String

  /// Reads a UUID in either case, or nil.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 36 else { return nil }
    for (position, byte) in bytes.enumerated() {
      let isHyphenPlace = [8, 13, 18, 23].contains(position)
      let isHex = (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
      guard isHyphenPlace ? byte == UInt8(ascii: "-") : isHex else { return nil }
    }
    self.text = text.lowercased()
  }

  /// Makes a random (version 4) UUID from the generator.
  package init(using generator: inout some RandomNumberGenerator) {
    var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    text = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { hex[$0].joined() }.joined(separator: "-")
  }
}
