import Chronology
import Specimens
import Testing

/// From instants to the clock on the wall and back.
@Suite struct ZoneRulesTests {
  private let halfPastOne = CivilTime(hour: 1, minute: 30)!

  @Test func `London's table agrees with the rule of last Sundays in every hour of 2018 to 2028`() throws {
    var now = instant("2018-01-01T00:00:00Z").epochSeconds
    while now < instant("2029-01-01T00:00:00Z").epochSeconds {
      for moment in [now - 1, now] {
        let wall = moment + CountedClock.londonOffsetSeconds(moment)
        let day = CountedClock.days[Int(wall / 86_400)]
        let (date, time) = london.local(Instant(epochSeconds: moment))
        guard date.components == (day.year, day.month, day.day), date.weekday.rawValue == day.weekday,
          time.secondsSinceMidnight == Int(wall % 86_400)
        else {
          Issue.record("at \(moment) the table says \(date) \(time)")
          return
        }
      }
      now += 3_600
    }
  }

  @Test func `An ordinary wall time is one instant`() {
    let nine = CivilTime(hour: 9, minute: 0)!
    #expect(london.resolve(date("2026-11-23"), nine) == .unique(instant("2026-11-23T09:00:00Z")))
    #expect(london.resolve(date("2026-07-01"), nine) == .unique(instant("2026-07-01T08:00:00Z")))
  }

  @Test func `A wall time that the clocks jumped over is refused with the first instant after the gap`() {
    #expect(
      london.resolve(date("2026-03-29"), halfPastOne) == .nonexistent(next: instant("2026-03-29T01:00:00Z")))
    #expect(
      london.resolve(date("2026-03-29"), CivilTime("01:00")!) == .nonexistent(next: instant("2026-03-29T01:00:00Z")))
    #expect(london.resolve(date("2026-03-29"), CivilTime("00:59:59")!) == .unique(instant("2026-03-29T00:59:59Z")))
    #expect(london.resolve(date("2026-03-29"), CivilTime("02:00")!) == .unique(instant("2026-03-29T01:00:00Z")))
  }

  @Test func `A wall time that came twice is both instants, the first first`() {
    #expect(
      london.resolve(date("2026-10-25"), halfPastOne)
        == .ambiguous(first: instant("2026-10-25T00:30:00Z"), second: instant("2026-10-25T01:30:00Z")))
    #expect(
      london.resolve(date("2026-10-25"), CivilTime("01:00")!)
        == .ambiguous(first: instant("2026-10-25T00:00:00Z"), second: instant("2026-10-25T01:00:00Z")))
    #expect(london.resolve(date("2026-10-25"), CivilTime("00:59:59")!) == .unique(instant("2026-10-24T23:59:59Z")))
    #expect(london.resolve(date("2026-10-25"), CivilTime("02:00")!) == .unique(instant("2026-10-25T02:00:00Z")))
  }

  @Test func `Any time on a date that a place never had leads to the next date's midnight`() {
    for time in ["00:00", "12:00", "23:59:59"] {
      #expect(
        apia.resolve(date("2011-12-30"), CivilTime(time)!) == .nonexistent(next: instant("2011-12-31T00:00:00+14:00")))
    }
  }

  @Test func `The next change is strictly later and there is none after the last`() {
    let spring = instant("2026-03-29T01:00:00Z")
    let autumn = instant("2026-10-25T01:00:00Z")
    #expect(london.nextChange(after: spring.advanced(bySeconds: -1)) == spring)
    #expect(london.nextChange(after: spring) == autumn)
    #expect(london.nextChange(after: instant("2028-10-29T01:00:00Z")) == nil)
    #expect(london.nextChange(after: instant("1900-01-01T00:00:00Z")) == instant("2018-03-25T01:00:00Z"))
    #expect(ZoneRules.utc.nextChange(after: spring) == nil)
  }

  @Test func `The new offset holds from the instant of the change and the first also before it`() {
    let spring = instant("2026-03-29T01:00:00Z")
    #expect(london.period(at: spring.advanced(bySeconds: -1)).abbreviation == "GMT")
    #expect(london.period(at: spring).abbreviation == "BST")
    #expect(london.offsetSeconds(at: spring) == 3_600)
    #expect(saoPaulo.offsetSeconds(at: instant("1900-01-01T00:00:00Z")) == -10_800)
  }

  @Test func `A day starts at midnight, or when it first exists`() {
    #expect(london.startOfDay(date("2026-11-23")) == instant("2026-11-23T00:00:00Z"))
    #expect(london.startOfDay(date("2026-07-01")) == instant("2026-06-30T23:00:00Z"))
    #expect(saoPaulo.startOfDay(date("2018-11-04")) == instant("2018-11-04T01:00:00-02:00"))
    #expect(apia.startOfDay(date("2011-12-30")) == instant("2011-12-31T00:00:00+14:00"))
  }

  @Test func `An instant before 1970 has the date and time that its clock showed`() {
    let (date, time) = ZoneRules.utc.local(Instant(epochSeconds: -1))
    #expect("\(date) \(time)" == "1969-12-31 23:59:59")
  }

  @Test func `An interval of days runs from the first one's start to the last one's end`() throws {
    let week = try london.interval(from: date("2026-10-19"), through: date("2026-10-25"))
    #expect(week == (try interval("2026-10-19T00:00:00+01:00", "2026-10-26T00:00:00Z")))
    #expect(week.durationSeconds == 7 * 86_400 + 3_600)
    #expect(throws: IntervalError.self) { try london.interval(from: date("2026-10-19"), through: date("2026-10-18")) }
  }
}
