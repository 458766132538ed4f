import Phrasebook
import Sealing
import Studies

extension Invitation {
  /// The first 64 bits of its digest in groups of four digits: short enough to be read out, long enough that nobody makes
  /// another invitation of the same (a second preimage, 2^64 tries).
  var fingerprint: String {
    let digits = hexadecimal(digest.prefix(8))
    return stride(from: 0, to: 16, by: 4).map { String(digits.dropFirst($0).prefix(4)) }.joined(separator: " ")
  }

  /// What it asks and promises, as whoever may take part reads it.
  var reading: [Phrase] {
    study.warnings + [
      .studyAndID(title.phrase, study.text),
      .asksAbout(window.first, window.last, weekCount: window.weekCount), .compareFingerprint(fingerprint),
    ]
  }

  var promise: Phrase {
    .policyPromise(
      minimum: disclosure.minimumParticipantCount, multiple: disclosure.countMultiple,
      percent: disclosure.dominancePercent)
  }
}

extension StudyProtocol {
  /// A pooled study's: the seed of the invitation, which is never negative, and for the rest what is standard.
  init(_ invitation: Invitation) {
    let standard = StudyProtocol.standard
    self.init(seed: UInt64(invitation.seed), drawCount: standard.drawCount, level: standard.level)
  }
}
