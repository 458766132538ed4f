import Chronology
import Crypto
package import Studies

/// The JSON of an invitation (FORMAT.md).
private struct InvitationDocument: Codable {
  struct Text: Codable {
    let cy: String
    let en: String
  }

  struct Disclosure: Codable {
    let countMultiple: Int
    let dominancePercent: Int
    let minimumParticipants: Int
  }

  let codelistVersion: Int
  let consent: Text
  let disclosure: Disclosure
  let firstWeek: String
  let format: String
  let lastWeek: String
  /// 64 hexadecimal digits.
  let publicKey: String
  let seed: Int
  let study: String
  let title: Text

  static let format = "alntime invitation 1"
}

extension Invitation {
  /// Its one spelling in JSON: the file that is handed round.
  package var canonicalJSON: [UInt8] { CanonicalJSON.bytes(of: InvitationDocument(self)) }

  /// SHA-256 of ``canonicalJSON``: a contribution names it, and so the very words that were agreed to.
  package var digest: [UInt8] { Array(SHA256.hash(data: canonicalJSON)) }

  /// Reads the file of an invitation, without the line end that an editor may have put after it, or throws the first
  /// ``DocumentFault``.
  package init(canonicalJSON bytes: [UInt8]) throws(DocumentFault) {
    let bytes = bytes.last == 0x0A ? bytes.dropLast() : bytes
    let document = try CanonicalJSON.value(InvitationDocument.self, from: bytes)
    self = try document.invitation()
    try CanonicalJSON.requireSame(bytes, as: canonicalJSON)
  }
}

extension InvitationDocument {
  init(_ invitation: Invitation) {
    let policy = invitation.disclosure
    codelistVersion = invitation.codelistVersion
    consent = Text(cy: invitation.consent.welsh, en: invitation.consent.english)
    disclosure = Disclosure(
      countMultiple: policy.countMultiple, dominancePercent: policy.dominancePercent,
      minimumParticipants: policy.minimumParticipantCount)
    firstWeek = invitation.window.first.description
    format = InvitationDocument.format
    lastWeek = invitation.window.last.description
    publicKey = hexadecimal(invitation.publicKey)
    seed = invitation.seed
    study = invitation.study.text
    title = Text(cy: invitation.title.welsh, en: invitation.title.english)
  }

  func invitation() throws(DocumentFault) -> Invitation {
    guard format == InvitationDocument.format else { throw .unknownCode(at: "format") }
    guard let study = StudyID(study) else { throw .unknownCode(at: "study") }
    guard let first = ISOWeek(firstWeek) else { throw .unknownCode(at: "firstWeek") }
    guard let last = ISOWeek(lastWeek) else { throw .unknownCode(at: "lastWeek") }
    guard let window = StudyWindow(from: first, through: last) else { throw .outOfOrder(at: "lastWeek") }
    guard let key = bytes(ofHexadecimal: publicKey) else { throw .unknownCode(at: "publicKey") }
    guard key.count != 32 || Curve25519.KeyAgreement.PublicKey(usable: key) != nil else { throw .unusableKey }
    guard
      let policy = DisclosurePolicy(
        minimumParticipantCount: disclosure.minimumParticipants, countMultiple: disclosure.countMultiple,
        dominancePercent: disclosure.dominancePercent)
    else { throw .contradiction(at: "disclosure") }
    do {
      return try Invitation(
        study: study, title: BilingualText(english: title.en, welsh: title.cy), window: window,
        codelistVersion: codelistVersion, consent: BilingualText(english: consent.en, welsh: consent.cy),
        disclosure: policy, seed: seed, publicKey: key)
    } catch {
      throw .invitation(error)
    }
  }
}

/// 32 bytes.
package func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
