extension Wire {
  /// How much a logbook holds.
  package struct Holdings: Codable, Hashable, Sendable {
    package let entries: Int
    package let cases: Int
    package let confirmedWeeks: Int
    package let studies: Int
    /// When its first entry begins.
    package let first: WireInstant?
    /// When its last entry ends.
    package let last: WireInstant?
    /// The activity of a task that runs.
    package let running: String?
    package let runningSince: WireInstant?

    package init(
      entries: Int, cases: Int, confirmedWeeks: Int, studies: Int, first: WireInstant?, last: WireInstant?,
      running: String?, runningSince: WireInstant?
    ) {
      self.entries = entries
      self.cases = cases
      self.confirmedWeeks = confirmedWeeks
      self.studies = studies
      self.first = first
      self.last = last
      self.running = running
      self.runningSince = runningSince
    }

    /// Writes every key, null where there is nothing, so that a script finds it.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(entries, forKey: .entries)
      try container.encode(cases, forKey: .cases)
      try container.encode(confirmedWeeks, forKey: .confirmedWeeks)
      try container.encode(studies, forKey: .studies)
      try container.encode(first, forKey: .first)
      try container.encode(last, forKey: .last)
      try container.encode(running, forKey: .running)
      try container.encode(runningSince, forKey: .runningSince)
    }
  }

  /// A backup has taken the logbook's place, or would.
  package struct Restored: Codable, Hashable, Sendable {
    /// One study that the backup or the replaced logbook took part in.
    package struct Study: Codable, Hashable, Sendable {
      package let study: String
      /// The next statement's number is above this.
      package let lastSequence: UInt32?
      /// `known`, `stepped`, `other-key` or `kept`: whence the number is known.
      package let numbers: String

      package init(study: String, lastSequence: UInt32?, numbers: String) {
        self.study = study
        self.lastSequence = lastSequence
        self.numbers = numbers
      }
    }

    /// True when nothing was replaced.
    package let preview: Bool
    package let backup: Holdings
    package let replaced: Holdings
    /// The file with what was replaced; null of a preview, and when there was nothing.
    package let keptAs: String?
    /// An older alntime made the backup.
    package let older: Bool
    /// It was made by a copy of the file, and not by a backup: what came last may be missing.
    package let copiedByHand: Bool
    package let studies: [Study]

    package init(
      preview: Bool, backup: Holdings, replaced: Holdings, keptAs: String?, older: Bool, copiedByHand: Bool,
      studies: [Study]
    ) {
      self.preview = preview
      self.backup = backup
      self.replaced = replaced
      self.keptAs = keptAs
      self.older = older
      self.copiedByHand = copiedByHand
      self.studies = studies
    }

    /// Writes every key, null where there is nothing, so that a script finds it.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(preview, forKey: .preview)
      try container.encode(backup, forKey: .backup)
      try container.encode(replaced, forKey: .replaced)
      try container.encode(keptAs, forKey: .keptAs)
      try container.encode(older, forKey: .older)
      try container.encode(copiedByHand, forKey: .copiedByHand)
      try container.encode(studies, forKey: .studies)
    }
  }
}

/// The header fields by which a backup says what is in it.
package enum BackupFields {
  package static let mediaType = "application/vnd.sqlite3"
  package static let entries = "Alntime-Entries"
  package static let cases = "Alntime-Cases"
  package static let confirmedWeeks = "Alntime-Confirmed-Weeks"
  package static let studies = "Alntime-Studies"
}
