import Chronology
import Profiles
import Specimens
import Studies
import Testing
import Timekeeping

/// From a log to what is given to a study, worked by hand.
@Suite struct ContributionTests {
  @Test func `Confirmed work adds up by week, case, activity and band in minutes of the largest remainder`() throws {
    // 5:40, 2:40 and 10:40 are 19:00: 5, 2 and 10 whole minutes, and of three equal rests the first two go up.
    let log = try entries(
      """
      2026-11-23T09:00:00Z 2026-11-23T09:10:40Z idp K7
      2026-11-23T09:20:00Z 2026-11-23T09:25:40Z paperwork
      2026-11-24T13:00:00Z 2026-11-24T13:02:40Z idp K7
      """)
    #expect(
      shown(try contribution(log, confirmed: ["2026-W48"])) == """
        2026-W48: 4 school days, 0 uncovered, autumn, 150 min release
        2026-W48 paperwork school, no case: 6 min
        2026-W48 idp release, case 1: 3 min
        2026-W48 idp school, case 1: 10 min
        case 1, never opened
        log 19 min
        """)
  }

  @Test func `Of an entry across midnight from Sunday to Monday only the confirmed week's part is in it`() throws {
    let log = try entries("2026-11-22T23:00:00Z 2026-11-23T01:30:00Z idp K7")
    #expect(
      shown(try contribution(log, confirmed: ["2026-W47"])) == """
        2026-W47: 5 school days, 0 uncovered, autumn, 150 min release
        2026-W47 idp weekend, case 1: 60 min
        case 1, never opened
        log 60 min
        """)
    #expect(
      shown(try contribution(log, confirmed: ["2026-W48"])) == """
        2026-W48: 4 school days, 0 uncovered, autumn, 150 min release
        2026-W48 idp before, case 1: 90 min
        case 1, never opened
        log 90 min
        """)
  }

  @Test func `While no week is confirmed nothing is in it, whatever is recorded and opened`() throws {
    let log = try entries("2026-11-23T09:00:00Z 2026-11-23T10:00:00Z idp K7")
    let opened = [try idpCase("K7", .school, "2026-11-02")]
    #expect(
      try contribution(log, opened, confirmed: [])
        == Contribution(codelistVersion: 1, profile: .silent, weeks: [], rows: [], cases: [], sourceMinutes: [:]))
  }

  @Test func `A confirmed week without work is in it, in the holidays and where no calendar reaches too`() throws {
    #expect(
      shown(try contribution([], confirmed: ["2026-W44", "2026-W36", "2025-W10"])) == """
        2025-W10: 0 school days, 7 uncovered, no season, 0 min release
        2026-W36: 4 school days, 1 uncovered, autumn, 150 min release
        2026-W44: 0 school days, 0 uncovered, no season, 0 min release
        """)
  }

  @Test func `A label opened twice is two cases, a label never opened one without a kind`() throws {
    // F6 was opened first, in W41; K7 in W45 and again in W47; B2, opened in W48, has no work; Z9 is only a label.
    // D4 was put away before W47 began and E5 opened after W48 ended: both are wholly outside.
    let opened = [
      try idpCase("K7", .school, "2026-11-02", issued: "2026-11-16", closed: "2026-11-16"),
      try idpCase("B2", .fe, "2026-11-23"), try idpCase("K7", .review, "2026-11-17"),
      try idpCase("D4", .school, "2026-09-07", closed: "2026-11-15"), try idpCase("E5", .school, "2026-11-30"),
      try idpCase("F6", .authority, "2026-10-05", closed: "2026-11-16"),
    ]
    let log = try entries(
      """
      2026-11-16T09:00:00Z 2026-11-16T09:30:00Z idp K7
      2026-11-17T09:00:00Z 2026-11-17T09:20:00Z review K7
      2026-11-23T09:00:00Z 2026-11-23T09:10:00Z pcp Z9
      """)
    // After 2 November: four days, five days and the 16th are ten school days.
    #expect(
      shown(try contribution(log, opened, confirmed: ["2026-W47", "2026-W48"])) == """
        2026-W47: 5 school days, 0 uncovered, autumn, 150 min release
        2026-W48: 4 school days, 0 uncovered, autumn, 150 min release
        2026-W47 idp school, case 2: 30 min
        2026-W47 review school, case 3: 20 min
        2026-W48 pcp school, case 5: 10 min
        case 1, authority, opened 2026-W41, closed 2026-W47
        case 2, school, opened 2026-W45, issued 2026-W47, closed 2026-W47, 10 days
        case 3, review, opened 2026-W47
        case 4, fe, opened 2026-W48
        case 5, never opened
        log 60 min
        """)
  }

  @Test func `A case outside the confirmed weeks that has work in them is in it`() throws {
    let opened = [
      try idpCase("D4", .school, "2026-09-07", closed: "2026-11-15"), try idpCase("E5", .school, "2026-12-01"),
    ]
    let log = try entries(
      "2026-11-16T09:00:00Z 2026-11-16T09:30:00Z paperwork D4\n2026-11-17T09:00:00Z 2026-11-17T09:20:00Z pcp E5")
    // Work before the opening counts for the case, and its week for the case's number.
    #expect(
      shown(try contribution(log, opened, confirmed: ["2026-W47"])).split(separator: "\n").suffix(5).joined(
        separator: "\n") == """
          2026-W47 paperwork school, case 1: 30 min
          2026-W47 pcp school, case 2: 20 min
          case 1, school, opened 2026-W37, closed 2026-W46
          case 2, school, opened 2026-W49
          log 50 min
          """)
  }

  @Test func `Days taken are school days, term-time days or days, and none where no calendar can count them`() throws {
    // From Thursday 26 November to Tuesday 1 December; Friday 27 is an INSET day.
    let issued = [
      try idpCase("A1", .school, "2026-11-26", issued: "2026-12-01"),
      try idpCase("A2", .fe, "2026-11-26", issued: "2026-12-01"),
      try idpCase("A3", .authority, "2026-11-26", issued: "2026-12-01"),
      try idpCase("A4", .school, "2026-07-20", issued: "2026-12-01"),
      try idpCase("A5", .reconsideration, "2026-07-20", issued: "2026-09-14"),
      try idpCase("A6", .school, "2026-11-26", closed: "2026-12-01"),
    ]
    let cases = try contribution([], issued, confirmed: ["2026-W48"]).cases
    // In order of week: A4 and A5 were opened in July.
    #expect(cases.map(\.kind) == [.school, .reconsideration, .school, .fe, .authority, .school])
    #expect(cases.map(\.daysTaken) == [nil, 56, 2, 3, 5, nil])
  }

  @Test func `A row that comes to no minute is left out, its case is not`() throws {
    // 100 s and 20 s are two minutes.
    let log = try entries(
      "2026-11-23T09:00:00Z 2026-11-23T09:01:40Z idp\n2026-11-23T09:10:00Z 2026-11-23T09:10:20Z pcp K7")
    #expect(
      shown(try contribution(log, confirmed: ["2026-W48"])).split(separator: "\n").dropFirst().joined(separator: "\n")
        == """
        2026-W48 idp school, no case: 2 min
        case 1, never opened
        log 2 min
        """)
  }

  @Test func `How it was recorded sums to the same minutes`() throws {
    let log = try EntrySource.allCases.enumerated().map { position, source in
      let start = instant("2026-11-23T09:00:00Z").advanced(bySeconds: Int64(position) * 600)
      let whole = try entry(position + 1, .idp, start, start.advanced(bySeconds: 90))
      return try Entry(id: whole.id, work: whole.work, start: whole.start, end: whole.end, source: source)
    }
    let given = try contribution(log, confirmed: ["2026-W48"])
    #expect(given.sourceMinutes == [.timer: 2, .log: 2, .import: 1])
    #expect(given.rows.map(\.minutes) == [5])
  }

  @Test func `It has the profile as it was said, and names the codelist`() throws {
    let profile = try Profile([.role: "alnco", .setting: "primary"])
    let given = Contribution(
      distilling: [], caseload: Caseload([]), confirmed: [], profile: profile, split: try SampleSchool.split())
    #expect(given.profile == profile)
    #expect(given.codelistVersion == Activity.codelistVersion)
  }
}
