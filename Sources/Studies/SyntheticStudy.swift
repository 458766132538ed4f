package import Chronology
import Profiles
import Statistics
import Timekeeping

/// Made-up contributions for tests, benchmarks and simulations, the same from the same seed everywhere; nobody's work, and
/// no evidence of any.
///
/// They have all that a study must stand: zero weeks, weeks of few school days, holidays, gaps, weeks that no calendar
/// covers, participants without a confirmed week, undisclosed profiles; plans in time, late, waited for, put away, opened
/// before the first week, and cases that only the log knows.
package struct SyntheticStudy: Hashable, Sendable {
  package let seed: UInt64
  package let participantCount: Int
  /// At least 1.
  package let maximumWeekCount: Int
  /// Rows of a week with work, before equal ones are added up.
  package let rowsPerWeek: Int
  package let maximumCaseCount: Int
  package let firstWeek: ISOWeek

  package init(
    seed: UInt64, participantCount: Int, firstWeek: ISOWeek, maximumWeekCount: Int, rowsPerWeek: Int,
    maximumCaseCount: Int
  ) {
    self.seed = seed
    self.participantCount = participantCount
    self.firstWeek = firstWeek
    self.maximumWeekCount = maximumWeekCount
    self.rowsPerWeek = rowsPerWeek
    self.maximumCaseCount = maximumCaseCount
  }
}

extension SyntheticStudy {
  package var contributions: [Contribution] { (0..<participantCount).map(contribution) }

  /// The contribution of one participant, 0 to ``participantCount`` − 1, whatever the others'.
  package func contribution(of participant: Int) -> Contribution {
    var chance = Chance(seed: SplitMix(seed: seed).value(at: UInt64(participant)))
    let weeks = self.weeks(&chance)
    let cases = self.cases(seenFor: weeks.count, &chance)
    let worked = weeks.map { (week: ConfirmedWeek) -> [WorkMinutes] in
      chance.isIn(hundred: week.schoolDayCount == 0 ? 75 : 8) ? [] : self.rows(of: week.week, cases, &chance)
    }
    let rows = Array(worked.joined())
    let total = rows.reduce(0) { $0 + $1.minutes }
    let timed = total * chance.below(101) / 100
    let recalled = (total - timed) * chance.below(101) / 100
    return Contribution(
      codelistVersion: Activity.codelistVersion, profile: self.profile(&chance), weeks: weeks, rows: rows, cases: cases,
      sourceMinutes: [.timer: timed, .log: recalled, .import: total - timed - recalled].filter { $0.value > 0 })
  }

  private func profile(_ chance: inout Chance) -> Profile {
    var codes: [ProfileDimension: String] = [:]
    for dimension in ProfileDimension.allCases where !chance.isIn(hundred: 10) {
      codes[dimension] = chance.pick(dimension.codes)
    }
    // The codes are those of their dimensions, so it cannot throw.
    return (try? Profile(codes)) ?? .silent
  }

  /// Weeks from the first one on; one in 25 is not confirmed, and one participant in 40 has none at all.
  private func weeks(_ chance: inout Chance) -> [ConfirmedWeek] {
    guard !chance.isIn(thousand: 25) else { return [] }
    let release = chance.pick([0, 60, 150, 240])
    return (0...chance.below(maximumWeekCount)).compactMap { place in
      let week = self.week(place)
      let schoolDays = chance.isIn(hundred: 15) ? chance.below(5) : 5
      let uncovered = chance.isIn(hundred: 3) ? 1 + chance.below(7) : 0
      guard place == 0 || !chance.isIn(hundred: 4) else { return nil }
      let days = SyntheticStudy.holidays.contains(week.week) ? 0 : min(schoolDays, 7 - uncovered)
      return ConfirmedWeek(
        week: week, schoolDayCount: days, uncoveredDayCount: uncovered,
        season: days > 0 ? SyntheticStudy.season(of: week) : nil, plannedReleaseMinutes: release * days / 5)
    }
  }

  /// ISO weeks in which schools of Wales are closed in most years.
  private static let holidays: Set<Int> = [1, 8, 14, 15, 22, 30, 31, 32, 33, 34, 35, 44, 52, 53]

  private static func season(of week: ISOWeek) -> Season {
    switch week.monday.advanced(byDays: 3).month {
    case 1...3: .spring
    case 4...8: .summer
    default: .autumn
    }
  }

