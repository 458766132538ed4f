/// One date cut into bands on the clock on the wall, from midnight to midnight without a gap.
package struct DayPlan: Hashable, Sendable {
  /// A band and where it stops, in seconds since midnight; it begins where the one before it stopped.
  package struct Stretch: Hashable, Sendable {
    package let band: Band
    package let endSeconds: Int
  }

  package let kind: DayKind
  /// In order; the last ends at 86,400.
  package let stretches: [Stretch]

  /// When the `after` band gives way to `evening`, on a day that closes before then.
  package static let eveningStart = CivilTime(hour: 18, minute: 0)!

  /// The plan of the date in the calendar.
  package init(_ date: CivilDate, in calendar: SchoolCalendar) {
    let weekday = date.weekday
    let version = calendar.version(on: date)
    kind = version?.kind(of: date) ?? .uncovered
    guard let version, let hours = version.hours[weekday], kind == .school || kind == .inset else {
      stretches = [Stretch(band: DayPlan.wholeDayBand(kind), endSeconds: CivilTime.secondsPerDay)]
      return
    }
    guard version.workingDays.contains(weekday) else {
      stretches = [Stretch(band: .dayOff, endSeconds: CivilTime.secondsPerDay)]
      return
    }
    stretches = DayPlan.working(hours: hours, release: version.release[weekday] ?? [])
  }

  private static func wholeDayBand(_ kind: DayKind) -> Band {
    switch kind {
    case .weekend: .weekend
    case .uncovered: .uncovered
    case .school, .inset, .holiday: .holiday
    }
  }

  private static func working(hours: ClockRange, release: [ClockRange]) -> [Stretch] {
    var stretches: [Stretch] = []
    var reached = 0
    func extend(_ band: Band, to end: Int) {
      guard end > reached else { return }
      stretches.append(Stretch(band: band, endSeconds: end))
      reached = end
    }
    extend(.before, to: hours.start.secondsSinceMidnight)
    for slot in release {
      extend(.school, to: slot.start.secondsSinceMidnight)
      extend(.release, to: slot.end.secondsSinceMidnight)
    }
    extend(.school, to: hours.end.secondsSinceMidnight)
    extend(.after, to: eveningStart.secondsSinceMidnight)
    extend(.evening, to: CivilTime.secondsPerDay)
    return stretches
  }
}
