package import Chronology

/// The file of `alntime calendar import`, and of Config/calendars.
package enum CalendarFile {
  /// The zone of a file that names none.
  static let defaultZone = "Europe/London"
  /// The working days of a file that names none.
  static let defaultWorkingDays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

  private static let weekdays = Weekday.allCases.map(\.code)

  /// Reads the calendar, with the overrides in the place of what the file says, or throws the first fault.
  ///
  /// Whether the system knows the zone is LocalZone's to say.
  package static func read(
    _ text: String, overrides: CalendarOverrides = .none
  ) throws(ConfigFileError) -> CalendarVersion {
    let root = try TOMLText.parse(text)
    let file = try root.table(allowing: ["effective", "zone", "working_days", "hours", "release", "terms"])
    let effective = try file.required("effective").date()
    let zone = try file["zone"]?.nonEmptyText() ?? defaultZone
    let workingDays = if let days = overrides.workingDays { days } else { try readWorkingDays(file) }
    let hours = if let hours = overrides.hours { hours } else { try readHours(file) }
    let release = if let slots = overrides.release { slots } else { try readRelease(file) }
    let terms = try readTerms(file)
    do {
      return try CalendarVersion(
        effective: effective, zone: zone, workingDays: workingDays, hours: hours, release: release,
        terms: terms.map(\.term))
    } catch {
      let position = CalendarFault(error).position(in: file, terms: terms, overrides: overrides)
      throw .calendar(position: position, error)
    }
  }

  /// Reads only the terms, of a shipped file, which has no hours.
  package static func readTerms(of text: String) throws(ConfigFileError) -> [Term] {
    let file = try TOMLText.parse(text).table(
      allowing: ["effective", "zone", "working_days", "hours", "release", "terms"])
    return try readTerms(file).map(\.term)
  }

  /// Reads the calendar of a set-up file, whose terms may be left to its authority.
  static func readDraft(_ node: FileNode) throws(ConfigFileError) -> CalendarDraft {
    let file = try node.table(
      allowing: ["effective", "working_days", "hours", "release", "terms", "inset", "closed"])
    _ = try file.required("hours")
    return CalendarDraft(
      effective: try file["effective"].map { (node) throws(ConfigFileError) in try node.date() },
      workingDays: try readWorkingDays(file), hours: try readHours(file), release: try readRelease(file),
      terms: file["terms"] == nil ? nil : try readTerms(file).map(\.term), inset: try file["inset"].dates(),
      closed: try file["closed"].dates())
  }

  private static func readWorkingDays(_ file: FileTable) throws(ConfigFileError) -> Set<Weekday> {
    guard let node = file["working_days"] else { return defaultWorkingDays }
    var days: Set<Weekday> = []
    for element in try node.elements() { days.insert(try element.weekday()) }
    return days
  }

  private static func readHours(_ file: FileTable) throws(ConfigFileError) -> [Weekday: ClockRange] {
    guard let node = file["hours"] else { throw .missingHours(position: file.position) }
    let table = try node.table(allowing: weekdays)
    var hours: [Weekday: ClockRange] = [:]
    for day in Weekday.allCases {
      if let range = table[day.code] { hours[day] = try range.clockRange() }
    }
    return hours
  }

  private static func readRelease(_ file: FileTable) throws(ConfigFileError) -> [Weekday: [ClockRange]] {
    guard let node = file["release"] else { return [:] }
    let table = try node.table(allowing: weekdays)
    var release: [Weekday: [ClockRange]] = [:]
    for day in Weekday.allCases {
      guard let slots = table[day.code] else { continue }
      release[day] = []
      for slot in try slots.elements() { release[day]?.append(try slot.clockRange()) }
    }
    return release
  }

  private static func readTerms(_ file: FileTable) throws(ConfigFileError) -> [TermInFile] {
    guard let node = file["terms"] else { return [] }
    var terms: [TermInFile] = []
    for element in try node.elements() { terms.append(try TermInFile(element)) }
    return terms
  }
}
