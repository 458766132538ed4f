import AlntimeAPI
import Chronology
import ConfigFiles
import Operations
import Timekeeping

extension Door {
  func readCalendar() async throws -> DoorReply {
    try await read { logbook in Wire.Calendar(try ShowCalendar().run(in: logbook)) }
  }

  /// The file in the body; `?hours=`, `?working-days=` and `?release=` take the place of what it says.
  func replaceCalendar(_ request: DoorRequest) async throws -> DoorReply {
    guard let text = String(validating: request.body, as: UTF8.self) else {
      throw ConfigFileError.syntax(position: .start, .notUTF8)
    }
    let version = try CalendarFile.read(text, overrides: try overrides(request))
    let operation = ReplaceCalendar(version, bankHolidays: almanac.bankHolidays)
    let world = world
    return try await write(request) { logbook in
      (200, Wire.CalendarReplaced(try operation.run(in: logbook, world)))
    }
  }

  private func overrides(_ request: DoorRequest) throws(DoorError) -> CalendarOverrides {
    var overrides = CalendarOverrides.none
    let hours = try writtenHours(request, "hours")
    if !hours.isEmpty {
      var byDay: [Weekday: ClockRange] = [:]
      for written in hours { for day in written.weekdays { byDay[day] = written.range } }
      overrides.hours = byDay
    }
    let release = try writtenHours(request, "release")
    if !release.isEmpty {
      var byDay: [Weekday: [ClockRange]] = [:]
      for written in release { for day in written.weekdays { byDay[day, default: []].append(written.range) } }
      overrides.release = byDay
    }
    if let names = request.value("working-days") {
      guard let days = WrittenWeekdays.read(names) else { throw .badQuery("working-days=\(names)") }
      overrides.workingDays = Set(days)
    }
    return overrides
  }

  /// Each `08:50-15:20`, for Monday to Friday, or `wednesday 13:00-15:20` of that name.
  private func writtenHours(_ request: DoorRequest, _ name: String) throws(DoorError) -> [WrittenHours] {
    try request.values(name).map { (text) throws(DoorError) in
      guard let written = WrittenHours(text) else { throw .badQuery("\(name)=\(text)") }
      return written
    }
  }
}

extension Wire.CalendarReplaced {
  init(_ outcome: ReplaceCalendar.Outcome) {
    self.init(version: outcome.version, replaced: outcome.replaced, taughtBankHolidays: outcome.taughtBankHolidays)
  }
}
