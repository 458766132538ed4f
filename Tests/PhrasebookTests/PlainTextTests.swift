import Phrasebook
import Testing

/// What a terminal is given can neither move its cursor nor hide or turn writing.
@Suite struct PlainTextTests {
  @Test(
    arguments: [
      // NUL, bell, backspace, tab, LF, CR, ESC, DEL, NEL, CSI, separators of lines and paragraphs.
      0x00, 0x07, 0x08, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029,
      // Bidirectional overrides, embeddings, isolates and marks (CVE-2021-42574).
      0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x061C,
      // Marks of no width: zero-width space and non-joiner, word joiner, byte-order mark, soft hyphen, a tag.
      0x200B, 0x200C, 0x2060, 0xFEFF, 0x00AD, 0xE0001,
    ] as [UInt32])
  func `A control, separator, turning or invisible mark is left out`(scalar: UInt32) throws {
    let mark = try #require(UnicodeScalar(scalar))
    #expect(plain("K\(mark)7") == "K7")
    #expect(plain("\(mark)") == "")
  }

  @Test(
    arguments: [
      "", "Gwaith ADY: ŵ ŷ â ê î ô û ï Ŵ Ŷ", "w\u{302}yl", "“quoted” – 09:00–09:20 £5 44%", "👩‍🏫 👨‍👩‍👧", "العربية",
      "日本", "e\u{301}", "two  spaces ",
    ])
  func `Letters, their marks, punctuation and joined emoji are kept, scalar by scalar`(text: String) {
    #expect(Array(plain(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `An escape sequence is defused, a forged line stays in its line`() {
    #expect(plain("\u{1B}[31mred\u{1B}[0m") == "[31mred[0m")
    #expect(plain("note\r\nStarted idp at 09:00.") == "noteStarted idp at 09:00.")
    #expect(plain("\u{202E}txet denrut") == "txet denrut")
  }
}
