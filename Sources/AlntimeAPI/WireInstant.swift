package import Chronology

/// An instant on the wire: RFC 3339 with the offset in force, as `2026-11-23T09:20:00+00:00`.
package struct WireInstant: Codable, Hashable, Sendable {
  package let zoned: ZonedInstant

  package init(_ instant: Instant, in zone: ZoneRules) { zoned = ZonedInstant(instant, in: zone) }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let zoned = ZonedInstant(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an RFC 3339 date-time")
    }
    self.zoned = zoned
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(zoned.description)
  }
}

/// A date on the wire: `2026-11-23`.
package struct WireDate: Codable, Hashable, Sendable {
  package let date: CivilDate

  package init(_ date: CivilDate) { self.date = date }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = CivilDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
    }
    self.date = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(date.description)
  }
}

extension Wire {
  /// A stretch of time.
  package struct Stretch: Codable, Hashable, Sendable {
    package let start: WireInstant
    package let end: WireInstant
    package let seconds: Int64

    package init(_ interval: Interval, in zone: ZoneRules) {
      start = WireInstant(interval.start, in: zone)
      end = WireInstant(interval.end, in: zone)
      seconds = interval.durationSeconds
    }
  }
}
