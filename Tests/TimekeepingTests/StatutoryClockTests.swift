import Chronology
import Specimens
import Testing
import Timekeeping

@Suite struct StatutoryClockTests {
  private func clock(
    _ kind: CaseKind, _ aware: String, stopped: String? = nil, on today: String,
    in calendar: String = "2026-27/wales"
  ) throws -> StatutoryClock {
    StatutoryClock(
      kind: kind, aware: date(aware), stopped: stopped.map(date), calendar: try ShippedCalendar.named(calendar),
      today: date(today))
  }

  /// Aware Mon 2 November 2026: 24 used by Fri 4 Dec, 25 on Mon 7, 29 by Fri 11, 30 on Mon 14, 34 by Fri 18, 35 on Mon 4
  /// January 2027.
  @Test(arguments: [
    ("2026-12-04", 11, StatutoryClock.Warning.none), ("2026-12-06", 11, .none), ("2026-12-07", 10, .tenDays),
    ("2026-12-11", 6, .tenDays), ("2026-12-14", 5, .fiveDays), ("2026-12-25", 1, .fiveDays),
    ("2027-01-04", 0, .fiveDays), ("2027-01-05", -1, .overdue), ("2027-01-09", -4, .overdue),
  ])
  func `Warnings come at ten and at five school days`(
    today: String, left: Int, warning: StatutoryClock.Warning
  ) throws {
    let clock = try clock(.school, "2026-11-02", on: today)
    #expect(clock.left == left)
    #expect(clock.warning == warning)
    #expect(clock.unit == .schoolDays && clock.limit == 35)
  }

  /// 7 weeks from Mon 2 November 2026 end on Mon 21 December.
  @Test(arguments: [
    ("2026-12-06", StatutoryClock.Warning.none), ("2026-12-07", .tenDays), ("2026-12-13", .tenDays),
    ("2026-12-14", .fiveDays), ("2026-12-21", .fiveDays), ("2026-12-22", .overdue),
  ])
  func `Limits in weeks and months warn at fourteen and at seven days`(
    today: String, warning: StatutoryClock.Warning
  ) throws {
    let clock = try clock(.reconsideration, "2026-11-02", on: today)
    #expect(clock.warning == warning)
    #expect(clock.unit == .days && clock.limit == 49)
  }

  /// The calendar ends on Tue 31 August 2027. Aware Mon 28 June: 4 by Fri 2 July, 9, 14, and 16 on Tue 20 July, the last
  /// day of term.
  @Test func `A due date after the end of the calendar is not guessed`() throws {
    for today in ["2027-07-20", "2027-08-31"] {
      let clock = try clock(.school, "2027-06-28", on: today)
      #expect(clock.used == 16 && clock.left == 19)
      #expect(clock.due == nil && clock.noCalendarAfter == date("2027-08-31"))
      #expect(clock.warning == .none)
    }
    let after = try clock(.school, "2027-06-28", on: "2027-09-01")
    #expect(after.used == nil && after.left == nil && after.due == nil)
    #expect(after.noCalendarAfter == date("2027-08-31"))
    #expect(after.warning == .none)
  }

  /// Aware Fri 28 May 2027: half-term, then 7–11 June 5, 14–18 June 10, 21–25 June 15, 28 June–2 July 20, 5–9 July 25,
  /// 12–16 July 30, 19–20 July 32. The due date is beyond the calendar, and yet it is near.
  @Test func `Few days left are few without a due date too`() throws {
    let clock = try clock(.school, "2027-05-28", on: "2027-07-20")
    #expect(clock.due == nil && clock.left == 3 && clock.warning == .fiveDays)
  }

  @Test func `A due date that has passed is known where the days since then are not`() throws {
    let clock = try clock(.school, "2026-11-02", on: "2027-10-01")
    #expect(clock.due == date("2027-01-04") && clock.warning == .overdue)
    #expect(clock.used == nil && clock.noCalendarAfter == date("2027-08-31"))
  }

  @Test func `Without any calendar school days are unknown, and weeks are not`() {
    func clock(_ kind: CaseKind) -> StatutoryClock {
      StatutoryClock(
        kind: kind, aware: date("2026-11-02"), stopped: nil, calendar: .empty, today: date("2026-11-03"))
    }
    #expect(clock(.school).used == nil && clock(.school).due == nil)
    #expect(clock(.school).noCalendarAfter == date("2026-11-02"))
    #expect(clock(.fe).due == nil)
    #expect(clock(.authority).used == 1 && clock(.authority).due == date("2027-01-25"))
    #expect(clock(.authority).noCalendarAfter == nil)
  }

  @Test func `The clock stops when the case is issued, and is late only if it was then`() throws {
    let inTime = try clock(.school, "2026-11-02", stopped: "2026-12-14", on: "2027-03-01")
    #expect(inTime.used == 30 && inTime.warning == .none)
    let onTheLastDay = try clock(.school, "2026-11-02", stopped: "2027-01-04", on: "2027-03-01")
    #expect(onTheLastDay.used == 35 && onTheLastDay.warning == .none)
    let late = try clock(.school, "2026-11-02", stopped: "2027-01-05", on: "2027-03-01")
    #expect(late.used == 36 && late.warning == .overdue)
  }

  /// The last versions' terms can reach the year 9999; the search for the due date ends there.
  @Test func `A calendar of holidays only ends the search`() throws {
    let version = try CalendarVersion(
      effective: date("9990-01-01"), zone: "Europe/London", workingDays: [.monday],
      hours: [.monday: ClockRange("09:00-10:00")!], release: [:],
      terms: [Term(name: "one", days: dates("9999-12-30", "9999-12-31"), halfTerm: nil, inset: [], closed: [])])
    let clock = StatutoryClock(
      kind: .school, aware: date("9990-01-01"), stopped: nil, calendar: SchoolCalendar([version]),
      today: date("9990-01-01"))
    #expect(clock.due == nil)
  }

  @Test func `The limits are those of the facts`() {
    #expect(
      CaseKind.allCases.map(\.limit) == [.schoolDays(35), .termTimeDays(35), .weeks(12), .weeks(7), .months(12)])
  }
}
