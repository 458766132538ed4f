/// What a study says to people in its own words, in both languages.
package struct BilingualText: Hashable, Sendable {
  package let english: String
  package let welsh: String

  package init(english: String, welsh: String) {
    self.english = english
    self.welsh = welsh
  }
}

extension BilingualText {
  var both: [String] { [english, welsh] }
}

extension String {
  /// Whether it has something to read, in at most so many bytes of UTF-8, and nothing that moves a terminal's cursor or
  /// turns the order of letters around.
  func isShowable(byteLimit: Int, linesAllowed: Bool) -> Bool {
    utf8.count <= byteLimit && contains { !$0.isWhitespace }
      && unicodeScalars.allSatisfy { $0.isShowable || (linesAllowed && $0 == "\n") }
  }
}

extension Unicode.Scalar {
  fileprivate var isShowable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
