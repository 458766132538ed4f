import Chronology
import Studies
import Testing
import Timekeeping

/// The study of a small record, every figure of every table worked by hand.
@Suite struct PersonalStudyTests {
  /// Three weeks with work: half-term, a whole school week, and one of three days; 80,000 seconds, 60,000 of them covered.
  /// The second is confirmed, as are a school week and a week of holiday without work.
  private let study = PersonalStudy(
    of: record(
      weeks: [
        "2026-W44 0", "2026-W46 5 confirmed", "2026-W47 5 confirmed", "2026-W51 3", "2026-W52 0 confirmed",
      ],
      rows: [
        ("2026-W44", .idp, .holiday, 1, 7_200),
        ("2026-W47", .paperwork, .evening, nil, 1_800),
        ("2026-W47", .pcp, .school, 1, 5_400),
        ("2026-W47", .idp, .release, 1, 3_600),
        ("2026-W47", .idp, .evening, 2, 36_000),
        ("2026-W51", .translation, .weekend, nil, 5_400),
        ("2026-W51", .review, .school, 2, 600),
        ("2026-W51", .paperwork, .uncovered, 3, 20_000),
      ]))

  @Test func `The sample is one person, the weeks with work and the confirmed ones, and their school days`() {
    #expect(
      table(.sample) == """
        sample
        participants, n 1
        weeks, n 3, days 8
        confirmed-weeks, n 3, days 10
        total, 80000 s
        uncovered, 20000 s
        """)
  }

  @Test func `Activities stand from most to least hours, equals in the order of the codelist, as shares of all`() {
    // 46,800, 21,800, 5,400, 5,400 and 600 of 80,000.
    #expect(
      table(.hoursByActivity) == """
        hours-by-activity
        idp, 46800 s, share 0.585
        paperwork, 21800 s, share 0.2725
        pcp, 5400 s, share 0.0675
        translation, 5400 s, share 0.0675
        review, 600 s, share 0.0075
        """)
  }

  @Test func `Bands are shares of the 60,000 covered seconds, and the uncovered have none`() {
    #expect(
      table(.hoursByBand) == """
        hours-by-band
        release, 3600 s, share 0.06
        school, 6000 s, share 0.1
        evening, 37800 s, share 0.63
        weekend, 5400 s, share 0.09
        holiday, 7200 s, share 0.12
        uncovered, 20000 s
        """)
  }

  @Test func `Only confirmed weeks enter the figures per week, those without work as zero; recorded ones stand apart`()
  {
    // Confirmed: (0 + 46,800) ÷ ((5 + 5) ÷ 5) = 23,400. Recorded: (46,800 + 26,000) ÷ ((5 + 3) ÷ 5) = 45,500, as a week of
    // three school days weighs three fifths. Of W47 9,000 of 46,800 in school, of W51 600 of 6,000 covered.
    #expect(
      table(.hoursPerWeek) == """
        hours-per-week
        2026-W44, 7200 s, share 0.0, days 0
        2026-W46, 0 s, days 5, confirmed
        2026-W47, 46800 s, share 0.1923, days 5, confirmed
        2026-W51, 26000 s, share 0.1, days 3
        2026-W52, 0 s, days 0, confirmed
        per-school-week, 23400 s, n 2, days 10
        per-recorded-school-week, 45500 s, n 2, days 8
        per-week-without-school, 0 s, n 1, days 0
        per-recorded-week-without-school, 7200 s, n 1, days 0
        uncovered-weeks, 0 s, n 0
        """)
  }

  @Test func `The share in school hours is of covered seconds, beside the survey's 44%`() {
    // 3,600 + 6,000 = 9,600 of 60,000.
    #expect(
      table(.inSchoolShare) == """
        in-school-share
        in-school, 9600 s, share 0.16, beside share-in-school-time
        out-of-school, 50400 s, share 0.84
        uncovered, 20000 s
        """)
  }

  @Test func `Each case has its hours, meetings included; then mean, median and up to ten hours`() {
    // 7,200 + 5,400 + 3,600; 36,000 + 600; 20,000: mean 72,800 ÷ 3 = 24,266.67, median 20,000, two of three up to 36,000.
    #expect(
      table(.hoursPerCase) == """
        hours-per-case
        1, 16200 s
        2, 36600 s
        3, 20000 s
        mean, 24267 s, n 3, beside time-per-idp
        median, 20000 s, n 3
        up-to-ten-hours, share 0.6667, n 3, beside share-up-to-ten-hours
        """)
  }

  @Test func `The tables stand in a fixed order, each once`() {
    #expect(study.tables.map(\.id) == StudyTable.ID.allCases)
  }

  private func table(_ id: StudyTable.ID) -> String { study.tables.filter { $0.id == id }.map(shown).joined() }
}

/// A record from its weeks, as `WEEK SCHOOL-DAYS [UNCOVERED-DAYS] [confirmed]`, and its rows.
func record(weeks: [String], rows: [(String, Activity, Band, Int?, Int64)]) -> WorkRecord {
  WorkRecord(
    weeks: weeks.map { text in
      let words = text.split(separator: " ")
      let uncovered = words.count > 2 ? Int(words[2]) ?? 0 : 0
      return WeekOfRecord(
        week: ISOWeek(words[0])!, schoolDayCount: Int(words[1])!, uncoveredDayCount: uncovered,
        isConfirmed: words.last == "confirmed")
    },
    rows: rows.map { week, activity, band, number, seconds in
      WorkRow(week: ISOWeek(week)!, activity: activity, band: band, caseNumber: number, seconds: seconds)
    })
}
