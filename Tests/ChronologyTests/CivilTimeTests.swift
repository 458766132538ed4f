import Chronology
import Testing

/// Times of day and stretches of a day, read strictly.
@Suite struct CivilTimeTests {
  @Test(arguments: [
    ("00:00", 0), ("00:00:01", 1), ("09:05", 32_700), ("09:05:07", 32_707), ("12:00:00", 43_200), ("23:59", 86_340),
    ("23:59:59", 86_399),
  ])
  func `A time is read to the second`(_ text: String, seconds: Int) {
    #expect(CivilTime(text)?.secondsSinceMidnight == seconds)
  }

  @Test(arguments: [
    "24:00", "24:00:00", "23:60", "23:59:60", "9:05", "09:5", "0905", "09:05:7", "09:05:07.0", "09.05", "09:05 ",
    " 09:05", "09:05:", ":05", "09:", "09", "-1:00", "+9:05", "09:-5", "09:05:07:00", "٠٩:٠٥", "9am", "noon", "",
  ])
  func `Text that is not exactly a time is refused`(_ text: String) {
    #expect(CivilTime(text) == nil)
  }

  @Test func `Every second of the day reads back from its description`() {
    for seconds in 0..<86_400 {
      guard let time = CivilTime(exactly: seconds), CivilTime(time.description) == time,
        time.hour * 3_600 + time.minute * 60 + time.second == seconds,
        CivilTime(hour: time.hour, minute: time.minute, second: time.second) == time
      else {
        Issue.record("second \(seconds)")
        return
      }
    }
    #expect(CivilTime(exactly: 86_400) == nil)
    #expect(CivilTime(exactly: -1) == nil)
  }

  @Test func `Seconds are written only when there are any`() {
    #expect(CivilTime(hour: 9, minute: 5)!.description == "09:05")
    #expect(CivilTime(hour: 9, minute: 5, second: 7)!.description == "09:05:07")
    #expect(CivilTime(hour: 9, minute: 5, second: 59)!.hourAndMinute == "09:05")
  }

  @Test(arguments: [(24, 0, 0), (-1, 0, 0), (0, 60, 0), (0, -1, 0), (0, 0, 60), (0, 0, -1)])
  func `A time that no clock shows is refused`(_ hour: Int, minute: Int, second: Int) {
    #expect(CivilTime(hour: hour, minute: minute, second: second) == nil)
  }

  @Test(arguments: ["08:45-15:30", "00:00-23:59", "08:45:30-08:45:31"])
  func `A stretch of a day reads back from its description`(_ text: String) throws {
    #expect(try #require(ClockRange(text)).description == text)
  }

  @Test(arguments: [
    "15:30-08:45", "08:45-08:45", "08:45-24:00", "8:45-15:30", "08:45–15:30", "08:45 - 15:30", "08:45", "08:45-",
    "-15:30", "08:45-12:00-15:30", "",
  ])
  func `Text that is not exactly a stretch forwards is refused`(_ text: String) {
    #expect(ClockRange(text) == nil)
  }

  @Test func `A stretch contains itself and what lies in it, and not what sticks out`() {
    let school = clock("08:45-15:30")
    #expect(school.contains(school))
    #expect(school.contains(clock("13:00-15:30")))
    #expect(!school.contains(clock("08:44-09:00")))
    #expect(!school.contains(clock("15:00-15:31")))
    #expect(!clock("09:00-10:00").contains(school))
  }
}
