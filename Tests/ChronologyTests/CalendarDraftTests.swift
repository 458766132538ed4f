import Chronology
import Specimens
import Testing

@Suite struct CalendarDraftTests {
  private let spring = try! Term(
    name: "spring 2027", days: dates("2027-01-04", "2027-04-02"), halfTerm: dates("2027-02-08", "2027-02-12"),
    inset: [date("2027-01-04")], closed: [])

  private func version(
    inset: Set<CivilDate> = [], closed: Set<CivilDate> = [], bankHolidays: Set<CivilDate> = []
  ) throws(CalendarError) -> CalendarVersion {
    let draft = CalendarDraft(
      effective: nil, workingDays: [.monday], hours: [.monday: ClockRange("09:00-15:30")!], release: [:], terms: nil,
      inset: inset, closed: closed)
    return try draft.version(
      from: date("2026-09-01"), zone: "Europe/London", terms: [spring], bankHolidays: bankHolidays)
  }

  @Test func `Its own days join those of the terms`() throws {
    let term = try version(inset: [date("2027-03-01")], closed: [date("2027-03-08")]).terms[0]
    #expect(term.inset == [date("2027-01-04"), date("2027-03-01")])
    #expect(term.closed == [date("2027-03-08")])
  }

  @Test func `Bank holidays in a term are closed, but for half-terms, weekends and training days`() throws {
    let holidays = ["2027-01-04", "2027-02-08", "2027-03-26", "2027-03-28", "2027-05-03"].map(date)
    #expect(try version(bankHolidays: Set(holidays)).terms[0].closed == [date("2027-03-26")])
  }

  @Test func `A day in no term is refused`() {
    #expect(throws: CalendarError.dayInNoTerm(date("2027-05-03"))) { try version(inset: [date("2027-05-03")]) }
    #expect(throws: CalendarError.dayInNoTerm(date("2026-12-25"))) {
      try version(inset: [date("2027-05-03")], closed: [date("2026-12-25")])
    }
  }

  @Test func `A day both for training and closed is refused`() {
    #expect(throws: CalendarError.insetAndClosed(term: "spring 2027", day: date("2027-01-04"))) {
      try version(closed: [date("2027-01-04")])
    }
  }
}
