/// What becomes of taking part in a study when a backup takes a logbook's place.
///
/// A number that was signed once must never be signed again, as a pool takes the higher of two and keeps it. The backup
/// knows the numbers until it was made; the logbook that it replaces may know more of them, and then says how many.
package struct CarriedParticipation: Hashable, Sendable {
  package enum Fate: String, Sendable {
    /// The replaced logbook had it too, and its numbers go on.
    case known
    /// Nobody knows what was signed since the backup, so the numbers step by ``CarriedParticipation/safeMargin``.
    case stepped
    /// The replaced logbook had joined anew with another key, which stays in the file that is kept aside; the backup's key
    /// signs from now on, and its numbers step.
    case otherKey = "other-key"
    /// Only the replaced logbook had it: who has signed keeps the key to take it back.
    case kept
  }

  /// As it stands afterwards.
  package let participation: Participation
  package let fate: Fate

  /// By how much the numbers step when nobody knows how many were given: a person shares a few times in a term, so that a
  /// thousand are more than a lifetime's, and there are 2^32 − 1.
  package static let safeMargin: UInt32 = 1_000

  /// Every participation as it stands once the backup is in force, in order of study.
  package static func all(
    of backup: [Participation], replacing replaced: [Participation]
  ) -> [CarriedParticipation] {
    let known = Dictionary(uniqueKeysWithValues: replaced.map { ($0.study, $0) })
    let studies = Set(backup.map(\.study))
    let restored = backup.map { CarriedParticipation($0, replacing: known[$0.study]) }
    let kept = replaced.filter { !studies.contains($0.study) }.map { CarriedParticipation($0, .kept) }
    return (restored + kept).sorted { $0.participation.study.text < $1.participation.study.text }
  }

  private init(_ participation: Participation, _ fate: Fate) {
    self.participation = participation
    self.fate = fate
  }

  private init(_ backup: Participation, replacing known: Participation?) {
    guard let known, known.key == backup.key else {
      self.init(backup.stepping(by: CarriedParticipation.safeMargin), known == nil ? .stepped : .otherKey)
      return
    }
    self.init(backup.knowing(known), .known)
  }
}

extension Participation {
  /// The same after so many numbers that may have been given, or after all that there are.
  fileprivate func stepping(by margin: UInt32) -> Participation {
    let (sum, isOver) = (lastSequence?.value ?? 0).addingReportingOverflow(margin)
    return after(sequence: SequenceNumber(isOver ? .max : sum), left: left)
  }

  /// The same with what another copy of it knows: the higher number, and that the study was left.
  fileprivate func knowing(_ other: Participation) -> Participation {
    after(sequence: [lastSequence, other.lastSequence].compactMap(\.self).max(), left: left ?? other.left)
  }
}
