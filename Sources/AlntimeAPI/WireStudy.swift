import Chronology

extension Wire {
  /// A study that was joined.
  package struct Study: Codable, Hashable, Sendable {
    package let study: String
    /// As it was given, byte for byte.
    package let invitation: String
    package let joined: WireInstant
    package let left: WireInstant?
    /// The number of the newest statement; null before the first.
    package let lastSequence: UInt32?
    /// 64 hexadecimal digits, secret; left out of a list.
    package let key: String?
    /// This call joined the study; left out of any other answer.
    package let changed: Bool?

    package init(
      study: String, invitation: String, joined: WireInstant, left: WireInstant?, lastSequence: UInt32?, key: String?,
      changed: Bool?
    ) {
      self.study = study
      self.invitation = invitation
      self.joined = joined
      self.left = left
      self.lastSequence = lastSequence
      self.key = key
      self.changed = changed
    }

    /// Writes `left` and `lastSequence` as null where there is none; `key` and `changed` are there or not.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(study, forKey: .study)
      try container.encode(invitation, forKey: .invitation)
      try container.encode(joined, forKey: .joined)
      try container.encode(left, forKey: .left)
      try container.encode(lastSequence, forKey: .lastSequence)
      try container.encodeIfPresent(key, forKey: .key)
      try container.encodeIfPresent(changed, forKey: .changed)
    }
  }

  package struct Studies: Codable, Hashable, Sendable {
    package let studies: [Study]

    package init(studies: [Study]) { self.studies = studies }
  }

  /// Asks to join the study of the path.
  package struct JoinStudy: Codable, Hashable, Sendable {
    /// The text of the invitation's file.
    package let invitation: String
    /// 64 hexadecimal digits.
    package let key: String

    package init(invitation: String, key: String) {
      self.invitation = invitation
      self.key = key
    }
  }

  /// Asks for the number of a statement to the study of the path.
  package struct AllotStatement: Codable, Hashable, Sendable {
    /// `contribution` or `withdrawal`.
    package let kind: String

    package init(kind: String) { self.kind = kind }
  }

  /// A number that no other statement to the study has or will have.
  package struct Statement: Codable, Hashable, Sendable {
    package let study: String
    package let kind: String
    /// From 1.
    package let sequence: UInt32

    package init(study: String, kind: String, sequence: UInt32) {
      self.study = study
      self.kind = kind
      self.sequence = sequence
    }
  }
}
