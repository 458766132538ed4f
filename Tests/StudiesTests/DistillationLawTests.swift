import Chronology
import Specimens
import Studies
import Testing
import Timekeeping

/// Laws of the distillation over random logs of 2026 and 2027, about half of them on days that no calendar covers.
@Suite struct DistillationLawTests {
  @Test func `No second is lost or counted twice`() throws {
    var uncoveredCount = 0
    try forEachLog { log, window, split, note in
      let all = Distillation(entries: log, confirmed: [], split: split, window: nil).record
      try #require(total(all) == log.reduce(0) { $0 + $1.durationSeconds }, note)
      let inside = Distillation(entries: log, confirmed: [], split: split, window: window).record
      let clipped = log.reduce(0) { $0 + ($1.interval?.clipped(to: window)?.durationSeconds ?? 0) }
      try #require(total(inside) == clipped, note)
      uncoveredCount += all.rows.count { $0.band == .uncovered }
    }
    #expect(uncoveredCount > 100, "days without a calendar were hardly reached")
  }

  @Test func `Each case, activity and band keeps its seconds`() throws {
    try forEachLog { log, _, split, note in
      let distilled = Distillation(entries: log, confirmed: [], split: split, window: nil)
      for activity in Activity.allCases {
        let expected = log.reduce(0) { $0 + ($1.work.activity == activity ? $1.durationSeconds : 0) }
        try #require(
          distilled.record.rows.filter { $0.activity == activity }.map(\.seconds).reduce(0, +) == expected, note)
      }
      for (position, label) in distilled.caseRefs.enumerated() {
        let expected = log.reduce(0) { $0 + ($1.work.caseRef == label ? $1.durationSeconds : 0) }
        let rows = distilled.record.rows.filter { $0.caseNumber == position + 1 }
        try #require(rows.map(\.seconds).reduce(0, +) == expected, note)
      }
      let banded = log.compactMap(\.interval).map(split.seconds).reduce(.zero, +)
      for band in Band.allCases {
        try #require(
          distilled.record.rows.filter { $0.band == band }.map(\.seconds).reduce(0, +) == banded[band], note)
      }
    }
  }

  @Test func `Rows are in order, each once, none empty, and the weeks are theirs`() throws {
    try forEachLog { log, _, split, note in
      let record = Distillation(entries: log, confirmed: [], split: split, window: nil).record
      try #require(record.rows.allSatisfy { $0.seconds >= 1 }, note)
      let keys = record.rows.map { "\($0.week) \($0.caseNumber ?? 0) \($0.activity) \($0.band)" }
      try #require(Set(keys).count == keys.count, note)
      let order = record.rows.map { ($0.week, $0.caseNumber ?? 0) }
      try #require(zip(order, order.dropFirst()).allSatisfy { $0 <= $1 }, note)
      let weeks = record.weeks.map(\.week)
      try #require(weeks == Set(record.rows.map(\.week)).sorted(), note)
      for week in record.weeks {
        try #require(week.schoolDayCount == split.calendar.schoolDayCount(in: DateRange(week.week)), note)
      }
    }
  }

  @Test func `Cutting an entry in two changes nothing`() throws {
    try forEachLog { log, _, split, note in
      var random = SeededRandom(seed: UInt64(log.count))
      let cut = try log.flatMap { whole in
        guard whole.durationSeconds > 1 else { return [whole] }
        let middle = whole.start.advanced(bySeconds: random.second(1...whole.durationSeconds - 1))
        return [
          try Entry(id: whole.id, work: whole.work, start: whole.start, end: middle, source: .log),
          try Entry(id: EntryID(using: &random), work: whole.work, start: middle, end: whole.end, source: .log),
        ]
      }
      try #require(
        Distillation(entries: cut, confirmed: [], split: split, window: nil)
          == Distillation(entries: log, confirmed: [], split: split, window: nil),
        note)
    }
  }

  private func total(_ record: WorkRecord) -> Int64 { record.rows.reduce(0) { $0 + $1.seconds } }

  /// 60 logs of up to 40 entries; a log's entries follow each other, some without length, some over several days.
  private func forEachLog(_ check: ([Entry], Interval, BandSplit, Comment) throws -> Void) throws {
    let split = try SampleSchool.split()
    for round in 0..<60 {
      var random = SeededRandom(seed: RandomRun.seed &+ UInt64(round))
      var now = instant("2026-06-01T00:00:00Z").advanced(bySeconds: random.second(0...180 * 86_400))
      let log = try (1...random.int(1...40)).map { number in
        let start = now.advanced(bySeconds: random.pick([0, random.second(0...40_000), random.second(0...500_000)]))
        now = start.advanced(bySeconds: random.pick([0, random.second(1...9_000), random.second(1...200_000)]))
        let label = random.chance(60) ? "K\(random.int(1...5))" : nil
        return try entry(number, random.pick(Activity.allCases), case: label, start, now)
      }
      let middle = log[log.count / 2].start
      let window = try Interval(
        from: middle.advanced(bySeconds: -random.second(0...300_000)),
        to: middle.advanced(bySeconds: random.second(1...300_000)))
      try check(log, window, split, "ALNTIME_SEED=\(RandomRun.seed), round \(round)")
    }
  }
}
