import Chronology

/// A second opinion on bands: asks of one second after another what the clock shows and which row of DESIGN 4 that is.
///
/// It reads a version's raw fields and makes no plan of a day and no cut of an interval. Where the table leaves room:
/// INSET days have release, before, after and evening like school days; a weekday without hours is a holiday; half-term
/// and closure win over INSET; Saturday and Sunday are weekend only on covered dates.
struct BandOracle {
  /// A run of seconds on one date and in one band.
  struct Run: Equatable {
    let start: Int64
    var seconds: Int64
    let day: Int
    let band: Band
  }

  private let versions: [OracleVersion]
  private let offsetSeconds: (Int64) -> Int64
  private let stepSeconds: Int64

  init(_ versions: [CalendarVersion], offsetSeconds: @escaping (Int64) -> Int64) {
    self.versions = versions.map(OracleVersion.init)
    self.offsetSeconds = offsetSeconds
    stepSeconds = self.versions.allSatisfy(\.ringsOnTheMinute) ? 60 : 1
  }

  /// Whole minutes at a time where every bell rings on the minute, single seconds elsewhere and at ragged ends.
  func runs(from start: Int64, to end: Int64) -> [Run] {
    var runs: [Run] = []
    var now = start
    while now < end {
      let step = now % 60 == 0 && now + stepSeconds <= end ? stepSeconds : 1
      let wall = now + offsetSeconds(now)
      let day = Int(wall / 86_400)
      let band = band(day: day, second: Int(wall % 86_400))
      if let last = runs.last, last.day == day, last.band == band {
        runs[runs.count - 1].seconds += step
      } else {
        runs.append(Run(start: now, seconds: step, day: day, band: band))
      }
      now += step
    }
    return runs
  }

  /// The row of the table.
  private func band(day: Int, second: Int) -> Band {
    var inForce: OracleVersion?
    for version in versions where version.effective <= day {
      if inForce == nil || version.effective > inForce!.effective { inForce = version }
    }
    guard let school = inForce, day <= school.lastAugust else { return .uncovered }
    let weekday = CountedClock.days[day].weekday
    if weekday >= 6 { return .weekend }
    guard let hours = school.hours[weekday], school.inTerm.contains(day), !school.shut.contains(day) else {
      return .holiday
    }
    if !school.worked.contains(weekday) { return .dayOff }
    if second < hours.lowerBound { return .before }
    if second < hours.upperBound {
      return school.release[weekday].contains { $0.contains(second) } ? .release : .school
    }
    return second < 18 * 3_600 ? .after : .evening
  }
}

/// A version's fields as plain numbers: days since 1970, seconds since midnight, weekdays 1 to 7.
private struct OracleVersion {
  let effective: Int
  let lastAugust: Int
  let inTerm: Set<Int>
  /// Half-terms and closures.
  let shut: Set<Int>
  let worked: Set<Int>
  /// By weekday; index 0 is unused.
  let hours: [Range<Int>?]
  let release: [[Range<Int>]]

  var ringsOnTheMinute: Bool {
    let bells = hours.compactMap { $0 } + release.joined()
    return bells.allSatisfy { $0.lowerBound % 60 == 0 && $0.upperBound % 60 == 0 }
  }

  init(_ version: CalendarVersion) {
    var inTerm: Set<Int> = []
    var shut: Set<Int> = []
    for term in version.terms {
      inTerm.formUnion(term.days.first.epochDays...term.days.last.epochDays)
      shut.formUnion(term.closed.map(\.epochDays))
      if let rest = term.halfTerm { shut.formUnion(rest.first.epochDays...rest.last.epochDays) }
    }
    var august = inTerm.max()!
    while CountedClock.days[august].month != 8 || CountedClock.days[august].day != 31 { august += 1 }
    effective = version.effective.epochDays
    lastAugust = august
    self.inTerm = inTerm
    self.shut = shut
    worked = Set(version.workingDays.map(\.rawValue))
    hours = (0...7).map { number in Weekday(rawValue: number).flatMap { version.hours[$0] }.map(OracleVersion.seconds) }
    release = (0...7).map { number in
      (Weekday(rawValue: number).flatMap { version.release[$0] } ?? []).map(OracleVersion.seconds)
    }
  }

  private static func seconds(_ range: ClockRange) -> Range<Int> {
    range.start.secondsSinceMidnight..<range.end.secondsSinceMidnight
  }
}
