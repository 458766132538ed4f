/// A remark on an entry, in the ALNCo's own words: 1 to 500 characters on one line, at most 4,000 Unicode scalars. It never
/// leaves the machine.
package struct Note: Hashable, Sendable {
  package let text: String

  package static let longestCharacters = 500

  /// Creates the note, or throws ``TimekeepingError/badNote(characters:)`` when it is empty, too long or has control
  /// characters, which could move a terminal's cursor.
  package init(_ text: String) throws(TimekeepingError) {
    guard text.unicodeScalars.allSatisfy(\.isPlain), (1...Note.longestCharacters).contains(text.count),
      text.unicodeScalars.count <= 4_000
    else {
      throw .badNote(characters: text.count)
    }
    self.text = text
  }
}
