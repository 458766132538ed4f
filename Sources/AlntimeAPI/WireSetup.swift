package import Chronology
package import Profiles

extension Wire {
  /// What a person has said of their work: a code by dimension, `undisclosed` where they would rather not say.
  package struct Profile: Codable, Hashable, Sendable {
    private let codes: [String: String]

    package init(_ profile: Profiles.Profile) {
      codes = Dictionary(uniqueKeysWithValues: ProfileDimension.allCases.map { ($0.rawValue, profile[$0]) })
    }

    package init(from decoder: any Decoder) throws {
      codes = try decoder.singleValueContainer().decode([String: String].self)
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(codes)
    }

    /// The code of the dimension; `undisclosed` when it is missing.
    package subscript(dimension: ProfileDimension) -> String {
      codes[dimension.rawValue] ?? Profiles.Profile.undisclosed
    }

    /// The codes by dimension, and the keys that are no dimension's, in order.
    package var read: (codes: [ProfileDimension: String], strays: [String]) {
      var known: [ProfileDimension: String] = [:]
      for (key, code) in codes {
        if let dimension = ProfileDimension(rawValue: key) { known[dimension] = code }
      }
      return (known, codes.keys.filter { ProfileDimension(rawValue: $0) == nil }.sorted())
    }
  }

  /// What is set up, and which term dates could be.
  package struct Setup: Codable, Hashable, Sendable {
    /// The dates of one term to offer; null where nothing is known.
    package struct OfferedTerm: Codable, Hashable, Sendable {
      /// `autumn`, `spring` or `summer`.
      package let season: String
      package let start: WireDate?
      package let end: WireDate?
      package let halfTerm: Calendar.Term.Dates?
      /// Training days that are the same in every school of the authority.
      package let inset: [WireDate]

      package init(
        season: Season, start: CivilDate?, end: CivilDate?, halfTerm: DateRange?, inset: Set<CivilDate>
      ) {
        self.season = season.rawValue
        self.start = start.map(WireDate.init)
        self.end = end.map(WireDate.init)
        self.halfTerm = halfTerm.map(Calendar.Term.Dates.init)
        self.inset = inset.sorted().map(WireDate.init)
      }
    }

    package struct Offer: Codable, Hashable, Sendable {
      /// `2026-27`.
      package let schoolYear: String
      /// `authority`, `wales`, `agreed` or `none`: how far the dates can be relied on.
      package let basis: String
      package let terms: [OfferedTerm]

      package init(schoolYear: SchoolYear, basis: String, terms: [OfferedTerm]) {
        self.schoolYear = schoolYear.description
        self.basis = basis
        self.terms = terms
      }
    }

    package let today: WireDate
    /// Null before anybody was asked.
    package let profile: Profile?
    /// The version in force; null without a calendar.
    package let calendar: Calendar.Version?
    package let offer: Offer

    package init(today: CivilDate, profile: Profile?, calendar: Calendar.Version?, offer: Offer) {
      self.today = WireDate(today)
      self.profile = profile
      self.calendar = calendar
      self.offer = offer
    }
  }

  /// What was set up, or would be.
  package struct SetUp: Codable, Hashable, Sendable {
    /// A stretch of a day in one band, by the clock on the wall.
    package struct Stretch: Codable, Hashable, Sendable {
      package let band: String
      /// `HH:MM`.
      package let from: String
      /// `HH:MM`, of which `24:00` is the end of the day.
      package let to: String
    }

    package struct Day: Codable, Hashable, Sendable {
      package let date: WireDate
      package let kind: String
      package let stretches: [Stretch]

      package init(date: CivilDate, plan: DayPlan) {
        self.date = WireDate(date)
        kind = plan.kind.rawValue
        let starts = [0] + plan.stretches.map(\.endSeconds)
        stretches = zip(starts, plan.stretches).map { start, stretch in
          Stretch(band: stretch.band.rawValue, from: Day.clock(start), to: Day.clock(stretch.endSeconds))
        }
      }

      private static func clock(_ seconds: Int) -> String {
        CivilTime(exactly: seconds)?.hourAndMinute ?? "24:00"
      }
    }

    /// True when nothing was written.
    package let preview: Bool
    package let profile: Profile
    /// Null when the calendar was left as it is.
    package let calendar: CalendarReplaced?
    /// The week after this one, Monday to Sunday.
    package let nextWeek: [Day]

    package init(preview: Bool, profile: Profile, calendar: CalendarReplaced?, nextWeek: [Day]) {
      self.preview = preview
      self.profile = profile
      self.calendar = calendar
      self.nextWeek = nextWeek
    }
  }
}
