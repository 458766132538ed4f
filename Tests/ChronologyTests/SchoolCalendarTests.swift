import Chronology
import Specimens
import Testing

/// What a calendar says of dates: which version, which term, how many school days.
@Suite struct SchoolCalendarTests {
  @Test func `School days are counted without weekends, half-term, INSET days and closures`() throws {
    // Autumn 2026, Tuesday 1 September to Friday 18 December. The sixteen weeks from Monday 31 August have 80 weekdays;
    //   80 − 1 (Monday 31 August, not yet term) − 5 (half-term, 26 to 30 October)
    //      − 2 (INSET: 1 September, 27 November) − 1 (closed: 7 December) = 71.
    let calendar = try SampleSchool.calendar()
    #expect(calendar.schoolDayCount(in: dates("2026-09-01", "2026-12-18")) == 71)
    #expect(calendar.schoolDayCount(in: dates("2026-08-01", "2027-01-03")) == 71)
    // The week of the INSET day: Monday to Thursday. Her Friday off would be a school day all the same.
    #expect(calendar.schoolDayCount(in: dates("2026-11-23", "2026-11-29")) == 4)
    #expect(calendar.schoolDayCount(in: dates("2026-11-16", "2026-11-22")) == 5)
    #expect(calendar.schoolDayCount(in: dates("2026-12-07", "2026-12-11")) == 4)
    #expect(calendar.schoolDayCount(in: dates("2026-10-24", "2026-11-01")) == 0)
  }

  @Test func `A weekday on which the school never opens is no school day`() throws {
    let version = try CalendarVersion(
      effective: date("2026-09-01"), zone: "Europe/London", workingDays: mondayToFriday,
      hours: [.monday: clock("09:00-15:00"), .thursday: clock("09:00-15:00")], release: [:],
      terms: try SampleSchool.terms())
    #expect(SchoolCalendar([version]).schoolDayCount(in: dates("2026-11-16", "2026-11-22")) == 2)
  }

  @Test(arguments: [
    ("2026-08-31", DayKind.uncovered), ("2026-09-01", .inset), ("2026-09-02", .school), ("2026-10-26", .holiday),
    ("2026-11-27", .inset), ("2026-12-07", .holiday), ("2026-12-18", .school), ("2026-12-19", .weekend),
    ("2026-12-21", .holiday), ("2027-01-04", .school), ("2027-08-31", .holiday), ("2027-09-01", .uncovered),
  ])
  func `A date is the kind of day that the calendar says`(_ day: String, kind: DayKind) throws {
    #expect(try SampleSchool.calendar().kind(of: date(day)) == kind)
  }

  @Test(arguments: [
    ("2026-12-18", "2027-08-31"), ("2027-07-20", "2027-08-31"), ("2027-08-31", "2027-08-31"),
    ("2027-09-01", "2028-08-31"),
  ])
  func `A version speaks until the 31 August after its last term`(_ lastDay: String, covered: String) throws {
    let version = try version(effective: "2026-09-01", lastDay: lastDay, opening: "09:00-15:00")
    #expect(version.lastCoveredDay == date(covered))
    let calendar = SchoolCalendar([version])
    #expect(calendar.version(on: date(covered)) == version)
    #expect(calendar.version(on: date(covered).advanced(byDays: 1)) == nil)
  }

  @Test func `Of two versions with one effective date the later in the list replaces the other`() throws {
    let old = try version(effective: "2026-09-01", lastDay: "2027-07-20", opening: "09:00-15:00")
    let new = try version(effective: "2026-09-01", lastDay: "2027-07-20", opening: "08:30-14:30")
    #expect(SchoolCalendar([old, new]).versions == [new])
    #expect(SchoolCalendar([new, old]).versions == [old])
  }

  @Test func `Versions are in order of effective date and each holds until the next`() throws {
    let first = try version(effective: "2026-09-01", lastDay: "2027-07-20", opening: "09:00-15:00")
    let second = try version(effective: "2027-09-01", lastDay: "2028-07-20", opening: "08:30-14:30")
    let calendar = SchoolCalendar([second, first])
    #expect(calendar.versions == [first, second])
    #expect(calendar.version(on: date("2026-08-31")) == nil)
    #expect(calendar.version(on: date("2027-08-31")) == first)
    #expect(calendar.version(on: date("2027-09-01")) == second)
  }

  @Test func `A date lies in its term, half-term included, or in none`() throws {
    let calendar = try SampleSchool.calendar()
    #expect(calendar.term(on: date("2026-09-01"))?.name == "autumn 2026")
    #expect(calendar.term(on: date("2026-10-28"))?.name == "autumn 2026")
    #expect(calendar.term(on: date("2026-12-18"))?.name == "autumn 2026")
    #expect(calendar.term(on: date("2026-12-19")) == nil)
    #expect(calendar.term(on: date("2027-07-20"))?.name == "summer 2027")
    #expect(calendar.term(on: date("2028-07-20")) == nil)
  }

  @Test func `The empty calendar covers nothing`() {
    #expect(SchoolCalendar.empty.kind(of: date("2026-11-23")) == .uncovered)
    #expect(SchoolCalendar.empty.kind(of: date("2026-11-22")) == .uncovered)
    #expect(SchoolCalendar.empty.schoolDayCount(in: dates("2026-01-01", "2026-12-31")) == 0)
  }

  private func version(effective: String, lastDay: String, opening: String) throws -> CalendarVersion {
    try CalendarVersion(
      effective: date(effective), zone: "Europe/London", workingDays: mondayToFriday, hours: everyWeekday(opening),
      release: [:], terms: [try term("the only one", effective, lastDay)])
  }
}
