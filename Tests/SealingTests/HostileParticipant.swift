import Crypto
import FoundationEssentials
import Sealing
import Studies

/// A participant whose program signs and seals anything, by FORMAT.md and apart from ours.
struct HostileParticipant {
  let key = Curve25519.Signing.PrivateKey()
  var magic = "alntime sealed 1\n"
  var kind: UInt8 = 0x43
  var sequence: [UInt8] = [0, 0, 0, 1]
  var study = "aln-2026"
  var purpose = "alntime contribution 1 aln-2026"

  func header(_ invitation: Invitation) -> [UInt8] {
    Array(magic.utf8) + [kind] + sequence + invitation.digest + key.publicKey.rawRepresentation
      + [UInt8(study.utf8.count)] + study.utf8
  }

  func sealed(_ text: String, for invitation: Invitation) throws -> [UInt8] {
    let recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: invitation.publicKey)
    var sender = try HPKE.Sender(
      recipientKey: recipient, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data(purpose.utf8))
    let header = header(invitation)
    return try signed(header + sender.encapsulatedKey + sender.seal(Data(text.utf8), authenticating: header))
  }

  func signed(_ bytes: [UInt8]) throws -> [UInt8] { bytes + (try key.signature(for: bytes)) }
}
