extension Wire {
  /// What became of one entry: without `before` it is new, without `after` it is gone.
  package struct Change: Codable, Hashable, Sendable {
    package let before: Entry?
    package let after: Entry?

    package init(before: Entry?, after: Entry?) {
      self.before = before
      self.after = after
    }
  }

  /// Asks to change an entry; what is missing stays, an empty text takes the case or the note away.
  package struct Edit: Codable, Hashable, Sendable {
    package let activity: String?
    package let caseLabel: String?
    package let note: String?
    /// A time as written; on the entry's own day when it names none.
    package let start: String?
    /// A time as written, or a length of time.
    package let end: String?
    /// The day to move it to.
    package let on: String?
    /// `refuse`, `trim` or `replace`: what to do when it does not fit; refuse when missing.
    package let fit: String?

    enum CodingKeys: String, CodingKey {
      case activity, note, start, end, on, fit
      case caseLabel = "case"
    }

    package init(
      activity: String?, caseLabel: String?, note: String?, start: String?, end: String?, on: String?, fit: String?
    ) {
      self.activity = activity
      self.caseLabel = caseLabel
      self.note = note
      self.start = start
      self.end = end
      self.on = on
      self.fit = fit
    }
  }

  /// Asks to part an entry at a time inside it.
  package struct Split: Codable, Hashable, Sendable {
    package let at: String

    package init(at: String) { self.at = at }
  }

  /// Asks to start again what an entry was.
  package struct Resume: Codable, Hashable, Sendable {
    /// A number, a UUID, or `last`; `last` when missing.
    package let entry: String?
    package let at: String?

    package init(entry: String?, at: String?) {
      self.entry = entry
      self.at = at
    }
  }

  /// An edit, a split or a deletion has been carried out.
  package struct Corrected: Codable, Hashable, Sendable {
    package let changes: [Change]
    package let startOrLater: WireInstant?
    package let endOrLater: WireInstant?

    package init(changes: [Change], startOrLater: WireInstant?, endOrLater: WireInstant?) {
      self.changes = changes
      self.startOrLater = startOrLater
      self.endOrLater = endOrLater
    }
  }

  /// Asks to take back steps, or to take them again.
  package struct Steps: Codable, Hashable, Sendable {
    /// 1 when missing.
    package let count: Int?

    package init(count: Int?) { self.count = count }
  }

  /// Steps have been taken back, or taken again.
  package struct Undone: Codable, Hashable, Sendable {
    package struct Step: Codable, Hashable, Sendable {
      /// The verb whose step it was.
      package let verb: String
      /// What changed in the log now.
      package let changes: [Change]
      /// What changed beside entries; missing when nothing did.
      package let otherChanges: [OtherChange]?

      package init(verb: String, changes: [Change], otherChanges: [OtherChange]) {
        self.verb = verb
        self.changes = changes
        self.otherChanges = otherChanges.isEmpty ? nil : otherChanges
      }
    }

    /// In the order in which they were taken.
    package let steps: [Step]

    package init(steps: [Step]) { self.steps = steps }
  }
}
