/// Why a text that someone gives as a case label should not be one: it may tell who the learner is.
package enum CaseLabelDoubt: String, CaseIterable, Sendable {
  /// Four or more letters in a row, as in `Gwen1`. A pseudonym needs fewer: `K7`, `Y3-02`.
  case looksLikeAName = "looks-like-a-name"
  /// A unique pupil number (UPN: a letter and twelve digits, the last of which may be a letter, or one letter more) or a
  /// unique learner number (ULN: ten digits).
  case learnerNumber = "learner-number"

  /// The shortest run of letters that is taken for a name; Welsh and English first names of three letters (Ann, Huw) pass,
  /// as do class names (`ABC`).
  package static let nameLetters = 4

  /// The doubt about the text, whatever else is wrong with it, or nil.
  package init?(about text: String) {
    let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    if CaseLabelDoubt.isLearnerNumber(bytes) {
      self = .learnerNumber
    } else if text.split(whereSeparator: { !$0.isLetter }).contains(where: { $0.count >= CaseLabelDoubt.nameLetters }) {
      self = .looksLikeAName
    } else {
      return nil
    }
  }

  private static func isLearnerNumber(_ bytes: [UInt8]) -> Bool {
    let isDigit = bytes.map { (0x30...0x39).contains($0) }
    let isLetter = bytes.map { (0x41...0x5A).contains($0 & 0xDF) }
    switch bytes.count {
    case 10: return isDigit.allSatisfy { $0 }
    case 13: return isLetter[0] && isDigit[1..<12].allSatisfy { $0 } && (isDigit[12] || isLetter[12])
    case 14: return isLetter[0] && isDigit[1..<13].allSatisfy { $0 } && isLetter[13]
    default: return false
    }
  }
}

extension CaseRef {
  /// Creates a label that someone gives now: beside its form it must not look like a name, unless that is allowed on this
  /// machine. Labels already in the logbook are read without this.
  package init(given text: String, allowingNames: Bool) throws(TimekeepingError) {
    let caseRef = try CaseRef(text)
    if !allowingNames, CaseLabelDoubt(about: text) == .looksLikeAName {
      throw .doubtfulCaseLabel(text, .looksLikeAName)
    }
    self = caseRef
  }
}
