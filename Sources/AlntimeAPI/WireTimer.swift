extension Wire {
  /// Asks to start a task.
  package struct Start: Codable, Hashable, Sendable {
    package let activity: String
    package let caseLabel: String?
    /// A time as written; now when missing.
    package let at: String?
    package let note: String?

    enum CodingKeys: String, CodingKey {
      case activity, at, note
      case caseLabel = "case"
    }

    package init(activity: String, caseLabel: String?, at: String?, note: String?) {
      self.activity = activity
      self.caseLabel = caseLabel
      self.at = at
      self.note = note
    }
  }

  /// A task has started, and the one that ran has ended.
  package struct Started: Codable, Hashable, Sendable {
    package let started: Entry
    package let ended: Entry?
    /// The later instant that the written time could have meant; the earlier was taken.
    package let orLater: WireInstant?

    package init(started: Entry, ended: Entry?, orLater: WireInstant?) {
      self.started = started
      self.ended = ended
      self.orLater = orLater
    }
  }

  /// Asks to stop the running task.
  package struct Stop: Codable, Hashable, Sendable {
    /// A time as written; now when missing.
    package let at: String?

    package init(at: String?) { self.at = at }
  }

  /// The running task has ended.
  package struct Stopped: Codable, Hashable, Sendable {
    package let ended: Entry
    package let orLater: WireInstant?

    package init(ended: Entry, orLater: WireInstant?) {
      self.ended = ended
      self.orLater = orLater
    }
  }

  /// The running task has been thrown away.
  package struct Cancelled: Codable, Hashable, Sendable {
    package let cancelled: Entry

    package init(cancelled: Entry) { self.cancelled = cancelled }
  }

  /// Asks to add a finished entry under the id of the path.
  package struct Log: Codable, Hashable, Sendable {
    package let activity: String
    package let caseLabel: String?
    /// A time as written.
    package let start: String
    /// A time as written, or a length of time.
    package let end: String
    /// The day of times written without one; today when missing.
    package let on: String?
    package let note: String?
    /// `refuse`, `trim` or `replace`: what to do when it does not fit; refuse when missing.
    package let fit: String?

    enum CodingKeys: String, CodingKey {
      case activity, start, end, on, note, fit
      case caseLabel = "case"
    }

    package init(
      activity: String, caseLabel: String?, start: String, end: String, on: String?, note: String?, fit: String? = nil
    ) {
      self.fit = fit
      self.activity = activity
      self.caseLabel = caseLabel
      self.start = start
      self.end = end
      self.on = on
      self.note = note
    }
  }

  /// An entry has been added, or was there already.
  package struct Logged: Codable, Hashable, Sendable {
    package let entry: Entry
    /// What else came into being, changed or went, when it was to be fitted in.
    package let others: [Change]
    package let isNew: Bool
    package let startOrLater: WireInstant?
    package let endOrLater: WireInstant?

    package init(entry: Entry, others: [Change], isNew: Bool, startOrLater: WireInstant?, endOrLater: WireInstant?) {
      self.entry = entry
      self.others = others
      self.isNew = isNew
      self.startOrLater = startOrLater
      self.endOrLater = endOrLater
    }
  }
}
