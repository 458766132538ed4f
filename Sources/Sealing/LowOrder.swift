import Crypto

extension Curve25519.KeyAgreement.PublicKey {
  /// Whether every key agrees with this one on the same secret, all zeros, that anybody can then guess.
  ///
  /// RFC 9180 7.1.4 demands the check, and swift-crypto's HPKE leaves it out. Any secret key can tell: its scalar is a
  /// multiple of the cofactor, 8, and never of the order of another point.
  var isOfLowOrder: Bool {
    guard let any = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: [UInt8](repeating: 1, count: 32)),
      let secret = try? any.sharedSecretFromKeyAgreement(with: self)
    else { return true }
    return secret.withUnsafeBytes { $0.allSatisfy { $0 == 0 } }
  }

  /// The key of these bytes, or nil unless there are 32 and it is not ``isOfLowOrder``.
  init?(usable bytes: [UInt8]) {
    guard let key = try? Self(rawRepresentation: bytes), !key.isOfLowOrder else { return nil }
    self = key
  }
}
