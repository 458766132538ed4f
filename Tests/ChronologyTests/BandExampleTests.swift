import Chronology
import Specimens
import Testing

/// Days of the sample school, worked out by hand.
@Suite struct BandExampleTests {
  @Test func `A working day runs from before through school and release to after and evening`() throws {
    #expect(
      try bands("2026-11-24T00:00:00Z", "2026-11-25T00:00:00Z") == """
        2026-11-24T00:00:00+00:00 31500 before
        2026-11-24T08:45:00+00:00 900 school
        2026-11-24T09:00:00+00:00 3600 release
        2026-11-24T10:00:00+00:00 10800 school
        2026-11-24T13:00:00+00:00 9000 release
        2026-11-24T15:30:00+00:00 9000 after
        2026-11-24T18:00:00+00:00 21600 evening
        """)
  }

  @Test func `A day that closes after 18 o'clock has no after and its evening begins at closing`() throws {
    #expect(
      try bands("2026-11-25T00:00:00Z", "2026-11-26T00:00:00Z") == """
        2026-11-25T00:00:00+00:00 31500 before
        2026-11-25T08:45:00+00:00 36900 school
        2026-11-25T19:00:00+00:00 18000 evening
        """)
  }

  @Test func `An INSET day has school hours and release like any other`() throws {
    #expect(
      try bands("2026-09-01T12:00:00+01:00", "2026-09-01T16:00:00+01:00") == """
        2026-09-01T12:00:00+01:00 3600 school
        2026-09-01T13:00:00+01:00 9000 release
        2026-09-01T15:30:00+01:00 1800 after
        """)
  }

  @Test(arguments: [
    ("2026-11-20", "a Friday, when she does not work", Band.dayOff),
    ("2026-11-27", "an INSET day on a Friday", .dayOff),
    ("2026-11-21", "a Saturday in term", .weekend),
    ("2026-12-20", "a Sunday between terms", .weekend),
    ("2026-10-27", "a Tuesday of half-term", .holiday),
    ("2026-10-30", "a Friday of half-term, when she would not work either", .holiday),
    ("2026-12-07", "a closure", .holiday),
    ("2026-12-23", "a Wednesday between terms", .holiday),
    ("2027-08-31", "the last day covered", .holiday),
    ("2027-08-28", "a Saturday that is covered", .weekend),
    ("2027-09-01", "the day after the last covered", .uncovered),
    ("2027-09-04", "a Saturday that is not covered", .uncovered),
    ("2026-08-31", "the day before the calendar is in force", .uncovered),
  ])
  func `A day without bells is one band from midnight to midnight`(_ day: String, why: String, band: Band) throws {
    let whole = try london.interval(from: date(day), through: date(day))
    let pieces = try SampleSchool.split().pieces(of: whole)
    #expect(pieces.map(\.interval) == [whole], "\(why)")
    #expect(pieces.map(\.date) == [date(day)], "\(why)")
    #expect(pieces.map(\.band) == [band], "\(why)")
  }

  @Test func `A weekday on which the school never opens is a holiday, whatever release it is given`() throws {
    let version = try CalendarVersion(
      effective: date("2026-09-01"), zone: "Europe/London", workingDays: [.monday, .tuesday],
      hours: [.tuesday: clock("09:00-15:00")], release: [.monday: [clock("09:00-12:00")]],
      terms: try SampleSchool.terms())
    let split = BandSplit(calendar: SchoolCalendar([version]), zone: london)
    let monday = try interval("2026-11-23T10:00:00Z", "2026-11-23T11:00:00Z")
    #expect(split.pieces(of: monday).map(\.band) == [.holiday])
  }

  @Test func `An entry across midnight is cut there`() throws {
    #expect(
      try bands("2026-11-23T23:30:00Z", "2026-11-24T00:30:00Z") == """
        2026-11-23T23:30:00+00:00 1800 evening
        2026-11-24T00:00:00+00:00 1800 before
        """)
  }

  @Test func `In summer midnight is London's and not that of UTC`() throws {
    #expect(
      try bands("2027-05-10T22:30:00Z", "2027-05-10T23:30:00Z") == """
        2027-05-10T23:30:00+01:00 1800 evening
        2027-05-11T00:00:00+01:00 1800 before
        """)
  }

  @Test func `An entry across the end of a term turns from evening to holiday`() throws {
    #expect(
      try bands("2027-07-20T17:00:00+01:00", "2027-07-21T02:00:00+01:00") == """
        2027-07-20T17:00:00+01:00 3600 after
        2027-07-20T18:00:00+01:00 21600 evening
        2027-07-21T00:00:00+01:00 7200 holiday
        """)
  }

  @Test func `An entry that begins before the calendar does is uncovered until then`() throws {
    #expect(
      try bands("2026-08-31T22:00:00+01:00", "2026-09-01T01:00:00+01:00") == """
        2026-08-31T22:00:00+01:00 7200 uncovered
        2026-09-01T00:00:00+01:00 3600 before
        """)
  }

  @Test func `A bell's own second belongs to what begins`() throws {
    #expect(
      try bands("2026-11-24T15:29:59Z", "2026-11-24T15:30:01Z") == """
        2026-11-24T15:29:59+00:00 1 release
        2026-11-24T15:30:00+00:00 1 after
        """)
  }

  private func bands(_ start: String, _ end: String) throws -> String {
    lines(try SampleSchool.split().pieces(of: interval(start, end)), in: london)
  }
}
