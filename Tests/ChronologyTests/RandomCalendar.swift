import Chronology
import Specimens

/// Random school calendars of 2018 to 2028: some ordinary, some that no school would have but the types allow.
extension SeededRandom {
  /// One to four versions; they may leave uncovered gaps and replace each other in mid-term.
  ///
  /// - Parameter ragged: whether bells may ring at any second rather than on the minute.
  mutating func calendar(ragged: Bool) throws -> SchoolCalendar {
    var effective = date("2018-01-01").advanced(byDays: int(0...400))
    var versions: [CalendarVersion] = []
    for _ in 1...int(1...4) {
      versions.append(try version(effective: effective, ragged: ragged))
      effective = effective.advanced(byDays: pick([1, 7, int(20...120), 365, int(300...1_000)]))
    }
    return SchoolCalendar(versions.shuffled(using: &self))
  }

  mutating func version(effective: CivilDate, ragged: Bool) throws -> CalendarVersion {
    var hours: [Weekday: ClockRange] = [:]
    while hours.isEmpty {
      for weekday in Weekday.allCases where !weekday.isWeekend && chance(85) {
        hours[weekday] = openingHours(ragged: ragged)
      }
    }
    var release: [Weekday: [ClockRange]] = [:]
    for (weekday, open) in hours.sorted(by: { $0.key < $1.key }) { release[weekday] = slots(inside: open) }
    // Now and then a slip: release on a day on which the school never opens.
    if chance(20) { release[pick(Weekday.allCases.filter { hours[$0] == nil })] = [clock("13:00-15:30")] }
    var workingDays = Set(Weekday.allCases.filter { _ in chance(65) })
    workingDays.insert(pick(Weekday.allCases))
    return try CalendarVersion(
      effective: effective, zone: "Europe/London", workingDays: workingDays, hours: hours, release: release,
      terms: try terms(from: effective.advanced(byDays: pick([0, 0, 2, int(0...60)]))))
  }

  /// Mostly a school day; now and then to 18:00 sharp, past it, from midnight, or of an evening school.
  private mutating func openingHours(ragged: Bool) -> ClockRange {
    let usual = (int(7 * 60...10 * 60), int(12 * 60...17 * 60))
    let (open, close) = pick([
      usual, usual, usual, (usual.0, 18 * 60), (usual.0, int(18 * 60 + 1...23 * 60)), (0, usual.1),
      (int(18 * 60...19 * 60), int(20 * 60...23 * 60 + 59)),
    ])
    let extra = ragged ? int(1...59) : 0
    return ClockRange(
      from: CivilTime(exactly: open * 60 + extra)!, to: CivilTime(exactly: close * 60 + (ragged ? int(0...59) : 0))!)!
  }

  /// None to three slots, out of order; some touch each other, some fill the day.
  private mutating func slots(inside open: ClockRange) -> [ClockRange] {
    let start = open.start.secondsSinceMidnight
    let end = open.end.secondsSinceMidnight
    if chance(8) { return [open] }
    // Cuts a whole number of minutes after opening keep unragged bells on the minute.
    let cuts = Set((0..<4).map { _ in start + int(0...(end - start) / 60) * 60 }).sorted()
    var slots: [ClockRange] = []
    for (from, to) in zip(cuts, cuts.dropFirst()) where chance(50) {
      slots.append(ClockRange(from: CivilTime(exactly: from)!, to: CivilTime(exactly: to)!)!)
    }
    return slots.shuffled(using: &self)
  }

  private mutating func terms(from first: CivilDate) throws -> [Term] {
    var start = first
    var terms: [Term] = []
    for number in 1...int(1...6) {
      let days = DateRange(from: start, through: start.advanced(byDays: pick([0, int(5...40), int(60...110)])))!
      terms.append(try term("term \(number)", in: days))
      start = days.last.advanced(byDays: pick([1, int(3...25), int(20...60)]))
    }
    return terms.shuffled(using: &self)
  }

  private mutating func term(_ name: String, in days: DateRange) throws -> Term {
    let inset = Set((0..<int(0...5)).map { _ in day(of: days) })
    let closed = Set((0..<int(0...4)).map { _ in day(of: days) }).subtracting(inset)
    let rest = day(of: days)
    let halfTerm = DateRange(from: rest, through: min(rest.advanced(byDays: int(0...8)), days.last))!
    guard chance(70) else { return try Term(name: name, days: days, halfTerm: nil, inset: inset, closed: closed) }
    let training = inset.filter { !halfTerm.contains($0) }
    return try Term(name: name, days: days, halfTerm: halfTerm, inset: training, closed: closed)
  }

  private mutating func day(of days: DateRange) -> CivilDate {
    days.first.advanced(byDays: int(0...days.dayCount - 1))
  }
}
