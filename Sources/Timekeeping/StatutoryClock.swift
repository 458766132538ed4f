package import Chronology

/// How far a case has come in the time that the law gives.
///
/// The day of awareness is day 0: counting starts on the first day after it that counts. With 35 school days from Monday 2
/// November 2026 in Wales, day 1 is Tuesday 3 November and day 35, the due date, Monday 4 January 2027. Weeks and months are
/// counted in days of the calendar: 12 weeks are 84 days. The clock stops when the case is issued, or closed without.
package struct StatutoryClock: Hashable, Sendable {
  package enum Unit: String, CaseIterable, Sendable {
    case schoolDays = "school-days"
    case termTimeDays = "term-time-days"
    case days
  }

  package enum Warning: String, CaseIterable, Sendable {
    case none
    /// Ten school or term-time days are left, or fewer; of the limits in weeks and months, 14 days.
    case tenDays = "ten-days"
    /// Five are left, or fewer; of the limits in weeks and months, 7 days.
    case fiveDays = "five-days"
    /// The due date has passed, or had when the clock stopped.
    case overdue
  }

  package let unit: Unit
  /// Days used up to today, or until the clock stopped; nil when a weekday among them has no calendar.
  package let used: Int?
  /// At least 1.
  package let limit: Int
  /// The last day in time; nil when the calendar does not reach it.
  package let due: CivilDate?
  /// The last day before the first that was needed and has no calendar; nil when none was missing.
  package let noCalendarAfter: CivilDate?
  package let warning: Warning

  /// Days left, negative after the due date.
  package var left: Int? { used.map { limit - $0 } }

  /// Reads the clock of a case on a day; `stopped` is the day on which it stopped, if it did.
  package init(kind: CaseKind, aware: CivilDate, stopped: CivilDate?, calendar: SchoolCalendar, today: CivilDate) {
    let day = stopped ?? today
    let tally: Tally
    switch kind.limit {
    case .schoolDays(let limit):
      (unit, self.limit) = (.schoolDays, limit)
      tally = Tally(after: aware, upTo: day, limit, in: calendar) { $0 == .school }
    case .termTimeDays(let limit):
      (unit, self.limit) = (.termTimeDays, limit)
      tally = Tally(after: aware, upTo: day, limit, in: calendar) { $0 == .school || $0 == .inset }
    case .weeks(let count):
      (unit, limit) = (.days, count * 7)
      tally = Tally(from: aware, upTo: day, due: aware.advanced(byDays: count * 7))
    case .months(let count):
      let due = aware.advanced(byMonths: count)
      (unit, limit) = (.days, due.epochDays - aware.epochDays)
      tally = Tally(from: aware, upTo: day, due: due)
    }
    used = tally.used
    due = tally.due
    noCalendarAfter = tally.noCalendarAfter
    let isLate = tally.due.map { day > $0 } ?? tally.used.map { [limit] in $0 > limit } ?? false
    let left = tally.used.map { [limit] in limit - $0 }
    warning = StatutoryClock.warning(left: stopped == nil ? left : nil, unit, isLate: isLate)
  }

  private static func warning(left: Int?, _ unit: Unit, isLate: Bool) -> Warning {
    if isLate { return .overdue }
    guard let left else { return .none }
    let (ten, five) = unit == .days ? (14, 7) : (10, 5)
    return left <= five ? .fiveDays : left <= ten ? .tenDays : .none
  }
}

extension StatutoryClock {
  package init(_ idpCase: IDPCase, calendar: SchoolCalendar, today: CivilDate) {
    self.init(
      kind: idpCase.kind, aware: idpCase.aware, stopped: idpCase.stopped, calendar: calendar, today: today)
  }
}

/// Days counted, as far as the calendar goes.
private struct Tally {
  private(set) var used: Int?
  private(set) var due: CivilDate?
  private(set) var noCalendarAfter: CivilDate?

  /// Counts calendar days.
  init(from aware: CivilDate, upTo day: CivilDate, due: CivilDate) {
    used = day.epochDays - aware.epochDays
    self.due = due
  }

  /// Counts the days after `aware` that count, until the due date is found and `day` is reached, or no calendar covers a
  /// weekday. Weekends need no calendar: they count for nothing.
  init(
    after aware: CivilDate, upTo day: CivilDate, _ limit: Int, in calendar: SchoolCalendar,
    counting counts: (DayKind) -> Bool
  ) {
    var count = 0
    var date = aware
    var lastCovered = aware
    if day == aware { used = 0 }
    while due == nil || date < day {
      date = date.advanced(byDays: 1)
      let kind = calendar.kind(of: date)
      if kind == .uncovered, !date.weekday.isWeekend {
        noCalendarAfter = lastCovered
        return
      }
      if kind != .uncovered { lastCovered = date }
      if counts(kind) { count += 1 }
      if count == limit, due == nil { due = date }
      if date == day { used = count }
    }
  }
}

extension CivilDate {
  /// The same day that many months later, at least 0, or the last of that month when it is shorter.
  func advanced(byMonths months: Int) -> CivilDate {
    let (year, month, day) = components
    let first = month - 1 + months
    guard let start = CivilDate(year: year + first / 12, month: first % 12 + 1, day: 1) else { return .latest }
    return min(start.advanced(byDays: day - 1), start.lastOfMonth)
  }
}
