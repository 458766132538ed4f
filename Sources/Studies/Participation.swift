package import Chronology

/// What a signed statement says: this is my contribution, or I leave.
package enum StatementKind: String, CaseIterable, Sendable {
  case contribution, withdrawal
}

/// That the person takes part in a study: what they agreed to, the key with which they sign for it, and how many
/// statements they have signed.
///
/// Invitation and key are kept as they came and mean nothing here: whoever reads one and signs with the other is the
/// command line.
package struct Participation: Hashable, Sendable {
  package let study: StudyID
  /// The text in UTF-8, byte for byte, as a signature is over a digest of it.
  package let invitation: [UInt8]
  /// 32 secret bytes.
  package let key: [UInt8]
  package let joined: Instant
  /// The number of the newest statement; nil before the first.
  package let lastSequence: SequenceNumber?
  /// When the first withdrawal got its number; nil of who still takes part. A clock that was set back may put it before
  /// ``joined``.
  package let left: Instant?

  /// Creates the participation, or throws ``ParticipationError/impossibleInvitation`` or
  /// ``ParticipationError/impossibleKey``.
  package init(
    study: StudyID, invitation: [UInt8], key: [UInt8], joined: Instant, lastSequence: SequenceNumber? = nil,
    left: Instant? = nil
  ) throws(ParticipationError) {
    guard (1...Participation.invitationByteLimit).contains(invitation.count) else { throw .impossibleInvitation }
    guard key.count == 32 else { throw .impossibleKey }
    self.init(
      checked: study, invitation: invitation, key: key, joined: joined, lastSequence: lastSequence, left: left)
  }

  private init(
    checked study: StudyID, invitation: [UInt8], key: [UInt8], joined: Instant, lastSequence: SequenceNumber?,
    left: Instant?
  ) {
    self.study = study
    self.invitation = invitation
    self.key = key
    self.joined = joined
    self.lastSequence = lastSequence
    self.left = left
  }

  /// 64 KiB: more than a title and a consent in both languages can fill.
  package static let invitationByteLimit = 65_536
}

extension Participation {
  /// What stands once this was asked for: `known`, if it answers the same invitation, and this if there is none.
  ///
  /// The known key stays, as with another the study would see a second participant. Throws
  /// ``ParticipationError/studyLeft(_:at:)`` or ``ParticipationError/otherInvitation(_:)``.
  package func joining(_ known: Participation?) throws(ParticipationError) -> Participation {
    guard let known else { return self }
    if let left = known.left { throw .studyLeft(study, at: left) }
    guard known.invitation == invitation else { throw .otherInvitation(study) }
    return known
  }

  /// The next statement's number, and what stands once it is taken: never given again, whether a file comes of it or not.
  ///
  /// The first withdrawal is where the person leaves. A further one gets a number too, so that a file that was lost can be
  /// written again. Throws ``ParticipationError/studyLeft(_:at:)`` of a contribution after that, and
  /// ``ParticipationError/numbersUsedUp(_:)``.
  package func allotting(
    _ kind: StatementKind, at now: Instant
  ) throws(ParticipationError) -> (sequence: SequenceNumber, after: Participation) {
    if kind == .contribution, let left { throw .studyLeft(study, at: left) }
    guard let sequence = lastSequence == nil ? .first : lastSequence?.next else { throw .numbersUsedUp(study) }
    return (sequence, after(sequence: sequence, left: kind == .withdrawal ? left ?? now : nil))
  }

  /// The same with another newest number and another end.
  func after(sequence: SequenceNumber?, left: Instant?) -> Participation {
    Participation(
      checked: study, invitation: invitation, key: key, joined: joined, lastSequence: sequence, left: left)
  }
}

/// Why somebody cannot take part as they asked to.
package enum ParticipationError: Error, Equatable, Sendable {
  /// Empty, or over ``Participation/invitationByteLimit``.
  case impossibleInvitation
  /// Not 32 bytes.
  case impossibleKey
  /// The study was joined with other words.
  case otherInvitation(StudyID)
  /// A withdrawal is final.
  case studyLeft(StudyID, at: Instant)
  /// All 2^32 − 1.
  case numbersUsedUp(StudyID)
}
