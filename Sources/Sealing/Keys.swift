import Crypto
package import Studies

/// The key with which one person signs for one study, made anew for each.
package struct ParticipantKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// A new key from the system's random numbers.
  package static func fresh() -> ParticipantKey { ParticipantKey(key: Curve25519.Signing.PrivateKey()) }

  private init(key: Curve25519.Signing.PrivateKey) { self.key = key }

  /// The key that was kept as these bytes, or nil unless there are 32.
  package init?(_ bytes: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else { return nil }
    self.key = key
  }

  /// The 32 secret bytes to keep (Ed25519's seed): whoever has them can sign as this participant.
  package var bytes: [UInt8] { Array(key.rawRepresentation) }

  package var pseudonym: Pseudonym { Pseudonym(publicBytes)! }

  var publicBytes: [UInt8] { Array(key.publicKey.rawRepresentation) }

  /// 64 bytes.
  func signature(of bytes: [UInt8]) throws(SealingError) -> [UInt8] {
    guard let signature = try? key.signature(for: bytes) else { throw .cannotSeal }
    return Array(signature)
  }
}

/// The key that opens what is sealed for a study; only whoever runs the study has it.
package struct StudyKey: Sendable {
  let key: Curve25519.KeyAgreement.PrivateKey

  /// A new key from the system's random numbers.
  package static func fresh() -> StudyKey { StudyKey(key: Curve25519.KeyAgreement.PrivateKey()) }

  private init(key: Curve25519.KeyAgreement.PrivateKey) { self.key = key }

  /// The key that was kept as these bytes, or nil unless there are 32.
  package init?(_ bytes: [UInt8]) {
    guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes) else { return nil }
    self.key = key
  }

  /// The 32 secret bytes to keep: whoever has them can read every contribution.
  package var bytes: [UInt8] { Array(key.rawRepresentation) }

  /// The 32 bytes that an invitation names.
  package var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }
}
