package import Chronology

extension Wire {
  /// A school's calendar: every version, in order of effective date.
  package struct Calendar: Codable, Hashable, Sendable {
    package struct Term: Codable, Hashable, Sendable {
      package struct Dates: Codable, Hashable, Sendable {
        package let start: WireDate
        package let end: WireDate

        package init(_ range: DateRange) {
          start = WireDate(range.first)
          end = WireDate(range.last)
        }
      }

      package let name: String
      package let start: WireDate
      package let end: WireDate
      package let halfTerm: Dates?
      package let inset: [WireDate]
      package let closed: [WireDate]
      /// Days with a session for learners.
      package let schoolDays: Int

      package init(_ term: Chronology.Term, schoolDays: Int) {
        name = term.name
        start = WireDate(term.days.first)
        end = WireDate(term.days.last)
        halfTerm = term.halfTerm.map(Dates.init)
        inset = term.inset.sorted().map(WireDate.init)
        closed = term.closed.sorted().map(WireDate.init)
        self.schoolDays = schoolDays
      }
    }

    package struct Version: Codable, Hashable, Sendable {
      package let effective: WireDate
      package let lastCoveredDay: WireDate
      package let zone: String
      package let workingDays: [String]
      /// `HH:MM-HH:MM` by weekday.
      package let hours: [String: String]
      package let release: [String: [String]]
      package let terms: [Term]

      package init(_ version: CalendarVersion) {
        effective = WireDate(version.effective)
        lastCoveredDay = WireDate(version.lastCoveredDay)
        zone = version.zone
        workingDays = version.workingDays.sorted().map(\.code)
        hours = Dictionary(uniqueKeysWithValues: version.hours.map { ($0.key.code, $0.value.description) })
        release = Dictionary(
          uniqueKeysWithValues: version.release.map { ($0.key.code, $0.value.map(\.description)) })
        terms = version.terms.map { term in
          Term(term, schoolDays: term.days.dates.count { version.kind(of: $0) == .school })
        }
      }
    }

    package let versions: [Version]

    package init(_ calendar: SchoolCalendar) { versions = calendar.versions.map(Version.init) }
  }

  /// A calendar version has been put in force.
  package struct CalendarReplaced: Codable, Hashable, Sendable {
    package let version: Calendar.Version
    /// It took the place of a version with the same effective date.
    package let replaced: Bool
    /// Bank holidays on which it has a session: likely a slip.
    package let taughtBankHolidays: [WireDate]
    /// Weekdays with release time but without hours, where it has no effect: likely a slip.
    package let releaseWithoutHours: [String]

    package init(version: CalendarVersion, replaced: Bool, taughtBankHolidays: [CivilDate]) {
      self.version = Calendar.Version(version)
      self.replaced = replaced
      self.taughtBankHolidays = taughtBankHolidays.map(WireDate.init)
      releaseWithoutHours = version.releaseWithoutHours.map(\.code)
    }
  }

  /// What an import would record, or has recorded.
  package struct Imported: Codable, Hashable, Sendable {
    /// True when nothing was recorded.
    package let preview: Bool
    /// New entries.
    package let count: Int
    /// Entries of the file that were in the log already.
    package let alreadyThere: Int
    package let seconds: Int64
    package let bands: WireBands
    package let first: WireInstant?
    package let last: WireInstant?
    /// Lines with a local time that occurred twice, of which the first was taken.
    package let firstOfTwoLines: [Int]

    package init(
      preview: Bool, count: Int, alreadyThere: Int, bands: BandedSeconds, first: WireInstant?, last: WireInstant?,
      firstOfTwoLines: [Int]
    ) {
      self.preview = preview
      self.count = count
      self.alreadyThere = alreadyThere
      seconds = bands.total
      self.bands = WireBands(bands)
      self.first = first
      self.last = last
      self.firstOfTwoLines = firstOfTwoLines
    }
  }
}
