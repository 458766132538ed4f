/// A line that a person reads, in both languages: without either it does not compile.
package struct Phrase: Hashable, Sendable {
  private let english: String
  private let welsh: String

  package init(en english: String, cy welsh: String) {
    self.english = english
    self.welsh = welsh
  }

  /// A code, a label or a number, the same in both languages.
  package init(verbatim text: String) { self.init(en: text, cy: text) }

  /// One line, without control characters, whoever wrote what was interpolated.
  package func text(in language: Language) -> String {
    switch language {
    case .english: plain(english)
    case .welsh: plain(welsh)
    }
  }

  /// The phrases in a row, with the separator between.
  package static func joined(_ phrases: [Phrase], by separator: String = " ") -> Phrase {
    Phrase(
      en: phrases.map(\.english).joined(separator: separator),
      cy: phrases.map(\.welsh).joined(separator: separator))
  }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(en: left.english + right.english, cy: left.welsh + right.welsh)
  }
}
