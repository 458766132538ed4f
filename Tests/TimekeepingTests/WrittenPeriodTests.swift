import Chronology
import Specimens
import Testing
import Timekeeping

/// Periods as people write them on Wednesday 25 November 2026.
@Suite struct WrittenPeriodTests {
  private let reader = Reader(now: instant("2026-11-25T10:30:00Z"))

  @Test func `Each word has its Welsh twin`() {
    expectEach(
      """
      today               → 2026-11-25..2026-11-25
      heddiw              → 2026-11-25..2026-11-25
      yesterday           → 2026-11-24..2026-11-24
      ddoe                → 2026-11-24..2026-11-24
      Mon                 → 2026-11-23..2026-11-23
      dydd Llun           → 2026-11-23..2026-11-23
      week                → 2026-11-23..2026-11-29
      this week           → 2026-11-23..2026-11-29
      wythnos             → 2026-11-23..2026-11-29
      yr wythnos hon      → 2026-11-23..2026-11-29
      last week           → 2026-11-16..2026-11-22
      Last  Week          → 2026-11-16..2026-11-22
      wythnos diwethaf    → 2026-11-16..2026-11-22
      yr wythnos diwethaf → 2026-11-16..2026-11-22
      month               → 2026-11-01..2026-11-30
      mis                 → 2026-11-01..2026-11-30
      year                → 2026-09-01..2027-08-31
      blwyddyn            → 2026-09-01..2027-08-31
      all                 → everything
      popeth              → everything
      """
    ) { reader.period($0) }
  }

  @Test func `Dates, months and ISO weeks are whole days with both ends`() {
    expectEach(
      """
      2026-11-23 → 2026-11-23..2026-11-23
      2026-11    → 2026-11-01..2026-11-30
      2024-02    → 2024-02-01..2024-02-29
      2026-12    → 2026-12-01..2026-12-31
      2026-W47   → 2026-11-16..2026-11-22
      2026-w47   → 2026-11-16..2026-11-22
      2026-W01   → 2025-12-29..2026-01-04
      2026-W53   → 2026-12-28..2027-01-03
      2020-W53   → 2020-12-28..2021-01-03
      2025-W53   → no
      2026-W54   → no
      2026-W00   → no
      2026-W7    → no
      2026-13    → no
      2026-00    → no
      2026       → no
      """
    ) { reader.period($0) }
  }

  @Test func `From one day through another, in dates or in words`() {
    expectEach(
      """
      2026-11-02..2026-11-20     → 2026-11-02..2026-11-20
      2026-11-02 .. 2026-11-20   → 2026-11-02..2026-11-20
      2026-11-20..2026-11-20     → 2026-11-20..2026-11-20
      2026-11-02..today          → 2026-11-02..2026-11-25
      Mon..today                 → 2026-11-23..2026-11-25
      dydd Llun..heddiw          → 2026-11-23..2026-11-25
      Llun..Mercher              → 2026-11-23..2026-11-25
      ddoe..heddiw               → 2026-11-24..2026-11-25
      2026-11-20..2026-11-02     → no
      today..yesterday           → no
      Fri..Thu                   → no
      2026-11-02..               → no
      ..2026-11-20               → no
      ..                         → no
      2026-11-02...2026-11-20    → no
      2026-11-02.2026-11-20      → no
      2026-11-02..2026-02-30     → no
      2026-11-02..20             → no
      all..today                 → no
      a..b                       → no
      2026-11-02..2026-11-03..2026-11-04 → no
      """
    ) { reader.period($0) }
  }

  @Test func `The school year turns on 1 September`() {
    let august = Reader(now: instant("2026-08-31T10:00:00Z"))
    let september = Reader(now: instant("2026-09-01T10:00:00Z"))
    let winter = Reader(now: instant("2027-01-15T10:00:00Z"))
    #expect(august.period("year") == "2025-09-01..2026-08-31")
    #expect(september.period("year") == "2026-09-01..2027-08-31")
    #expect(winter.period("blwyddyn") == "2026-09-01..2027-08-31")
  }

  @Test func `A week and a month may cross the end of the year`() {
    let newYear = Reader(now: instant("2027-01-01T10:00:00Z"))
    expectEach(
      """
      week      → 2026-12-28..2027-01-03
      last week → 2026-12-21..2026-12-27
      month     → 2027-01-01..2027-01-31
      yesterday → 2026-12-31..2026-12-31
      """
    ) { newYear.period($0) }
  }

  @Test func `The term is the calendar's, and without one it is refused by the day`() throws {
    var inTerm = reader
    inTerm.calendar = try calendar()
    var between = Reader(now: instant("2026-12-25T10:00:00Z"))
    between.calendar = try calendar()
    #expect(inTerm.period("term") == "2026-09-01..2026-12-18")
    #expect(inTerm.period("tymor") == "2026-09-01..2026-12-18")
    #expect(between.period("term") == "no term on 2026-12-25")
    #expect(reader.period("tymor") == "no term on 2026-11-25")
  }

  @Test(arguments: ["", " ", "weeks", "next week", "fortnight", "idp", "K7", "0", "popeth!", "term 2026", "week 47"])
  func `Anything else is refused, by what was written`(text: String) {
    #expect(throws: WrittenTimeError.notAPeriod(text: text)) {
      try WrittenPeriod.read(text, today: reader.today, calendar: .empty)
    }
  }

  private func calendar() throws -> SchoolCalendar {
    let hours = try #require(ClockRange("08:45-15:30"))
    return SchoolCalendar([
      try CalendarVersion(
        effective: date("2026-09-01"), zone: "Europe/London", workingDays: [.monday], hours: [.monday: hours],
        release: [:],
        terms: [
          try Term(
            name: "autumn 2026", days: dates("2026-09-01", "2026-12-18"), halfTerm: nil, inset: [], closed: [])
        ])
    ])
  }
}
