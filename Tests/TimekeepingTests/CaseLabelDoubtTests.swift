import Testing
import Timekeeping

@Suite struct CaseLabelDoubtTests {
  @Test(arguments: ["Gwen1", "gwen1", "7Gwen", "K7-Siân2", "Year3-02", "A-Huws9", "B1JONES"])
  func `Four letters in a row look like a name`(text: String) {
    #expect(CaseLabelDoubt(about: text) == .looksLikeAName)
  }

  @Test(arguments: ["K7", "Y3-02", "ABC1", "ABC-DEF-1", "A1B2C3", "ann1", "", "🙂7", "123456789", "a23456789012"])
  func `A pseudonym is in no doubt`(text: String) {
    #expect(CaseLabelDoubt(about: text) == nil)
  }

  /// A UPN is a letter and twelve digits, of which the last is a letter in a temporary one; a ULN is ten digits.
  @Test(arguments: [
    "A123456789012", "a12345678901b", "A123456789012B", "1234567890", "123 456 7890", "A-1234-5678-9012",
  ])
  func `A learner's number is known by its form`(text: String) {
    #expect(CaseLabelDoubt(about: text) == .learnerNumber)
    #expect(throws: TimekeepingError.doubtfulCaseLabel(text, .learnerNumber)) { try CaseRef(text) }
    #expect(throws: TimekeepingError.doubtfulCaseLabel(text, .learnerNumber)) {
      try CaseRef(given: text, allowingNames: true)
    }
  }

  @Test func `A label that looks like a name can be allowed`() throws {
    #expect(throws: TimekeepingError.doubtfulCaseLabel("Gwen1", .looksLikeAName)) {
      try CaseRef(given: "Gwen1", allowingNames: false)
    }
    #expect(try CaseRef(given: "Gwen1", allowingNames: true).label == "GWEN1")
    #expect(throws: TimekeepingError.badCaseLabel("Gwen")) { try CaseRef(given: "Gwen", allowingNames: true) }
  }
}
