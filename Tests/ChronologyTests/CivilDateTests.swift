import Chronology
import Specimens
import Testing

/// Dates against a calendar that is counted day by day.
@Suite struct CivilDateTests {
  @Test func `Every day from 1600 to 2400 is what counting the days says`() throws {
    // 1600-01-01 was a Saturday, 135,140 days before 1970-01-01: 370 × 365 + 93 leap days − 1700, 1800 and 1900.
    var epochDays = -135_140
    var weekday = 6
    for year in 1600...2400 {
      let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      for (index, length) in [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for day in 1...length {
          let expected = (year, index + 1, day)
          let date = CivilDate(epochDays: epochDays)
          guard date.components == expected, CivilDate(year: year, month: index + 1, day: day) == date,
            date.weekday.rawValue == weekday
          else {
            Issue.record("\(expected) is day \(epochDays), but \(date.components), weekday \(date.weekday)")
            return
          }
          epochDays += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    #expect(epochDays == 157_420)
  }

  @Test func `Every day from 1600 to 2400 reads back from its description`() throws {
    for epochDays in -135_140..<157_420 {
      let text = CivilDate(epochDays: epochDays).description
      guard text.utf8.count == 10, CivilDate(text)?.epochDays == epochDays else {
        Issue.record("\(text) does not read back as day \(epochDays)")
        return
      }
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11_016, .tuesday),
    ("2026-11-23", 20_780, .monday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
  ])
  func `Known days have their known number and weekday`(_ text: String, epochDays: Int, weekday: Weekday) throws {
    let date = try #require(CivilDate(text))
    #expect(date.epochDays == epochDays)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
  }

  @Test(arguments: [
    (2026, 2, 30), (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 6, 31), (2026, 9, 31),
    (2026, 11, 31), (2026, 1, 32), (2026, 1, 0), (2026, 0, 1), (2026, 13, 1), (0, 1, 1), (10_000, 1, 1), (2026, 1, -1),
  ])
  func `A day that does not exist is refused`(_ year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "0000-01-01", "2026-1-01", "2026-01-1", "26-01-01",
    "2026/01/01", "20260101", "2026-01-01 ", " 2026-01-01", "+2026-01-01", "-2026-01-01", "2026-+1-01", "2026-01-01-",
    "2026-01-01T", "12026-01-01", "٢٠٢٦-٠١-٠١", "2026–01–01", "", "today",
  ])
  func `Text that is not exactly a date is refused`(_ text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `Months end on their last day`() {
    let ends = (1...12).map { CivilDate(year: 2028, month: $0, day: 5)!.lastOfMonth.day }
    #expect(ends == [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    #expect(date("2100-02-01").lastOfMonth == date("2100-02-28"))
  }

  @Test func `Days added cross months and years, forward and back`() {
    #expect(date("2028-02-28").advanced(byDays: 2) == date("2028-03-01"))
    #expect(date("2027-01-01").advanced(byDays: -1) == date("2026-12-31"))
    #expect(date("2026-12-31") < date("2027-01-01"))
  }

  @Test func `No date lies beyond the four-digit years`() {
    #expect(CivilDate.latest.advanced(byDays: 1) == date("9999-12-31"))
    #expect(CivilDate.earliest.advanced(byDays: -1) == date("0001-01-01"))
  }

  @Test func `Weekdays read back from their codes and from nothing else`() {
    for weekday in Weekday.allCases { #expect(Weekday(code: weekday.code) == weekday) }
    for text in ["Monday", "mon", "monday ", ""] { #expect(Weekday(code: text) == nil) }
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }

  @Test func `A range of dates includes both its ends and is never backwards`() {
    let range = dates("2026-10-26", "2026-11-01")
    #expect(range.dayCount == 7)
    #expect(Array(range.dates) == (26...31).map { date("2026-10-\($0)") } + [date("2026-11-01")])
    #expect(range.contains(range.first) && range.contains(range.last))
    #expect(!range.contains(date("2026-10-25")) && !range.contains(date("2026-11-02")))
    #expect(DateRange(from: date("2026-10-26"), through: date("2026-10-25")) == nil)
    #expect(DateRange(date("2026-10-26")).dayCount == 1)
  }
}
