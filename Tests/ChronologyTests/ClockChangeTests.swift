import Chronology
import Specimens
import Testing

/// Days of 23 and 25 hours, and entries that lie across the change.
@Suite struct ClockChangeTests {
  @Test(arguments: [
    ("2018-03-25", 82_800), ("2026-03-29", 82_800), ("2027-03-28", 82_800), ("2028-03-26", 82_800),
    ("2018-10-28", 90_000), ("2026-10-25", 90_000), ("2027-10-31", 90_000), ("2028-10-29", 90_000),
    ("2026-03-28", 86_400), ("2026-03-30", 86_400), ("2026-10-24", 86_400), ("2026-10-26", 86_400),
  ])
  func `A London day has exactly its own number of seconds`(_ day: String, seconds: Int64) throws {
    let whole = try london.interval(from: date(day), through: date(day))
    #expect(whole.durationSeconds == seconds)
    #expect(BandSplit(calendar: .empty, zone: london).seconds(of: whole)[.uncovered] == seconds)
  }

  @Test func `An entry across the clocks going forward counts the seconds that passed`() throws {
    let entry = try interval("2027-03-27T22:00:00+00:00", "2027-03-29T01:00:00+01:00")
    #expect(
      lines(try SampleSchool.split().pieces(of: entry), in: london) == """
        2027-03-27T22:00:00+00:00 7200 weekend
        2027-03-28T00:00:00+00:00 82800 weekend
        2027-03-29T00:00:00+01:00 3600 holiday
        """)
  }

  @Test func `An entry across the clocks going back counts the seconds that passed`() throws {
    let entry = try interval("2026-10-24T22:00:00+01:00", "2026-10-26T09:00:00+00:00")
    #expect(
      lines(try SampleSchool.split().pieces(of: entry), in: london) == """
        2026-10-24T22:00:00+01:00 7200 weekend
        2026-10-25T00:00:00+01:00 90000 weekend
        2026-10-26T00:00:00+00:00 32400 holiday
        """)
  }

  @Test func `From half past one to half past one is an hour when the clocks go back`() throws {
    let entry = try interval("2026-10-25T01:30:00+01:00", "2026-10-25T01:30:00+00:00")
    #expect(try SampleSchool.split().seconds(of: entry)[.weekend] == 3_600)
  }

  @Test func `Clocks that jump forward in a lesson shorten that lesson only`() throws {
    #expect(
      try schoolTuesday(changingAt: "2026-11-24T09:30:00Z", to: 3_600) == """
        2026-11-24T00:00:00+00:00 31500 before
        2026-11-24T08:45:00+00:00 900 school
        2026-11-24T09:00:00+00:00 1800 release
        2026-11-24T10:30:00+01:00 9000 school
        2026-11-24T13:00:00+01:00 9000 release
        2026-11-24T15:30:00+01:00 9000 after
        2026-11-24T18:00:00+01:00 21600 evening
        """)
  }

  @Test func `Clocks that fall back in a lesson ring its bells again`() throws {
    #expect(
      try schoolTuesday(changingAt: "2026-11-24T10:30:00Z", to: -3_600) == """
        2026-11-24T00:00:00+00:00 31500 before
        2026-11-24T08:45:00+00:00 900 school
        2026-11-24T09:00:00+00:00 3600 release
        2026-11-24T10:00:00+00:00 1800 school
        2026-11-24T09:30:00-01:00 1800 release
        2026-11-24T10:00:00-01:00 10800 school
        2026-11-24T13:00:00-01:00 9000 release
        2026-11-24T15:30:00-01:00 9000 after
        2026-11-24T18:00:00-01:00 21600 evening
        """)
  }

  @Test func `A change between two moments of one band makes no new piece`() throws {
    #expect(
      try schoolTuesday(changingAt: "2026-11-24T20:00:00Z", to: 3_600).hasSuffix(
        "2026-11-24T18:00:00+00:00 18000 evening"))
  }

  @Test func `Where midnight is skipped the day begins at one o'clock and has 23 hours`() throws {
    let day = try saoPaulo.interval(from: date("2018-11-04"), through: date("2018-11-04"))
    #expect(day == (try interval("2018-11-04T03:00:00Z", "2018-11-05T02:00:00Z")))
    let entry = try interval("2018-11-03T23:00:00-03:00", "2018-11-04T02:00:00-02:00")
    #expect(
      lines(BandSplit(calendar: .empty, zone: saoPaulo).pieces(of: entry), in: saoPaulo) == """
        2018-11-03T23:00:00-03:00 3600 uncovered
        2018-11-04T01:00:00-02:00 3600 uncovered
        """)
  }

  @Test func `Where the last hour comes twice the day has 25 hours and one piece`() throws {
    let day = try saoPaulo.interval(from: date("2019-02-16"), through: date("2019-02-16"))
    #expect(
      lines(BandSplit(calendar: .empty, zone: saoPaulo).pieces(of: day), in: saoPaulo)
        == "2019-02-16T00:00:00-02:00 90000 uncovered")
  }

  @Test func `A date that a place never had has no seconds and its neighbours touch`() throws {
    let entry = try interval("2011-12-29T12:00:00-10:00", "2011-12-31T12:00:00+14:00")
    let pieces = BandSplit(calendar: .empty, zone: apia).pieces(of: entry)
    #expect(pieces.map(\.date) == [date("2011-12-29"), date("2011-12-31")])
    #expect(pieces.map(\.interval.durationSeconds) == [43_200, 43_200])
    #expect(throws: IntervalError.self) { try apia.interval(from: date("2011-12-30"), through: date("2011-12-30")) }
  }

  /// A working Tuesday of the sample school in a place whose clocks change on that day.
  private func schoolTuesday(changingAt change: String, to offsetSeconds: Int) throws -> String {
    let zone = ZoneRules(
      identifier: "Test/Tuesday",
      periods: [
        .init(start: instant("1970-01-01T00:00:00Z"), offsetSeconds: 0, abbreviation: "A"),
        .init(start: instant(change), offsetSeconds: offsetSeconds, abbreviation: "B"),
      ])
    let day = try zone.interval(from: date("2026-11-24"), through: date("2026-11-24"))
    return lines(BandSplit(calendar: try SampleSchool.calendar(), zone: zone).pieces(of: day), in: zone)
  }
}
