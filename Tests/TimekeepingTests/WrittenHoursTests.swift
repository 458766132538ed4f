import Chronology
import Testing
import Timekeeping

@Suite struct WrittenHoursTests {
  @Test(arguments: [
    "08:50-15:20", "8:50-15:20", "8.50 - 15.20", "08:50–15:20", "8:50am to 3:20pm", "8.50 i 15.20", "8:50yb tan 3:20yp",
  ])
  func `Hours are read as people write them, for Monday to Friday`(text: String) {
    let hours = WrittenHours(text)
    #expect(hours?.range == ClockRange("08:50-15:20"))
    #expect(hours?.weekdays == [.monday, .tuesday, .wednesday, .thursday, .friday])
    #expect(hours?.isForNamedDays == false)
  }

  @Test(arguments: [
    ("friday 08:50-13:00", [Weekday.friday]), ("Fri 8:50-13:00", [.friday]), ("dydd Gwener 8:50 i 13:00", [.friday]),
    ("wed, mon 8:50-13:00", [.monday, .wednesday]), ("llun a mercher 8.50-13.00", [.monday, .wednesday]),
  ])
  func `Weekdays before them are the days they hold for`(text: String, days: [Weekday]) {
    let hours = WrittenHours(text)
    #expect(hours?.range == ClockRange("08:50-13:00"))
    #expect(hours?.weekdays == days)
    #expect(hours?.isForNamedDays == true)
  }

  @Test(arguments: [
    "", "-", "08:50", "08:50-", "-15:20", "15:20-08:50", "08:50-08:50", "25:00-26:00", "blursday 08:50-13:00",
    "08:50-13:00 friday", "08:50-12:00-13:00", "friday", "08:50 15:20",
  ])
  func `What is none is not read`(text: String) {
    #expect(WrittenHours(text) == nil)
  }

  @Test(arguments: [
    ("monday,tuesday", [Weekday.monday, .tuesday]), ("Tue Mon", [.monday, .tuesday]),
    ("Llun, Mawrth a Iau", [.monday, .tuesday, .thursday]), ("mon mon", [.monday]), ("dydd Sul", [.sunday]),
  ])
  func `Weekdays are read in either language, in order of the week`(text: String, days: [Weekday]) {
    #expect(WrittenWeekdays.read(text) == days)
  }

  @Test(arguments: ["", " ", ",", "and", "mon,blursday", "m"])
  func `A word that names no weekday is not read`(text: String) {
    #expect(WrittenWeekdays.read(text) == nil)
  }
}
