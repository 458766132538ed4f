import Chronology
import Crypto
import FoundationEssentials
import PoolStore
import Sealing
import Studies

/// What comes from a participant, from who invites, and from a pool's file.
extension FuzzTarget {
  /// As it came, and signed anew, so that not every change ends at the signature.
  static let sealed = FuzzTarget("sealed") { bytes in
    let came = Study.opens(bytes)
    let isAnew = Study.opens(Study.signedAnew(bytes))
    return came || isAnew
  }
  .beginning { [Study.sealed, Study.withdrawal] }

  static let contribution = FuzzTarget("contribution") { bytes in
    guard let contribution = try? Contribution(canonicalJSON: bytes, for: Study.invitation) else { return false }
    // What is taken has its place in a pool.
    _ = try! contribution.packed()
    return true
  }
  .beginning { Study.contributions.map(\.canonicalJSON) }

  static let invitation = FuzzTarget("invitation") { bytes in succeeds { try Invitation(canonicalJSON: bytes) } }
    .beginning { [Study.invitation.canonicalJSON] }

  static let studyKey = FuzzTarget("study-key") { bytes in
    guard let file = try? StudyKeyFile(canonicalJSON: bytes) else { return false }
    // scrypt, which a wrapped key needs, takes a third of a second a time.
    return file.needsPassphrase || succeeds { try file.key(passphrase: nil) }
  }
  .beginning { [StudyKeyFile(Study.key, for: Study.invitation.study).canonicalJSON] }

  /// A pool's blob, whatever its checksum was: that is against a disk's faults alone.
  static let packed = FuzzTarget("packed") { bytes in
    let body = bytes.dropLast(8)
    let sum = body.withUnsafeBytes(packedChecksum)
    let whole = body + (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) }
    guard let read = try? whole.withUnsafeBytes(ColumnarContribution.init(packed:)) else { return false }
    // What was read can be used.
    _ = read.contribution
    return true
  }
  .beginning { Study.contributions.map { try! $0.packed() } }
}

/// A study with keys that everybody knows.
private enum Study {
  static let key = StudyKey.synthetic(seed: 5)
  static let participant = ParticipantKey.synthetic(seed: 5, participant: 0)
  static let first = ISOWeek("2026-W36")!

  static let invitation = try! Invitation(
    study: StudyID("fuzz-2026")!, title: BilingualText(english: "A study", welsh: "Astudiaeth"),
    window: StudyWindow(from: first, through: ISOWeek("2027-W29")!)!, codelistVersion: 1,
    consent: BilingualText(english: "I agree.", welsh: "Rwy’n cytuno."), disclosure: .standard, seed: 2023,
    publicKey: key.publicKey)

  static let contributions = SyntheticStudy(
    seed: 5, participantCount: 4, firstWeek: first, maximumWeekCount: 4, rowsPerWeek: 4, maximumCaseCount: 3
  ).contributions

  static var sealed: [UInt8] {
    try! SealedFile.contribution(contributions[0], .first, for: invitation, signedBy: participant)
  }

  static var withdrawal: [UInt8] { try! SealedFile.withdrawal(.first, from: invitation, signedBy: participant) }

  /// With our participant's key in its place, and a signature by it over all that comes before.
  static func signedAnew(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 150 else { return bytes }
    let signing = try! Curve25519.Signing.PrivateKey(rawRepresentation: participant.bytes)
    var body = Array(bytes.dropLast(64))
    body.replaceSubrange(54..<86, with: signing.publicKey.rawRepresentation)
    return body + (try! signing.signature(for: body))
  }

  static func opens(_ bytes: [UInt8]) -> Bool {
    switch try? SealedFile.verified(bytes, for: invitation.study) {
    case .withdrawal: true
    case .contribution(let sealed): succeeds { try sealed.opened(with: key, for: invitation) }
    case nil: false
    }
  }
}
