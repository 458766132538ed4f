import AlntimeAPI
import Chronology
import ConfigFiles
import Operations

extension Door {
  func readCalendar() async throws -> DoorReply {
    try await read { logbook in Wire.Calendar(try ShowCalendar().run(in: logbook)) }
  }

  /// The file in the body; `?hours=`, `?working-days=` and `?release=` take the place of what it says.
  func replaceCalendar(_ request: DoorRequest) async throws -> DoorReply {
    guard let text = String(validating: request.body, as: UTF8.self) else {
      throw ConfigFileError.syntax(position: .start, message: "not UTF-8")
    }
    let version = try CalendarFile.read(text, overrides: try overrides(request))
    let operation = ReplaceCalendar(version, bankHolidays: bankHolidays)
    let world = world
    return try await write(request) { logbook in
      let outcome = try operation.run(in: logbook, world)
      let replaced = Wire.CalendarReplaced(
        version: outcome.version, replaced: outcome.replaced, taughtBankHolidays: outcome.taughtBankHolidays)
      return (200, replaced)
    }
  }

  private func overrides(_ request: DoorRequest) throws(DoorError) -> CalendarOverrides {
    var overrides = CalendarOverrides.none
    let hours = request.values("hours")
    if !hours.isEmpty {
      var byDay: [Weekday: ClockRange] = [:]
      for text in hours {
        let (days, range) = try daysAndRange(text, "hours")
        for day in days { byDay[day] = range }
      }
      overrides.hours = byDay
    }
    let release = request.values("release")
    if !release.isEmpty {
      var byDay: [Weekday: [ClockRange]] = [:]
      for text in release {
        let (days, range) = try daysAndRange(text, "release")
        for day in days { byDay[day, default: []].append(range) }
      }
      overrides.release = byDay
    }
    if let names = request.value("working-days") {
      overrides.workingDays = Set(
        try names.split(separator: ",").map { (name) throws(DoorError) in
          guard let day = Weekday(code: name.lowercased()) else { throw .badQuery("working-days=\(names)") }
          return day
        })
    }
    return overrides
  }

  /// `08:50-15:20`, for Monday to Friday, or `wednesday 13:00-15:20`.
  private func daysAndRange(_ text: String, _ name: String) throws(DoorError) -> ([Weekday], ClockRange) {
    let parts = text.split(separator: " ")
    guard let last = parts.last, let range = ClockRange(last), parts.count <= 2 else {
      throw .badQuery("\(name)=\(text)")
    }
    guard parts.count == 2 else { return (Weekday.allCases.filter { !$0.isWeekend }, range) }
    guard let day = Weekday(code: parts[0].lowercased()) else { throw .badQuery("\(name)=\(text)") }
    return ([day], range)
  }
}
