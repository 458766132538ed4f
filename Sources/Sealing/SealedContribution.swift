import Crypto
import FoundationEssentials
package import Studies

/// A contribution of which the signature is tried and the seal still whole; only ``SealedFile`` makes one.
package struct SealedContribution: Sendable {
  private let header: SealedHeader
  private let encapsulatedKey: [UInt8]
  private let ciphertext: [UInt8]

  /// Takes what stands between the header and the signature, or nil when that is too short to be sealed.
  init?(header: SealedHeader, rest: [UInt8]) {
    guard rest.count >= SealedContribution.keyLength + SealedContribution.tagLength else { return nil }
    self.header = header
    encapsulatedKey = Array(rest.prefix(SealedContribution.keyLength))
    ciphertext = Array(rest.dropFirst(SealedContribution.keyLength))
  }

  package var pseudonym: Pseudonym { header.pseudonym }

  /// Where it is not above the newest that is known of the pseudonym, the file is an old one come again.
  package var sequence: SequenceNumber { header.sequence }

  /// Whether it answers these very words; nothing is opened for that.
  package func answers(_ invitation: Invitation) -> Bool { header.invitationDigest == invitation.digest }

  /// Opens it and reads what is in it; throws ``SealingError/otherInvitation``, ``SealingError/otherKey`` or
  /// ``SealingError/refused(_:)``.
  package func opened(with key: StudyKey, for invitation: Invitation) throws(SealingError) -> Contribution {
    guard answers(invitation) else { throw .otherInvitation }
    guard Curve25519.KeyAgreement.PublicKey(usable: encapsulatedKey) != nil else { throw .otherKey }
    let text: [UInt8]
    do {
      var recipient = try HPKE.Recipient(
        privateKey: key.key, ciphersuite: SealedFile.ciphersuite, info: SealedFile.purpose(header.study),
        encapsulatedKey: Data(encapsulatedKey))
      text = Array(try recipient.open(ciphertext, authenticating: header.bytes))
    } catch {
      throw .otherKey
    }
    do { return try Contribution(canonicalJSON: text, for: invitation) } catch { throw .refused(error) }
  }

  /// Of an X25519 public key.
  private static let keyLength = 32
  /// Of ChaCha20-Poly1305.
  private static let tagLength = 16
}
