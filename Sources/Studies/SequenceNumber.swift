/// Which of one participant's contributions it is: a later one replaces all before it.
package struct SequenceNumber: Hashable, Sendable {
  /// From 1 to 2^32 − 1.
  package let value: UInt32

  package static let first = SequenceNumber(checked: 1)

  private init(checked value: UInt32) { self.value = value }

  /// Creates the number, or nil of 0.
  package init?(_ value: UInt32) {
    guard value > 0 else { return nil }
    self.init(checked: value)
  }

  /// The number of the next contribution; nil after the last that there is.
  package var next: SequenceNumber? { SequenceNumber(value &+ 1) }
}

extension SequenceNumber: Comparable {
  package static func < (left: SequenceNumber, right: SequenceNumber) -> Bool { left.value < right.value }
}
