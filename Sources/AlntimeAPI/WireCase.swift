package import Chronology

extension Wire {
  /// How far a case has come in the time that the law gives; the day of awareness is day 0.
  package struct Clock: Codable, Hashable, Sendable {
    /// `school-days`, `term-time-days` or `days`.
    package let unit: String
    /// Null when a weekday among them has no calendar.
    package let used: Int?
    package let limit: Int
    /// Negative after the due date; null when `used` is.
    package let left: Int?
    /// Null when the calendar does not reach it.
    package let due: WireDate?
    /// The last day before the first that was needed and has no calendar; null when none was missing.
    package let noCalendarAfter: WireDate?
    /// `none`, `ten-days`, `five-days` or `overdue`.
    package let warning: String

    package init(
      unit: String, used: Int?, limit: Int, left: Int?, due: CivilDate?, noCalendarAfter: CivilDate?, warning: String
    ) {
      self.unit = unit
      self.used = used
      self.limit = limit
      self.left = left
      self.due = due.map(WireDate.init)
      self.noCalendarAfter = noCalendarAfter.map(WireDate.init)
      self.warning = warning
    }

    /// Writes every key, as null where there is no value.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(unit, forKey: .unit)
      try container.encode(used, forKey: .used)
      try container.encode(limit, forKey: .limit)
      try container.encode(left, forKey: .left)
      try container.encode(due, forKey: .due)
      try container.encode(noCalendarAfter, forKey: .noCalendarAfter)
      try container.encode(warning, forKey: .warning)
    }
  }

  /// A case with its clock and the hours so far.
  package struct Case: Codable, Hashable, Sendable {
    package let caseLabel: String
    package let kind: String
    package let aware: WireDate
    package let issued: WireDate?
    package let closed: WireDate?
    package let clock: Clock
    package let seconds: Int64
    /// `identify`, `pcp`, `idp`, `review` and `rest`, each with its seconds.
    package let stages: [String: Int64]

    enum CodingKeys: String, CodingKey {
      case kind, aware, issued, closed, clock, seconds, stages
      case caseLabel = "case"
    }

    package init(
      caseLabel: String, kind: String, aware: CivilDate, issued: CivilDate?, closed: CivilDate?, clock: Clock,
      stages: [String: Int64]
    ) {
      self.caseLabel = caseLabel
      self.kind = kind
      self.aware = WireDate(aware)
      self.issued = issued.map(WireDate.init)
      self.closed = closed.map(WireDate.init)
      self.clock = clock
      seconds = stages.values.reduce(0, +)
      self.stages = stages
    }

    /// Writes every key, as null where there is no value.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(caseLabel, forKey: .caseLabel)
      try container.encode(kind, forKey: .kind)
      try container.encode(aware, forKey: .aware)
      try container.encode(issued, forKey: .issued)
      try container.encode(closed, forKey: .closed)
      try container.encode(clock, forKey: .clock)
      try container.encode(seconds, forKey: .seconds)
      try container.encode(stages, forKey: .stages)
    }
  }

  package struct Cases: Codable, Hashable, Sendable {
    package let today: WireDate
    package let cases: [Case]

    package init(today: CivilDate, cases: [Case]) {
      self.today = WireDate(today)
      self.cases = cases
    }
  }

  /// Asks to open a case.
  package struct OpenCase: Codable, Hashable, Sendable {
    package let caseLabel: String
    package let kind: String
    /// A day as written; today when missing.
    package let aware: String?

    enum CodingKeys: String, CodingKey {
      case kind, aware
      case caseLabel = "case"
    }

    package init(caseLabel: String, kind: String, aware: String?) {
      self.caseLabel = caseLabel
      self.kind = kind
      self.aware = aware
    }
  }

  /// Asks to issue or close the case of the path.
  package struct CaseDay: Codable, Hashable, Sendable {
    /// A day as written; today when missing.
    package let on: String?

    package init(on: String?) { self.on = on }
  }

  /// An open case whose due date is near or has passed.
  package struct Deadline: Codable, Hashable, Sendable {
    package let caseLabel: String
    package let kind: String
    package let clock: Clock

    enum CodingKeys: String, CodingKey {
      case kind, clock
      case caseLabel = "case"
    }

    package init(caseLabel: String, kind: String, clock: Clock) {
      self.caseLabel = caseLabel
      self.kind = kind
      self.clock = clock
    }
  }
}