  private func week(_ place: Int) -> ISOWeek { ISOWeek(containing: firstWeek.monday.advanced(byDays: 7 * place)) }
}

extension SyntheticStudy {
  private func cases(seenFor weekCount: Int, _ chance: inout Chance) -> [CaseProgress] {
    guard weekCount > 0, maximumCaseCount > 0 else { return [] }
    return (0..<chance.below(maximumCaseCount + 1)).map { self.case($0 + 1, weekCount, &chance) }
  }

  /// Opened up to three weeks before the log began, issued after one to 14 weeks, if the log goes on for so long.
  private func `case`(_ number: Int, _ weekCount: Int, _ chance: inout Chance) -> CaseProgress {
    let opened = chance.below(weekCount + 3) - 3
    let duration = 1 + chance.below(14)
    let isSeen = opened + duration < weekCount
    let isPutAway = isSeen && chance.isIn(hundred: 6)
    let isIssued = isSeen && !isPutAway
    let daysTaken = max(0, duration * 5 - chance.below(12))
    let isCounted = !chance.isIn(hundred: 5)
    guard let kind = SyntheticStudy.kind(chance.below(100)) else {
      return CaseProgress(
        number: number, kind: nil, openedWeek: nil, issuedWeek: nil, closedWeek: nil, daysTaken: nil)
    }
    return CaseProgress(
      number: number, kind: kind, openedWeek: week(opened), issuedWeek: isIssued ? week(opened + duration) : nil,
      closedWeek: isPutAway ? week(opened + duration) : nil,
      daysTaken: isIssued && isCounted ? daysTaken : nil)
  }

  private static func kind(_ percent: Int) -> CaseKind? {
    switch percent {
    case 0..<70: .school
    case 70..<78: .fe
    case 78..<88: .authority
    case 88..<93: .review
    case 93..<97: .reconsideration
    default: nil
    }
  }

  /// Six rows in ten belong to a case.
  private func rows(of week: ISOWeek, _ cases: [CaseProgress], _ chance: inout Chance) -> [WorkMinutes] {
    var sums: [Int: Int] = [:]
    for _ in 0..<rowsPerWeek {
      let number = cases.isEmpty || chance.isIn(hundred: 40) ? 0 : 1 + chance.below(cases.count)
      let activity = chance.isIn(hundred: 40) ? chance.below(4) : chance.below(Activity.count)
      let band = chance.isIn(hundred: 3) ? Band.uncovered.ordinal : chance.below(Band.count - 1)
      let minutes = 1 + chance.below(30) * (1 + chance.below(4))
      let key =
        (number * Activity.count + SyntheticStudy.activityRanks[activity]) * Band.count
        + SyntheticStudy.bandRanks[band]
      sums[key, default: 0] += minutes
    }
    return sums.sorted { $0.key < $1.key }.map { key, minutes in
      let number = key / Band.count / Activity.count
      return WorkMinutes(
        week: week, activity: SyntheticStudy.activities[key / Band.count % Activity.count],
        band: SyntheticStudy.bands[key % Band.count], caseNumber: number == 0 ? nil : number, minutes: minutes)
    }
  }

  // The codelists in the order of their codes' letters, in which a contribution's rows stand.
  private static let activities = Activity.allCases.sorted { $0.rawValue < $1.rawValue }
  private static let bands = Band.allCases.sorted { $0.rawValue < $1.rawValue }
  private static let activityRanks = Activity.allCases.map { activities.firstIndex(of: $0) ?? 0 }
  private static let bandRanks = Band.allCases.map { bands.firstIndex(of: $0) ?? 0 }
}

/// Random numbers of our own making: the standard library's may be made otherwise in its next version.
private struct Chance {
  private let sequence: SplitMix
  private var place: UInt64 = 0

  init(seed: UInt64) { sequence = SplitMix(seed: seed) }

  /// 0 to `count` − 1.
  mutating func below(_ count: Int) -> Int {
    defer { place += 1 }
    return Int(((sequence.value(at: place) >> 32) &* UInt64(count)) >> 32)
  }

  mutating func isIn(hundred count: Int) -> Bool { below(100) < count }
  mutating func isIn(thousand count: Int) -> Bool { below(1_000) < count }
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
