import Specimens
import Testing
import Timekeeping

/// An entry's name is a UUID of RFC 9562, read strictly.
@Suite struct EntryIDTests {
  @Test func `A UUID is read in either case and kept in lower case`() throws {
    let lower = try #require(EntryID("0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33"))
    let upper = try #require(EntryID("0B1F6A52-6F0E-4A4E-9C57-1D7F0F1C2A33"))
    #expect(lower == upper)
    #expect(upper.text == "0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33")
  }

  @Test(
    arguments: [
      "", "0b1f6a526f0e4a4e9c571d7f0f1c2a33", "{0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33}",
      "urn:uuid:0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33", "0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a3",
      "0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a333", " 0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a3",
      "0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33 ", "0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a3g",
      "0b1f6a52_6f0e_4a4e_9c57_1d7f0f1c2a33", "0b1f6a5-26f0e-4a4e-9c57-1d7f0f1c2a33",
      "0b1f6a52--f0e-4a4e-9c57-1d7f0f1c2a33", "+b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33",
      // Fullwidth digits: as many characters, but more bytes; and, with three left out, as many bytes.
      "０b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33", "０1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33",
    ])
  func `What is not exactly a UUID is refused`(text: String) {
    #expect(EntryID(text) == nil)
  }

  @Test func `A new name is of version 4 and reads back`() throws {
    var random = SeededRandom(seed: RandomRun.seed)
    var made: Set<EntryID> = []
    for _ in 0..<2_000 {
      let new = EntryID(using: &random)
      let characters = Array(new.text)
      try #require(characters[14] == "4" && "89ab".contains(characters[19]), "\(new.text)")
      try #require(EntryID(new.text) == new, "\(new.text)")
      made.insert(new)
    }
    #expect(made.count == 2_000)
  }

  @Test func `All other bits are random`() {
    var zeros = Constant(bits: 0)
    var ones = Constant(bits: .max)
    #expect(EntryID(using: &zeros).text == "00000000-0000-4000-8000-000000000000")
    #expect(EntryID(using: &ones).text == "ffffffff-ffff-4fff-bfff-ffffffffffff")
  }

  private struct Constant: RandomNumberGenerator {
    let bits: UInt64
    mutating func next() -> UInt64 { bits }
  }
}
