import Chronology
import Profiles
import Specimens
import Studies
import Testing
import Timekeeping

/// A random log with its cases and confirmed weeks.
struct ContributionHistory {
  var log: [Entry]
  var cases: [IDPCase]
  var confirmed: Set<ISOWeek>
  let split: BandSplit

  /// Up to 40 entries that follow each other, some without length, some over several days; labels opened up to twice.
  init(round: Int, _ split: BandSplit) throws {
    var random = SeededRandom(seed: RandomRun.seed, round: round)
    var now = instant("2026-08-01T00:00:00Z").advanced(bySeconds: random.second(0...90 * 86_400))
    log = try (1...random.int(1...40)).map { number in
      let start = now.advanced(bySeconds: random.pick([0, random.second(0...40_000), random.second(0...500_000)]))
      now = start.advanced(bySeconds: random.pick([0, random.second(1...9_000), random.second(1...200_000)]))
      let label = random.chance(60) ? "K\(random.int(1...5))" : nil
      let whole = try entry(number, random.pick(Activity.allCases), case: label, start, now)
      return try Entry(
        id: whole.id, work: whole.work, start: start, end: now, source: random.pick(EntrySource.allCases))
    }
    let days = (london.local(log[0].start).date.epochDays - 20)...(london.local(now).date.epochDays + 20)
    cases = try (0..<random.int(0...7)).map { _ in
      let marks = [random.int(days), random.int(days), random.int(days)].sorted().map(CivilDate.init(epochDays:))
      return try IDPCase(
        try CaseRef("K\(random.int(1...5))"), kind: random.pick(CaseKind.allCases), aware: marks[0],
        issued: random.chance(50) ? marks[1] : nil, closed: random.chance(50) ? marks[2] : nil)
    }
    confirmed = Set(days.map { ISOWeek(containing: CivilDate(epochDays: $0)) }.filter { _ in random.chance(15) })
    self.split = split
  }

  func contribution() -> Contribution {
    Contribution(
      distilling: log, caseload: Caseload(cases), confirmed: confirmed, profile: .silent, split: split)
  }

  /// Requires that the contribution's minutes sum to the exact total, by row and by source, and that each row is less than
  /// a minute off. Reckoned another way: each entry clipped to each confirmed week.
  func requireExact(_ given: Contribution, _ note: Comment) throws {
    var total: Int64 = 0
    var exact: [String: [String: Int64]] = [:]
    for week in confirmed {
      let whole = try split.zone.interval(from: week.monday, through: week.sunday)
      for entry in log {
        guard let part = entry.interval?.clipped(to: whole) else { continue }
        total += part.durationSeconds
        let bands = split.seconds(of: part)
        for band in Band.allCases where bands[band] > 0 {
          let key = "\(week) \(entry.work.activity.rawValue) \(band.rawValue)"
          exact[key, default: [:]][owner(entry), default: 0] += bands[band]
        }
      }
    }
    try #require(given.rows.reduce(0) { $0 + $1.minutes } == Int((total + 30) / 60), note)
    try #require(given.sourceMinutes.values.reduce(0, +) == Int((total + 30) / 60), note)
    let minutes = Dictionary(grouping: given.rows) { "\($0.week) \($0.activity.rawValue) \($0.band.rawValue)" }
    try #require(Set(minutes.keys).isSubset(of: exact.keys), note)
    for (key, byOwner) in exact {
      // Whose number is whose cannot be seen; in order of size each must fit one.
      let seconds = byOwner.values.sorted(by: >)
      let rows = (minutes[key] ?? []).map { Int64($0.minutes) }.sorted(by: >)
      try #require(rows.count <= seconds.count, note)
      for (position, seconds) in seconds.enumerated() {
        let minutes = position < rows.count ? rows[position] : 0
        try #require(abs(minutes * 60 - seconds) < 60, note)
      }
    }
  }

  private func owner(_ entry: Entry) -> String {
    guard let caseRef = entry.work.caseRef else { return "–" }
    let position = Caseload(cases).position(of: caseRef, on: split.zone.local(entry.start).date)
    return position.map { "case \($0)" } ?? caseRef.label
  }
}
