import Chronology
import Specimens
import Testing

/// What happens to bands when a school changes its hours in the middle of a year.
@Suite struct CalendarChangeTests {
  /// From Tuesday 24 November 2026 the sample school opens at 09:30, closes at 16:00 and gives no release.
  private func changed() throws -> BandSplit {
    let later = try CalendarVersion(
      effective: date("2026-11-24"), zone: "Europe/London", workingDays: mondayToFriday,
      hours: everyWeekday("09:30-16:00"), release: [:],
      terms: [try term("autumn 2026, new hours", "2026-11-24", "2026-12-18")])
    return BandSplit(calendar: SchoolCalendar([later, try SampleSchool.version()]), zone: london)
  }

  @Test func `An entry across the change is read in the old hours before it and the new after`() throws {
    let entry = try interval("2026-11-23T15:00:00Z", "2026-11-24T10:00:00Z")
    #expect(
      lines(try changed().pieces(of: entry), in: london) == """
        2026-11-23T15:00:00+00:00 1800 school
        2026-11-23T15:30:00+00:00 9000 after
        2026-11-23T18:00:00+00:00 21600 evening
        2026-11-24T00:00:00+00:00 34200 before
        2026-11-24T09:30:00+00:00 1800 school
        """)
  }

  @Test func `New hours on the effective date move no earlier second`() throws {
    let earlier = try london.interval(from: date("2026-08-01"), through: date("2026-11-23"))
    #expect(try changed().pieces(of: earlier) == SampleSchool.split().pieces(of: earlier))
    let later = try london.interval(from: date("2026-11-24"), through: date("2026-11-24"))
    #expect(try changed().seconds(of: later) != SampleSchool.split().seconds(of: later))
  }

  @Test func `A version that ends early uncovers the rest, as the version before it is no longer in force`() throws {
    // The new version's last term ends in December 2026, so it speaks until 31 August 2027; without it the old one does.
    let split = try changed()
    #expect(split.calendar.kind(of: date("2027-05-10")) == .holiday)
    #expect(try SampleSchool.calendar().kind(of: date("2027-05-10")) == .school)
    #expect(split.calendar.kind(of: date("2027-09-01")) == .uncovered)
  }

  @Test func `A gap between two versions is uncovered and the second version ends it`() throws {
    let second = try CalendarVersion(
      effective: date("2027-10-04"), zone: "Europe/London", workingDays: mondayToFriday,
      hours: everyWeekday("09:00-15:00"), release: [:],
      terms: [try term("autumn 2027", "2027-10-04", "2027-12-17")])
    let split = BandSplit(calendar: SchoolCalendar([try SampleSchool.version(), second]), zone: london)
    let entry = try interval("2027-08-31T23:00:00+01:00", "2027-10-04T09:00:00+01:00")
    #expect(
      lines(split.pieces(of: entry), in: london).split(separator: "\n").map { $0.drop { $0 != " " } }
        == [" 3600 holiday"] + Array(repeating: " 86400 uncovered", count: 33) + [" 32400 before"])
  }
}
