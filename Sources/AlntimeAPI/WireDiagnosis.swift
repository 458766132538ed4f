package import Chronology

extension Wire {
  /// How the daemon is, for `alntime doctor`: counts and paths, and nothing that an entry says.
  package struct Diagnosis: Codable, Hashable, Sendable {
    /// The file of the log.
    package struct Log: Codable, Hashable, Sendable {
      package let path: String
      package let bytes: Int
      package let schema: String
      /// 2: every write is flushed to the disk before it is acknowledged.
      package let synchronous: Int
      /// What SQLite's integrity_check and foreign_key_check found; 0 of a whole file.
      package let faults: Int
      /// What may still be written on its disk.
      package let freeBytes: Int
      package let setAside: [String]
      package let replaced: [String]

      package init(
        path: String, bytes: Int, schema: String, synchronous: Int, faults: Int, freeBytes: Int, setAside: [String],
        replaced: [String]
      ) {
        self.path = path
        self.bytes = bytes
        self.schema = schema
        self.synchronous = synchronous
        self.faults = faults
        self.freeBytes = freeBytes
        self.setAside = setAside
        self.replaced = replaced
      }
    }

    /// What is recorded.
    package struct Contents: Codable, Hashable, Sendable {
      package let entries: Int
      /// Those that begin or end later than now.
      package let futureEntries: Int
      /// How long was worked on days that no calendar covers.
      package let uncoveredSeconds: Int64
      package let calendar: Bool
      package let today: WireDate
      /// The first day of the next four weeks that no calendar covers.
      package let uncoveredFrom: WireDate?

      package init(
        entries: Int, futureEntries: Int, uncoveredSeconds: Int64, calendar: Bool, today: CivilDate,
        uncoveredFrom: CivilDate?
      ) {
        self.entries = entries
        self.futureEntries = futureEntries
        self.uncoveredSeconds = uncoveredSeconds
        self.calendar = calendar
        self.today = WireDate(today)
        self.uncoveredFrom = uncoveredFrom.map(WireDate.init)
      }

      /// Writes every key, null where there is nothing, so that a script finds it.
      package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(entries, forKey: .entries)
        try container.encode(futureEntries, forKey: .futureEntries)
        try container.encode(uncoveredSeconds, forKey: .uncoveredSeconds)
        try container.encode(calendar, forKey: .calendar)
        try container.encode(today, forKey: .today)
        try container.encode(uncoveredFrom, forKey: .uncoveredFrom)
      }
    }

    package let version: String
    package let zone: String
    package let log: Log
    /// Null when the log cannot be read to its end.
    package let contents: Contents?

    package init(version: String, zone: String, log: Log, contents: Contents?) {
      self.version = version
      self.zone = zone
      self.log = log
      self.contents = contents
    }

    /// Writes every key, null where there is nothing, so that a script finds it.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(version, forKey: .version)
      try container.encode(zone, forKey: .zone)
      try container.encode(log, forKey: .log)
      try container.encode(contents, forKey: .contents)
    }
  }
}
