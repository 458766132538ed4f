import Crypto

// Keys that a program makes up for a study of nobody. Who knows the seed, which is the study's name, has them all; there is
// nothing to keep from anyone: the contributions come from the same seed, `invite` makes no study of such a name, and
// whatever shows one says what it is. So the same seed gives the same pseudonyms, and with them the same tables.

extension ParticipantKey {
  /// The key of a made-up participant, 0 and on.
  package static func synthetic(seed: UInt64, participant: Int) -> ParticipantKey {
    // 32 bytes, which every Ed25519 seed may be.
    ParticipantKey(syntheticBytes("participant \(seed) \(participant)"))!
  }
}

extension StudyKey {
  /// The key of a made-up study.
  package static func synthetic(seed: UInt64) -> StudyKey { StudyKey(syntheticBytes("study \(seed)"))! }
}

private func syntheticBytes(_ text: String) -> [UInt8] {
  Array(SHA256.hash(data: Array("alntime synthetic \(text)".utf8)))
}
