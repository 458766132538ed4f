import Chronology
import Specimens

/// A small school in 2026-27 whose every band can be worked out by hand.
///
/// It opens at 08:45 and closes at 15:30, Monday to Friday; its ALNCo works all five days and has release on Tuesdays
/// from 13:00 to closing. 2026-11-23 is a Monday.
enum SampleSchool {
  static func split() throws -> BandSplit {
    let hours = ClockRange("08:45-15:30")!
    let days: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
    let version = try CalendarVersion(
      effective: date("2026-09-01"), zone: "Europe/London", workingDays: Set(days),
      hours: Dictionary(uniqueKeysWithValues: days.map { ($0, hours) }),
      release: [.tuesday: [ClockRange("13:00-15:30")!]],
      terms: [
        try Term(
          name: "autumn 2026", days: dates("2026-09-01", "2026-12-18"), halfTerm: dates("2026-10-26", "2026-10-30"),
          inset: [date("2026-11-27")], closed: [date("2026-12-07")])
      ])
    return BandSplit(calendar: SchoolCalendar([version]), zone: london)
  }
}
