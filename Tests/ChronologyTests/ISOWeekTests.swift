import Chronology
import Specimens
import Testing

/// ISO 8601 weeks against published examples.
@Suite struct ISOWeekTests {
  // The dates either side of new year are those of Wikipedia's "ISO week date", which has them from ISO 8601 itself.
  @Test(arguments: [
    ("2005-01-01", "2004-W53"), ("2005-01-02", "2004-W53"), ("2005-12-31", "2005-W52"), ("2006-01-01", "2005-W52"),
    ("2006-01-02", "2006-W01"), ("2006-12-31", "2006-W52"), ("2007-01-01", "2007-W01"), ("2007-12-30", "2007-W52"),
    ("2007-12-31", "2008-W01"), ("2008-12-28", "2008-W52"), ("2008-12-29", "2009-W01"), ("2008-12-31", "2009-W01"),
    ("2009-12-31", "2009-W53"), ("2010-01-03", "2009-W53"), ("2010-01-04", "2010-W01"), ("2018-12-31", "2019-W01"),
    ("2020-12-31", "2020-W53"), ("2021-01-03", "2020-W53"), ("2021-01-04", "2021-W01"), ("2026-11-23", "2026-W48"),
  ])
  func `A date lies in its published week`(_ day: String, week: String) {
    #expect(ISOWeek(containing: date(day)).description == week)
  }

  @Test func `Exactly the years with a Thursday at either end have 53 weeks`() {
    let long = (2000...2035).filter { ISOWeek(year: $0, week: 53) != nil }
    #expect(long == [2004, 2009, 2015, 2020, 2026, 2032])
  }

  @Test(arguments: [
    "2026-W54", "2026-W00", "2025-W53", "2027-W53", "2019-W53", "2026-W5", "2026-W053", "2026W48", "2026-48",
    "2026-w48",
    "2026-W48-1", "26-W48", "0000-W01", "2026-W4٨", "2026-W+8", " 2026-W48", "2026-W48 ", "",
  ])
  func `A week that does not exist or is not exactly written is refused`(_ text: String) {
    #expect(ISOWeek(text) == nil)
  }

  @Test func `Every week of 1600 to 2400 follows the one before and reads back`() throws {
    var monday = date("1600-01-03")
    var previous: ISOWeek?
    while monday < date("2400-12-25") {
      let week = ISOWeek(containing: monday)
      let follows = previous.map { $0.year == week.year ? $0.week + 1 == week.week : week.week == 1 } ?? true
      guard week.monday == monday, follows, week.dates.allSatisfy({ ISOWeek(containing: $0) == week }),
        ISOWeek(week.description) == week, ISOWeek(year: week.year, week: week.week) == week
      else {
        Issue.record("\(week) from \(monday)")
        return
      }
      previous = week
      monday = monday.advanced(byDays: 7)
    }
  }

  @Test func `A week runs from Monday to Sunday`() throws {
    let week = try #require(ISOWeek("2026-W48"))
    #expect(week.monday == date("2026-11-23"))
    #expect(week.sunday == date("2026-11-29"))
    #expect(week.dates == Array(DateRange(week).dates))
    #expect(week < ISOWeek("2026-W49")! && ISOWeek("2026-W53")! < ISOWeek("2027-W01")!)
  }
}
