import Testing
import Timekeeping

/// A note is one line that can be shown on any terminal.
@Suite struct NoteTests {
  @Test(
    arguments: [
      "a", "Galwad ffôn â'r tŷ, ŵ ŷ â", "“quoted” – £5 & <b>", "👩‍🏫 met 👨‍👩‍👧", "العربية", "cy\u{301}fnod", "  two  spaces ",
    ])
  func `Words of any language and joined emoji are kept as written`(text: String) throws {
    let note = try Note(text)
    #expect(Array(note.text.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    arguments: [
      // NUL, tab, line ends, ESC, DEL, CSI, the separators of lines and paragraphs.
      0x00, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029,
      // Marks that turn writing round (CVE-2021-42574), zero-width marks, the byte-order mark.
      0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x061C, 0x200B, 0x200C,
      0x2060, 0xFEFF, 0x00AD,
    ] as [UInt32])
  func `A character that could move the cursor, turn or hide writing is refused`(scalar: UInt32) throws {
    let text = "a\(try #require(UnicodeScalar(scalar)))b"
    #expect(throws: TimekeepingError.badNote(characters: text.count)) { try Note(text) }
  }

  @Test func `A note has 1 to 500 characters, counted as a person counts them`() throws {
    #expect(throws: TimekeepingError.badNote(characters: 0)) { try Note("") }
    #expect(try Note(String(repeating: "ŵ", count: 500)).text.count == 500)
    #expect(try Note(String(repeating: "👩‍🏫", count: 500)).text.count == 500)
    #expect(throws: TimekeepingError.badNote(characters: 501)) { try Note(String(repeating: "n", count: 501)) }
  }
}
