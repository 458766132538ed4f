import Chronology
import ConfigFiles
import Foundation

/// A calendar of Config/calendars, open Monday to Friday.
enum ShippedCalendar {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Config/calendars")

  /// `2022-23/cardiff`; `inset` are training days that the school adds to the term that holds them.
  static func named(_ name: String, inset: [CivilDate] = []) throws -> SchoolCalendar {
    let range = ClockRange("08:50-15:20")!
    let hours = Dictionary(uniqueKeysWithValues: Weekday.allCases.filter { !$0.isWeekend }.map { ($0, range) })
    let text = try String(contentsOf: folder.appending(path: name + ".toml"), encoding: .utf8)
    let version = try CalendarFile.read(text, overrides: CalendarOverrides(hours: hours))
    let terms = try version.terms.map { term in
      try Term(
        name: term.name, days: term.days, halfTerm: term.halfTerm,
        inset: term.inset.union(inset.filter(term.days.contains)), closed: term.closed)
    }
    return SchoolCalendar([
      try CalendarVersion(
        effective: version.effective, zone: version.zone, workingDays: version.workingDays, hours: version.hours,
        release: version.release, terms: terms)
    ])
  }
}
