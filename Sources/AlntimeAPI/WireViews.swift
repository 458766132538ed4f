package import Chronology

extension Wire {
  package struct Health: Codable, Hashable, Sendable {
    /// `ok`; a daemon that is not ok does not answer.
    package let status: String
    package let version: String

    package init(version: String) {
      status = "ok"
      self.version = version
    }
  }

  /// What runs now, and today's work so far.
  package struct Status: Codable, Hashable, Sendable {
    package struct Today: Codable, Hashable, Sendable {
      package let date: WireDate
      package let seconds: Int64
      package let bands: WireBands
    }

    package let running: Entry?
    package let today: Today
    /// The open cases whose due date is near or has passed; left out when there are none.
    package let deadlines: [Deadline]?
    /// The running task's undecided sleep; left out when there is none.
    package let suspensions: [Suspension]?
    /// The path of a damaged logbook in whose place a new one was begun; left out when there is none.
    package let setAside: String?

    package init(
      running: Entry?, date: CivilDate, bands: BandedSeconds, deadlines: [Deadline] = [],
      suspensions: [Suspension] = [], setAside: String? = nil
    ) {
      self.setAside = setAside
      self.running = running
      self.suspensions = suspensions.isEmpty ? nil : suspensions
      self.deadlines = deadlines.isEmpty ? nil : deadlines
      today = Today(date: WireDate(date), seconds: bands.total, bands: WireBands(bands))
    }

    /// Writes `running` as null when nothing runs.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(running, forKey: .running)
      try container.encode(today, forKey: .today)
      try container.encodeIfPresent(deadlines, forKey: .deadlines)
      try container.encodeIfPresent(suspensions, forKey: .suspensions)
      try container.encodeIfPresent(setAside, forKey: .setAside)
    }
  }

  package struct Entries: Codable, Hashable, Sendable {
    package let entries: [Entry]

    package init(entries: [Entry]) { self.entries = entries }
  }

  /// A period's work by day, activity and band.
  package struct Summary: Codable, Hashable, Sendable {
    package struct Day: Codable, Hashable, Sendable {
      package let date: WireDate
      /// `school`, `inset`, `holiday`, `weekend` or `uncovered`.
      package let kind: String
      package let seconds: Int64
      package let bands: WireBands

      package init(date: CivilDate, kind: String, bands: BandedSeconds) {
        self.date = WireDate(date)
        self.kind = kind
        seconds = bands.total
        self.bands = WireBands(bands)
      }
    }

    package struct ActivityHours: Codable, Hashable, Sendable {
      package let activity: String
      package let seconds: Int64
      package let bands: WireBands

      package init(activity: String, bands: BandedSeconds) {
        self.activity = activity
        seconds = bands.total
        self.bands = WireBands(bands)
      }
    }

    package let from: WireDate
    package let to: WireDate
    package let days: [Day]
    package let activities: [ActivityHours]
    package let seconds: Int64
    package let bands: WireBands
    package let inSchoolSeconds: Int64
    package let outOfSchoolSeconds: Int64
    package let uncoveredSeconds: Int64
    package let running: Entry?
    /// The confirmed weeks that have a day in the period: `2026-W47`.
    package let confirmedWeeks: [String]
    /// The release time that the calendar plans in the period, and as far as it has passed.
    package let plannedReleaseSeconds: Int64
    package let passedReleaseSeconds: Int64

    package init(
      days range: DateRange, byDay: [Day], byActivity: [ActivityHours], total: BandedSeconds, running: Entry?,
      confirmedWeeks: [ISOWeek], plannedReleaseSeconds: Int64, passedReleaseSeconds: Int64
    ) {
      from = WireDate(range.first)
      to = WireDate(range.last)
      days = byDay
      activities = byActivity
      seconds = total.total
      bands = WireBands(total)
      inSchoolSeconds = total.inSchool
      outOfSchoolSeconds = total.outOfSchool
      uncoveredSeconds = total.uncovered
      self.running = running
      self.confirmedWeeks = confirmedWeeks.map(\.description)
      self.plannedReleaseSeconds = plannedReleaseSeconds
      self.passedReleaseSeconds = passedReleaseSeconds
    }
  }

  /// What the study reads: weeks, and work by week, activity, band and case number.
  package struct Record: Codable, Hashable, Sendable {
    package struct Week: Codable, Hashable, Sendable {
      package let week: String
      package let schoolDays: Int
      package let uncoveredDays: Int
      /// The log of the week, which lies wholly in the period, is said to be complete.
      package let confirmed: Bool

      package init(week: String, schoolDays: Int, uncoveredDays: Int, confirmed: Bool) {
        self.week = week
        self.schoolDays = schoolDays
        self.uncoveredDays = uncoveredDays
        self.confirmed = confirmed
      }
    }

    package struct Row: Codable, Hashable, Sendable {
      package let week: String
      package let activity: String
      package let band: String
      package let caseNumber: Int?
      package let seconds: Int64

      package init(week: String, activity: String, band: String, caseNumber: Int?, seconds: Int64) {
        self.week = week
        self.activity = activity
        self.band = band
        self.caseNumber = caseNumber
        self.seconds = seconds
      }
    }

    package let from: WireDate?
    package let to: WireDate?
    package let codelistVersion: Int
    package let weeks: [Week]
    package let rows: [Row]
    /// Case 1 is the first of these. For this machine's screen only; a contribution has no labels.
    package let caseLabels: [String]

    package init(days: DateRange?, codelistVersion: Int, weeks: [Week], rows: [Row], caseLabels: [String]) {
      from = days.map { WireDate($0.first) }
      to = days.map { WireDate($0.last) }
      self.codelistVersion = codelistVersion
      self.weeks = weeks
      self.rows = rows
      self.caseLabels = caseLabels
    }
  }
}
