/// How a person or program names an entry that is there.
package enum EntryReference: Hashable, Sendable {
  /// The number that `list` shows; an entry keeps it for ever.
  case number(Int)
  case id(EntryID)
  /// The finished entry that ended last.
  case last

  /// Reads `12`, a UUID, `last` or `olaf`, or throws ``TimekeepingError/unknownEntry(_:)``.
  package init(_ text: String) throws(TimekeepingError) {
    if let id = EntryID(text) {
      self = .id(id)
    } else if let number = Int(text), number > 0, text.allSatisfy({ $0.isASCII && $0.isNumber }) {
      self = .number(number)
    } else if ["last", "olaf"].contains(text.lowercased()) {
      self = .last
    } else {
      throw .unknownEntry(text)
    }
  }
}
