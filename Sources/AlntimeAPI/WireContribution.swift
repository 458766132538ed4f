extension Wire {
  /// What the ALNCo would give to a study, whole: codes, ISO weeks and whole numbers. What has no value is left out.
  package struct Contribution: Codable, Hashable, Sendable {
    package struct Week: Codable, Hashable, Sendable {
      /// `2026-W47`.
      package let week: String
      package let schoolDays: Int
      package let uncoveredDays: Int
      /// `autumn`, `spring` or `summer`; left out of a week without a school day.
      package let season: String?
      package let plannedReleaseMinutes: Int

      package init(week: String, schoolDays: Int, uncoveredDays: Int, season: String?, plannedReleaseMinutes: Int) {
        self.week = week
        self.schoolDays = schoolDays
        self.uncoveredDays = uncoveredDays
        self.season = season
        self.plannedReleaseMinutes = plannedReleaseMinutes
      }
    }

    package struct Row: Codable, Hashable, Sendable {
      package let week: String
      package let activity: String
      package let band: String
      /// The number of one of the cases; left out of work that belongs to none.
      package let caseNumber: Int?
      package let minutes: Int

      package init(week: String, activity: String, band: String, caseNumber: Int?, minutes: Int) {
        self.week = week
        self.activity = activity
        self.band = band
        self.caseNumber = caseNumber
        self.minutes = minutes
      }
    }

    package struct Case: Codable, Hashable, Sendable {
      package let number: Int
      /// Left out, as `openedWeek` is, of a case that was never opened.
      package let kind: String?
      package let openedWeek: String?
      package let issuedWeek: String?
      package let closedWeek: String?
      package let daysTaken: Int?

      package init(
        number: Int, kind: String?, openedWeek: String?, issuedWeek: String?, closedWeek: String?, daysTaken: Int?
      ) {
        self.number = number
        self.kind = kind
        self.openedWeek = openedWeek
        self.issuedWeek = issuedWeek
        self.closedWeek = closedWeek
        self.daysTaken = daysTaken
      }
    }

    package let codelistVersion: Int
    package let profile: Profile
    package let weeks: [Week]
    package let rows: [Row]
    package let cases: [Case]
    /// Minutes by `timer`, `log` and `import`; one without any is left out.
    package let sourceMinutes: [String: Int]

    package init(
      codelistVersion: Int, profile: Profile, weeks: [Week], rows: [Row], cases: [Case], sourceMinutes: [String: Int]
    ) {
      self.codelistVersion = codelistVersion
      self.profile = profile
      self.weeks = weeks
      self.rows = rows
      self.cases = cases
      self.sourceMinutes = sourceMinutes
    }
  }
}
