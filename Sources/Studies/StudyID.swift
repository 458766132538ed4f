/// The name of a study in files: 3 to 40 small letters, digits and hyphens, of which a letter is first.
///
/// So narrow that it can stand in a file's name, in a terminal and in a signed header as it is.
package struct StudyID: Hashable, Sendable {
  package let text: String

  /// Creates the id, or nil when the text is anything else.
  package init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    guard (3...40).contains(bytes.count), let first = bytes.first, StudyID.letters.contains(first),
      bytes.allSatisfy({ StudyID.letters.contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
    else { return nil }
    self.text = String(text)
  }

  private static let letters: ClosedRange<UInt8> = 0x61...0x7A
}

extension StudyID {
  /// Of a study whose participants a program made up: its contributions are nobody's work, and whatever shows them says so.
  package var isSynthetic: Bool { text.hasPrefix(StudyID.syntheticPrefix) }

  package static let syntheticPrefix = "synthetic-"
}

extension StudyID: CustomStringConvertible {
  package var description: String { text }
}
