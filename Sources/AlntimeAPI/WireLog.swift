package import Chronology

extension Wire {
  /// A whole log as one document: what `export --all` writes and `import` takes.
  ///
  /// It says nothing of studies: their keys are secrets, which only a backup has.
  package struct LogDocument: Codable, Hashable, Sendable {
    package struct Line: Codable, Hashable, Sendable {
      package let id: String
      package let number: Int?
      package let activity: String
      package let caseLabel: String?
      package let start: WireInstant
      /// Null while it runs.
      package let end: WireInstant?
      package let note: String?
      /// `timer`, `log` or `import`.
      package let source: String
      package let revision: Int

      enum CodingKeys: String, CodingKey {
        case id, number, activity, start, end, note, source, revision
        case caseLabel = "case"
      }

      package init(
        id: String, number: Int?, activity: String, caseLabel: String?, start: WireInstant, end: WireInstant?,
        note: String?, source: String, revision: Int
      ) {
        self.id = id
        self.number = number
        self.activity = activity
        self.caseLabel = caseLabel
        self.start = start
        self.end = end
        self.note = note
        self.source = source
        self.revision = revision
      }
    }

    package struct Case: Codable, Hashable, Sendable {
      package let caseLabel: String
      package let kind: String
      package let aware: WireDate
      package let issued: WireDate?
      package let closed: WireDate?

      enum CodingKeys: String, CodingKey {
        case kind, aware, issued, closed
        case caseLabel = "case"
      }

      package init(caseLabel: String, kind: String, aware: CivilDate, issued: CivilDate?, closed: CivilDate?) {
        self.caseLabel = caseLabel
        self.kind = kind
        self.aware = WireDate(aware)
        self.issued = issued.map(WireDate.init)
        self.closed = closed.map(WireDate.init)
      }
    }

    package struct Confirmation: Codable, Hashable, Sendable {
      package let week: String
      package let confirmedAt: WireInstant

      package init(week: ISOWeek, confirmedAt: WireInstant) {
        self.week = week.description
        self.confirmedAt = confirmedAt
      }
    }

    package struct Sleep: Codable, Hashable, Sendable {
      package let start: WireInstant
      package let end: WireInstant
      package let kept: Bool

      package init(start: WireInstant, end: WireInstant, kept: Bool) {
        self.start = start
        self.end = end
        self.kept = kept
      }
    }

    /// The clock was set while the entry ran.
    package struct ClockStep: Codable, Hashable, Sendable {
      package let id: String
      package let at: WireInstant
      package let seconds: Int64
      package let lastSeenMilliseconds: Int64

      package init(id: String, at: WireInstant, seconds: Int64, lastSeenMilliseconds: Int64) {
        self.id = id
        self.at = at
        self.seconds = seconds
        self.lastSeenMilliseconds = lastSeenMilliseconds
      }
    }

    /// ``format``.
    package let format: String
    /// ``version``, or more of a newer alntime.
    package let version: Int
    package let exported: WireInstant
    package let zone: String
    package let entries: [Line]
    package let cases: [Case]
    package let calendars: [Calendar.Version]
    package let profile: Profile?
    package let confirmedWeeks: [Confirmation]
    package let sleeps: [Sleep]
    /// May be left out, as none.
    package let clockSteps: [ClockStep]?

    package static let format = "alntime-log"
    package static let version = 1

    package init(
      exported: WireInstant, zone: String, entries: [Line], cases: [Case], calendars: [Calendar.Version],
      profile: Profile?, confirmedWeeks: [Confirmation], sleeps: [Sleep], clockSteps: [ClockStep]
    ) {
      format = LogDocument.format
      version = LogDocument.version
      self.exported = exported
      self.zone = zone
      self.entries = entries
      self.cases = cases
      self.calendars = calendars
      self.profile = profile
      self.confirmedWeeks = confirmedWeeks
      self.sleeps = sleeps
      self.clockSteps = clockSteps
    }

    /// What tells the document from others, whatever else is in it.
    package struct Header: Codable, Sendable {
      package let format: String
      package let version: Int
    }
  }

  /// What an import of a whole log would record, or has recorded.
  package struct LogImported: Codable, Hashable, Sendable {
    /// True when nothing was recorded.
    package let preview: Bool
    /// New entries, a running task among them.
    package let entries: Int
    package let seconds: Int64
    package let cases: Int
    package let confirmedWeeks: Int
    package let calendars: Int
    /// The profile was taken.
    package let profile: Bool
    /// Whatever of the document was in the log already, and just so.
    package let alreadyThere: Int
    /// Whatever the log has otherwise; it stays.
    package let different: Int

    package init(
      preview: Bool, entries: Int, seconds: Int64, cases: Int, confirmedWeeks: Int, calendars: Int, profile: Bool,
      alreadyThere: Int, different: Int
    ) {
      self.preview = preview
      self.entries = entries
      self.seconds = seconds
      self.cases = cases
      self.confirmedWeeks = confirmedWeeks
      self.calendars = calendars
      self.profile = profile
      self.alreadyThere = alreadyThere
      self.different = different
    }
  }
}
