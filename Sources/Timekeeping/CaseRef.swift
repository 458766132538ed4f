/// The pseudonymous label by which an ALNCo knows one learner's case, such as `K7`.
///
/// A letter, then up to eleven letters, digits or hyphens, at least one of them a digit: room for `Y3-02`, none for a
/// name, a UPN (13 characters) or a ULN (10 digits). Kept in capitals, so `k7` and `K7` are one case. It never leaves
/// the machine.
package struct CaseRef: Hashable, Comparable, Sendable {
  package let label: String

  package static let longestLabel = 12

  /// Creates the label, or throws ``TimekeepingError/badCaseLabel(_:)``, or that it is a learner's number.
  package init(_ text: String) throws(TimekeepingError) {
    if CaseLabelDoubt(about: text) == .learnerNumber { throw .doubtfulCaseLabel(text, .learnerNumber) }
    let bytes = Array(text.utf8)
    guard let first = bytes.first, CaseRef.isLetter(first), bytes.count <= CaseRef.longestLabel,
      bytes.allSatisfy({ CaseRef.isLetter($0) || CaseRef.isDigit($0) || $0 == UInt8(ascii: "-") }),
      bytes.contains(where: CaseRef.isDigit)
    else { throw .badCaseLabel(text) }
    label = text.uppercased()
  }

  package static func < (left: CaseRef, right: CaseRef) -> Bool { left.label < right.label }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
