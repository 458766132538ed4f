package import Chronology

/// A school for tests: open 08:50 to 15:20, release time on Wednesday afternoon, autumn 2026 as directed for Wales.
package enum ExampleSchool {
  package static let autumn2026: CalendarVersion = {
    func date(_ text: String) -> CivilDate { CivilDate(text)! }
    let hours = ClockRange("08:50-15:20")!
    let weekdays = Weekday.allCases.filter { !$0.isWeekend }
    return try! CalendarVersion(
      effective: date("2026-09-01"), zone: "Europe/London", workingDays: Set(weekdays),
      hours: Dictionary(uniqueKeysWithValues: weekdays.map { ($0, hours) }),
      release: [.wednesday: [ClockRange("13:00-15:20")!]],
      terms: [
        try! Term(
          name: "autumn 2026", days: DateRange(from: date("2026-09-01"), through: date("2026-12-18"))!,
          halfTerm: DateRange(from: date("2026-10-26"), through: date("2026-10-30")),
          inset: [date("2026-09-01")], closed: [])
      ])
  }()
}
