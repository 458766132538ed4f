import Chronology
import Specimens
import Testing

@Suite struct SeasonTests {
  @Test(arguments: [
    ("2026-08-25", Season.autumn), ("2026-09-01", .autumn), ("2026-11-02", .autumn), ("2026-12-31", .autumn),
    ("2027-01-01", .spring), ("2027-02-15", .spring), ("2027-03-31", .spring), ("2027-04-01", .summer),
    ("2027-06-07", .summer), ("2027-07-31", .summer),
  ])
  func `A term is of the season in which it starts`(_ start: String, _ season: Season) {
    #expect(Season(termStarting: date(start)) == season)
  }

  @Test(arguments: [
    ("2026-W36", Season.autumn), ("2026-W44", nil), ("2026-W51", .autumn), ("2026-W53", nil), ("2027-W12", .spring),
    // Two days of Lent, a closure, then two days of Trinity: of equals the earlier.
    ("2027-W14", .spring), ("2027-W15", .summer),
    // A Monday of Trinity, then four days of the next Michaelmas.
    ("2027-W35", .autumn), ("2028-W40", nil),
  ])
  func `A week is of the season that has most of its school days`(_ week: String, _ season: Season?) throws {
    #expect(try calendar().season(of: ISOWeek(week)!) == season)
  }

  private func calendar() throws -> SchoolCalendar {
    let weekdays = Weekday.allCases.filter { !$0.isWeekend }
    func term(_ name: String, _ first: String, _ last: String, halfTerm: DateRange? = nil, closed: Set<CivilDate> = [])
      throws -> Term
    {
      try Term(name: name, days: dates(first, last), halfTerm: halfTerm, inset: [], closed: closed)
    }
    return SchoolCalendar([
      try CalendarVersion(
        effective: date("2026-09-01"), zone: "Europe/London", workingDays: Set(weekdays),
        hours: Dictionary(uniqueKeysWithValues: weekdays.map { ($0, ClockRange("08:50-15:20")!) }), release: [:],
        terms: [
          try term("Michaelmas", "2026-09-01", "2026-12-18", halfTerm: dates("2026-10-26", "2026-10-30")),
          try term("Lent", "2027-01-04", "2027-04-06"),
          try term("Trinity", "2027-04-07", "2027-08-30", closed: [date("2027-04-07")]),
          try term("Michaelmas", "2027-08-31", "2027-12-17"),
        ])
    ])
  }
}
