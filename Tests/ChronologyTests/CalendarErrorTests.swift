import Chronology
import Specimens
import Testing

/// Every way in which a calendar cannot be true is refused by name.
@Suite struct CalendarErrorTests {
  private let september = date("2026-09-01")

  /// A sound version, but for what a test changes.
  private func version(
    effective: CivilDate = date("2026-09-01"), workingDays: Set<Weekday> = mondayToFriday,
    hours: [Weekday: ClockRange] = everyWeekday("08:45-15:30"), release: [Weekday: [ClockRange]] = [:],
    terms: [Term]? = nil
  ) throws -> CalendarVersion {
    try CalendarVersion(
      effective: effective, zone: "Europe/London", workingDays: workingDays, hours: hours, release: release,
      terms: try terms ?? SampleSchool.terms())
  }

  @Test func `A calendar needs terms, hours and working days`() {
    #expect(throws: CalendarError.noTerms) { try version(terms: []) }
    #expect(throws: CalendarError.noHours) { try version(hours: [:]) }
    #expect(throws: CalendarError.noWorkingDays) { try version(workingDays: []) }
    #expect(throws: Never.self) { try version() }
  }

  @Test(arguments: [Weekday.saturday, .sunday])
  func `A school does not open at weekends`(_ weekday: Weekday) {
    #expect(throws: CalendarError.hoursOnWeekend(weekday)) { try version(hours: [weekday: clock("09:00-12:00")]) }
  }

  @Test(arguments: ["08:44-10:00", "15:00-15:31", "06:00-07:00", "08:00-16:00"])
  func `Release that is not wholly inside the school's hours is refused`(_ slot: String) {
    #expect(throws: CalendarError.releaseOutsideHours(.tuesday, clock(slot))) {
      try version(release: [.tuesday: [clock("09:00-10:00"), clock(slot)]])
    }
  }

  @Test func `Release on a weekday without hours is kept and pointed out`() throws {
    let slip = [clock("09:00-10:00")]
    let version = try version(
      hours: [.monday: clock("08:45-15:30")], release: [.friday: slip, .wednesday: slip, .monday: slip])
    #expect(version.release[.friday] == slip)
    #expect(version.releaseWithoutHours == [.wednesday, .friday])
    #expect(try SampleSchool.version().releaseWithoutHours.isEmpty)
  }

  @Test func `Release slots may touch but not overlap, in whatever order they are given`() throws {
    let touching = [clock("10:00-11:00"), clock("09:00-10:00")]
    #expect(try version(release: [.tuesday: touching]).release[.tuesday] == [touching[1], touching[0]])
    #expect(throws: CalendarError.releaseSlotsOverlap(.tuesday)) {
      try version(release: [.tuesday: [clock("09:59-11:00"), clock("09:00-10:00")]])
    }
  }

  @Test func `Release may fill the school's whole day`() throws {
    #expect(throws: Never.self) { try version(release: [.tuesday: [clock("08:45-15:30")]]) }
  }

  @Test(arguments: [("2026-08-31", "2026-09-02"), ("2026-12-18", "2026-12-19"), ("2027-01-01", "2027-01-05")])
  func `A half-term must lie inside its term`(_ first: String, last: String) {
    #expect(throws: CalendarError.halfTermOutsideTerm(term: "autumn")) {
      try term("autumn", "2026-09-01", "2026-12-18", halfTerm: dates(first, last))
    }
  }

  @Test func `An INSET day or closure outside its term is refused, the earliest first`() {
    #expect(throws: CalendarError.dayOutsideTerm(term: "autumn", day: date("2026-08-31"))) {
      try term("autumn", "2026-09-01", "2026-12-18", inset: ["2026-12-19"], closed: ["2026-08-31"])
    }
    #expect(throws: CalendarError.dayOutsideTerm(term: "autumn", day: date("2026-12-19"))) {
      try term("autumn", "2026-09-01", "2026-12-18", inset: ["2026-12-19", "2026-09-01"])
    }
  }

  @Test func `A day cannot be INSET and closed`() {
    #expect(throws: CalendarError.insetAndClosed(term: "autumn", day: date("2026-11-02"))) {
      try term("autumn", "2026-09-01", "2026-12-18", inset: ["2026-11-02"], closed: ["2026-11-02"])
    }
  }

  @Test func `Terms may follow each other at once but not share a day`() throws {
    let autumn = try term("autumn", "2026-09-01", "2026-12-18")
    let next = try term("spring", "2026-12-19", "2027-03-24")
    #expect(try version(terms: [next, autumn]).terms.map(\.name) == ["autumn", "spring"])
    let sharing = try term("spring", "2026-12-18", "2027-03-24")
    #expect(throws: CalendarError.termsOverlap("autumn", "spring")) { try version(terms: [sharing, autumn]) }
  }

  @Test func `A term may have begun before the calendar takes effect, as hours change in mid-term`() throws {
    let autumn = try term("autumn", "2026-09-01", "2026-12-18")
    let late = september.advanced(byDays: 30)
    #expect(try version(effective: late, terms: [autumn]).terms == [autumn])
  }

  @Test func `A training day in the half-term is refused`() {
    #expect(throws: CalendarError.insetInHalfTerm(term: "autumn", day: date("2026-10-27"))) {
      try term(
        "autumn", "2026-09-01", "2026-12-18", halfTerm: dates("2026-10-26", "2026-10-30"),
        inset: ["2026-11-02", "2026-10-27"])
    }
  }
}
