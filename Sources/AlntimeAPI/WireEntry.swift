package import Chronology

/// The nouns of the wire.
package enum Wire {}

extension Wire {
  /// An entry: `end` is null while it runs, `seconds` and `bands` are then so far.
  package struct Entry: Codable, Hashable, Sendable {
    package let id: String
    /// By which a person names it, in `edit 12`; it keeps it for ever.
    package let number: Int?
    package let activity: String
    package let caseLabel: String?
    package let start: WireInstant
    package let end: WireInstant?
    package let seconds: Int64
    package let bands: WireBands
    package let note: String?
    /// `timer`, `log` or `import`.
    package let source: String
    package let revision: Int
    /// By how many seconds, in all, the computer's clock was set while it ran, negative for back; left out when it was not.
    package let clockStepSeconds: Int64?

    enum CodingKeys: String, CodingKey {
      case id, number, activity, start, end, seconds, bands, note, source, revision, clockStepSeconds
      case caseLabel = "case"
    }

    package init(
      id: String, number: Int?, activity: String, caseLabel: String?, start: WireInstant, end: WireInstant?,
      bands: BandedSeconds,
      note: String?, source: String, revision: Int, clockStepSeconds: Int64? = nil
    ) {
      self.clockStepSeconds = clockStepSeconds
      self.id = id
      self.number = number
      self.activity = activity
      self.caseLabel = caseLabel
      self.start = start
      self.end = end
      seconds = bands.total
      self.bands = WireBands(bands)
      self.note = note
      self.source = source
      self.revision = revision
    }

    /// Writes every key but the last, null where there is nothing, so that a script finds it.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(number, forKey: .number)
      try container.encode(activity, forKey: .activity)
      try container.encode(caseLabel, forKey: .caseLabel)
      try container.encode(start, forKey: .start)
      try container.encode(end, forKey: .end)
      try container.encode(seconds, forKey: .seconds)
      try container.encode(bands, forKey: .bands)
      try container.encode(note, forKey: .note)
      try container.encode(source, forKey: .source)
      try container.encode(revision, forKey: .revision)
      try container.encodeIfPresent(clockStepSeconds, forKey: .clockStepSeconds)
    }
  }
}
