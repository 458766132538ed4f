/// The public key with which a participant signs for one study: all that the study knows them by.
///
/// A key is made anew for each study, so two studies cannot find out that they share a participant.
package struct Pseudonym: Hashable, Sendable {
  /// An Ed25519 public key: 32 bytes.
  package let bytes: [UInt8]

  /// Creates the pseudonym, or nil unless there are 32 bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }
}

extension Pseudonym {
  /// 63 of its bits, by which disclosure control tells participants apart; of a million people two have the same once in
  /// 10 million nations.
  package var number: Int { bytes.prefix(8).reduce(0) { $0 << 8 | Int($1) } & Int.max }
}

extension Pseudonym: Comparable {
  /// By the bytes: an order that is the same wherever a pool is merged.
  package static func < (left: Pseudonym, right: Pseudonym) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
