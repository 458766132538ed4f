import Chronology
import Studies
import Testing
import Timekeeping

/// The study where there is little to study.
@Suite struct PersonalStudyEdgeTests {
  @Test func `Of an empty record no share, mean or median is claimed`() {
    let tables = PersonalStudy(of: WorkRecord(weeks: [], rows: [])).tables
    #expect(
      tables.map(shown).joined(separator: "\n\n") == """
        sample
        participants, n 1
        weeks, n 0, days 0
        confirmed-weeks, n 0, days 0
        total, 0 s
        uncovered, 0 s

        hours-by-activity

        hours-by-band

        hours-per-week
        per-school-week, n 0, days 0
        per-recorded-school-week, n 0, days 0
        per-week-without-school, n 0, days 0
        per-recorded-week-without-school, n 0, days 0
        uncovered-weeks, 0 s, n 0

        in-school-share
        in-school, 0 s, beside share-in-school-time
        out-of-school, 0 s
        uncovered, 0 s

        hours-per-case
        mean, n 0, beside time-per-idp
        median, n 0
        up-to-ten-hours, n 0, beside share-up-to-ten-hours
        """)
  }

  @Test func `Where no calendar covers anything there is no share in school hours`() {
    let study = PersonalStudy(
      of: record(weeks: ["2017-W10 0 7"], rows: [("2017-W10", .idp, .uncovered, 1, 3_600)]))
    #expect(
      study.tables.map(shown).joined(separator: "\n\n") == """
        sample
        participants, n 1
        weeks, n 1, days 0
        confirmed-weeks, n 0, days 0
        total, 3600 s
        uncovered, 3600 s

        hours-by-activity
        idp, 3600 s, share 1.0

        hours-by-band
        uncovered, 3600 s

        hours-per-week
        2017-W10, 3600 s, days 0
        per-school-week, n 0, days 0
        per-recorded-school-week, n 0, days 0
        per-week-without-school, n 0, days 0
        per-recorded-week-without-school, n 0, days 0
        uncovered-weeks, 3600 s, n 1

        in-school-share
        in-school, 0 s, beside share-in-school-time
        out-of-school, 0 s
        uncovered, 3600 s

        hours-per-case
        1, 3600 s
        mean, 3600 s, n 1, beside time-per-idp
        median, 3600 s, n 1
        up-to-ten-hours, share 1.0, n 1, beside share-up-to-ten-hours
        """)
  }

  @Test func `While no week is confirmed there is no figure per school week, only one per recorded week`() {
    let study = PersonalStudy(of: record(weeks: ["2026-W47 5"], rows: [("2026-W47", .idp, .school, nil, 3_600)]))
    let rows = study.tables.first { $0.id == .hoursPerWeek }?.rows ?? []
    #expect(rows.first { $0.key == "per-school-week" } == StudyRow("per-school-week", count: 0, schoolDayCount: 0))
    #expect(rows.first { $0.key == "per-recorded-school-week" }?.seconds == 3_600)
  }

  @Test func `A confirmed week with a day that no calendar covers is in no figure per week`() {
    let study = PersonalStudy(
      of: record(
        weeks: ["2026-W35 0 1 confirmed", "2026-W36 4 1 confirmed", "2026-W37 5 confirmed"],
        rows: [("2026-W36", .idp, .school, nil, 3_600), ("2026-W37", .idp, .school, nil, 1_800)]))
    let rows = study.tables.first { $0.id == .hoursPerWeek }?.rows ?? []
    #expect(
      rows.first { $0.key == "per-school-week" }
        == StudyRow("per-school-week", seconds: 1_800, count: 1, schoolDayCount: 5))
    #expect(rows.first { $0.key == "per-week-without-school" }?.count == 0)
    #expect(rows.last == StudyRow("uncovered-weeks", seconds: 3_600, count: 2))
  }

  @Test func `Ten hours exactly are up to ten hours, a second more is not`() {
    let study = PersonalStudy(
      of: record(
        weeks: ["2026-W47 5"],
        rows: [
          ("2026-W47", .idp, .school, 1, 36_000), ("2026-W47", .idp, .school, 2, 36_001),
          ("2026-W47", .idp, .school, 3, 36_001), ("2026-W47", .idp, .school, 4, 1),
        ]))
    let rows = study.tables.first { $0.id == .hoursPerCase }?.rows ?? []
    #expect(rows.first { $0.key == "up-to-ten-hours" }?.share == 0.5)
    // Half-way between 36,000 and 36,001, half up.
    #expect(rows.first { $0.key == "median" }?.seconds == 36_001)
  }

  @Test func `Ten cases or more stand in order of number, not of letters`() {
    let study = PersonalStudy(
      of: record(
        weeks: ["2026-W47 5"], rows: (1...11).map { ("2026-W47", .idp, .school, $0, Int64($0)) }))
    let rows = study.tables.first { $0.id == .hoursPerCase }?.rows ?? []
    #expect(rows.prefix(11).map(\.key) == (1...11).map(String.init))
  }

  @Test func `Codes of the tables are stable`() {
    #expect(
      StudyTable.ID.allCases.map(\.rawValue) == [
        "sample", "hours-by-activity", "hours-by-band", "hours-per-week", "in-school-share", "hours-per-case",
      ])
  }

  // 38,160 seconds are 10 h 36 min.
  @Test func `The survey's figures are 10 h 36 min of 435, 73% of 435 and 44% of 410`() {
    let figures = SurveyBaseline.allCases.map {
      "\($0.rawValue): \($0.seconds.map { "\($0) s" } ?? "–"), \($0.share.map { "\($0)" } ?? "–"), n \($0.respondentCount)"
    }
    #expect(
      figures.joined(separator: "\n") == """
        time-per-idp: 38160 s, –, n 435
        share-up-to-ten-hours: –, 0.73, n 435
        share-in-school-time: –, 0.44, n 410
        """)
  }
}
