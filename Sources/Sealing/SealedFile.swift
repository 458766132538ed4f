import Crypto
import FoundationEssentials
package import Studies

/// The file in which a participant gives a contribution, or takes it back: signed, and sealed to the study's key.
///
/// FORMAT.md in this folder says every byte, and has files that must open for ever. Whoever receives one tries the
/// signature before anything is read, opens before anything is parsed, and believes nothing that was parsed until it is
/// checked.
package enum SealedFile {
  /// The longest contribution with all that is around it.
  package static let byteLimit = CanonicalJSON.byteLimit + 1_024

  static let ciphersuite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly

  /// Signs and seals a contribution, which must be one that the study will take: throws ``SealingError/refused(_:)``
  /// otherwise, and ``SealingError/cannotSeal`` when the invitation's key is none.
  package static func contribution(
    _ contribution: Contribution, _ sequence: SequenceNumber, for invitation: Invitation,
    signedBy key: ParticipantKey
  ) throws(SealingError) -> [UInt8] {
    let text = contribution.canonicalJSON
    do { _ = try Contribution(canonicalJSON: text, for: invitation) } catch { throw .refused(error) }
    let header = SealedHeader(kind: .contribution, sequence, invitation, key).bytes
    return try signed(header + sealed(text, header, for: invitation), by: key)
  }

  /// Signs that the participant leaves the study.
  package static func withdrawal(
    _ sequence: SequenceNumber, from invitation: Invitation, signedBy key: ParticipantKey
  ) throws(SealingError) -> [UInt8] {
    try signed(SealedHeader(kind: .withdrawal, sequence, invitation, key).bytes, by: key)
  }

  /// Tries the signature over all bytes, and then reads who says what to which study; opens nothing.
  package static func verified(_ bytes: [UInt8], for study: StudyID) throws(SealingError) -> VerifiedFile {
    guard bytes.count <= byteLimit else { throw .tooLong(byteCount: bytes.count) }
    guard bytes.count >= SealedHeader.shortestLength, bytes.starts(with: SealedHeader.magic) else { throw .notSealed }
    let end = bytes.count - SealedHeader.signatureLength
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes[SealedHeader.pseudonymRange]),
      key.isValidSignature(bytes[end...], for: bytes[..<end])
    else { throw .signatureDoesNotMatch }
    guard let header = SealedHeader(verified: bytes) else { throw .malformed }
    guard header.study == study else { throw .otherStudy(header.study) }
    let rest = Array(bytes[header.bytes.count..<end])
    switch header.kind {
    case .withdrawal:
      guard rest.isEmpty else { throw .malformed }
      return .withdrawal(Withdrawal(study: study, pseudonym: header.pseudonym, sequence: header.sequence))
    case .contribution:
      guard let sealed = SealedContribution(header: header, rest: rest) else { throw .malformed }
      return .contribution(sealed)
    }
  }

  /// Whether the bytes begin as a contribution does. Nobody has signed for it yet, so it decides nothing but whether a key
  /// has to be at hand.
  package static func beginsAsContribution(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: SealedHeader.magic + [SealedHeader.Kind.contribution.rawValue])
  }

  /// What HPKE calls info: a key that was agreed on for another use, or another study, opens nothing.
  static func purpose(_ study: StudyID) -> Data { Data("alntime contribution 1 \(study.text)".utf8) }

  private static func sealed(
    _ text: [UInt8], _ header: [UInt8], for invitation: Invitation
  ) throws(SealingError) -> [UInt8] {
    guard let recipient = Curve25519.KeyAgreement.PublicKey(usable: invitation.publicKey) else { throw .cannotSeal }
    do {
      var sender = try HPKE.Sender(
        recipientKey: recipient, ciphersuite: ciphersuite, info: purpose(invitation.study))
      return Array(sender.encapsulatedKey) + Array(try sender.seal(text, authenticating: header))
    } catch {
      throw .cannotSeal
    }
  }

  private static func signed(_ bytes: [UInt8], by key: ParticipantKey) throws(SealingError) -> [UInt8] {
    bytes + (try key.signature(of: bytes))
  }
}

/// A file whose every byte is as its participant signed it.
package enum VerifiedFile: Sendable {
  case contribution(SealedContribution)
  case withdrawal(Withdrawal)
}

extension SealedHeader {
  fileprivate init(kind: Kind, _ sequence: SequenceNumber, _ invitation: Invitation, _ key: ParticipantKey) {
    self.init(
      kind: kind, sequence: sequence, invitationDigest: invitation.digest, pseudonym: key.pseudonym,
      study: invitation.study)
  }
}
