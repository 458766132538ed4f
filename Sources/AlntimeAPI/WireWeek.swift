package import Chronology

extension Wire {
  /// A week: whether its log is said to be complete, and what may be missing from it.
  package struct Week: Codable, Hashable, Sendable {
    /// School hours of a working day without an entry.
    package typealias Gap = Stretch

    /// `2026-W47`.
    package let week: String
    package let from: WireDate
    package let to: WireDate
    package let confirmed: Bool
    package let confirmedAt: WireInstant?
    /// This call confirmed the week, or took the confirmation back.
    package let changed: Bool
    /// Its last second has passed; before that it cannot be confirmed.
    package let over: Bool
    package let gaps: [Gap]
    /// A task that began before the week ended and runs still; with one it cannot be confirmed.
    package let running: Entry?
    package let overlong: [Entry]
    package let uncoveredDays: [WireDate]

    package init(
      week: ISOWeek, confirmedAt: WireInstant?, changed: Bool, over: Bool, gaps: [Gap], running: Entry?,
      overlong: [Entry], uncoveredDays: [CivilDate]
    ) {
      self.week = week.description
      from = WireDate(week.monday)
      to = WireDate(week.sunday)
      confirmed = confirmedAt != nil
      self.confirmedAt = confirmedAt
      self.changed = changed
      self.over = over
      self.gaps = gaps
      self.running = running
      self.overlong = overlong
      self.uncoveredDays = uncoveredDays.map(WireDate.init)
    }

    /// Writes every key, null where there is nothing, so that a script finds it.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(week, forKey: .week)
      try container.encode(from, forKey: .from)
      try container.encode(to, forKey: .to)
      try container.encode(confirmed, forKey: .confirmed)
      try container.encode(confirmedAt, forKey: .confirmedAt)
      try container.encode(changed, forKey: .changed)
      try container.encode(over, forKey: .over)
      try container.encode(gaps, forKey: .gaps)
      try container.encode(running, forKey: .running)
      try container.encode(overlong, forKey: .overlong)
      try container.encode(uncoveredDays, forKey: .uncoveredDays)
    }
  }
}
