import Chronology
import Specimens

/// A small school in 2026-27 whose every band can be worked out by hand.
///
/// It opens at 08:45 and closes at 15:30, on Wednesdays at 19:00. Its ALNCo works Monday to Thursday and has release on
/// Tuesdays from 09:00 to 10:00 and from 13:00 to closing. 1 September 2026 is a Tuesday.
enum SampleSchool {
  static func calendar() throws -> SchoolCalendar { SchoolCalendar([try version()]) }

  static func split() throws -> BandSplit { BandSplit(calendar: try calendar(), zone: london) }

  static func version() throws -> CalendarVersion {
    var hours = everyWeekday("08:45-15:30")
    hours[.wednesday] = clock("08:45-19:00")
    return try CalendarVersion(
      effective: date("2026-09-01"), zone: "Europe/London",
      workingDays: [.monday, .tuesday, .wednesday, .thursday], hours: hours,
      release: [.tuesday: [clock("13:00-15:30"), clock("09:00-10:00")]], terms: try terms())
  }

  static func terms() throws -> [Term] {
    [
      try term(
        "autumn 2026", "2026-09-01", "2026-12-18", halfTerm: dates("2026-10-26", "2026-10-30"),
        inset: ["2026-09-01", "2026-11-27"], closed: ["2026-12-07"]),
      try term("spring 2027", "2027-01-04", "2027-03-24", halfTerm: dates("2027-02-15", "2027-02-19")),
      try term(
        "summer 2027", "2027-04-12", "2027-07-20", halfTerm: dates("2027-05-31", "2027-06-04"),
        closed: ["2027-05-03"]),
    ]
  }
}
