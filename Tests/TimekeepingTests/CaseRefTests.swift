import Testing
import Timekeeping

/// A case label has room for a pseudonym and none for a name or a learner's number.
@Suite struct CaseRefTests {
  @Test func `Labels are kept in capitals, so that k7 and K7 are one case`() throws {
    #expect(try CaseRef("k7") == CaseRef("K7"))
    #expect(try CaseRef("k7").label == "K7")
    #expect(try CaseRef("y3-02").label == "Y3-02")
  }

  @Test(arguments: ["K7", "a1", "Y3-02", "Z-9", "A1-", "ABCDEFGHIJK1", "a23456789012"])
  func `A letter, then up to eleven letters, digits or hyphens with a digit among them is a label`(text: String) throws
  {
    #expect(try CaseRef(text).label == text.uppercased())
  }

  @Test(
    arguments: [
      "", " ", "Gwen", "Gwen-Mair", "7", "7K", "-K7", "K_7", "K 7", " K7", "K7 ", "K.7", "K/7",
      "ABCDEFGHIJKL1",
      // A digit or letter of Unicode that is not one of ASCII.
      "K７", "K٧", "K²", "Ⅷ7", "Ŵ7", "Κ7", "🙂7",
    ])
  func `Anything else is refused, by what was written`(text: String) {
    #expect(throws: TimekeepingError.badCaseLabel(text)) { try CaseRef(text) }
  }

  @Test func `An invisible character does not make another label of K7`() {
    for mark in ["\n", "\r\n", "\t", "\u{0}", "\u{1B}", "\u{301}", "\u{200B}", "\u{A0}"] {
      #expect(throws: TimekeepingError.badCaseLabel("K7" + mark)) { try CaseRef("K7" + mark) }
      #expect(throws: TimekeepingError.badCaseLabel(mark + "K7")) { try CaseRef(mark + "K7") }
    }
  }

  @Test func `Labels sort as letters do`() throws {
    let labels = try ["K7", "a1", "K10", "B2"].map { text throws(TimekeepingError) in try CaseRef(text) }
    #expect(labels.sorted().map(\.label) == ["A1", "B2", "K10", "K7"])
  }
}
