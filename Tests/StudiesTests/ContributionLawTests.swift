import Chronology
import Profiles
import Specimens
import Studies
import Testing
import Timekeeping

/// Laws of the contribution over random logs of 2026 and 2027 with random cases and confirmed weeks.
@Suite struct ContributionLawTests {
  @Test func `Its minutes are the exact total of the confirmed weeks, and no row is a whole minute off`() throws {
    var rowCount = 0
    try forEachHistory { history, note in
      let given = history.contribution()
      try history.requireExact(given, note)
      rowCount += given.rows.count
    }
    #expect(rowCount > 300, "hardly any row was reached")
  }

  @Test func `The order of entries changes nothing`() throws {
    try forEachHistory { history, note in
      var (shuffled, random) = (history, SeededRandom(seed: UInt64(history.log.count)))
      shuffled.log.shuffle(using: &random)
      try #require(shuffled.contribution() == history.contribution(), note)
    }
  }

  @Test func `Cutting an entry in two changes nothing`() throws {
    try forEachHistory { history, note in
      // A label that was opened twice may mean one case before the cut and another after it.
      var whole = history
      whole.cases = []
      var (cut, random) = (whole, SeededRandom(seed: UInt64(history.log.count)))
      cut.log = try whole.log.flatMap { entry in
        guard entry.durationSeconds > 1 else { return [entry] }
        let middle = entry.start.advanced(bySeconds: random.second(1...entry.durationSeconds - 1))
        return [
          try Entry(id: entry.id, work: entry.work, start: entry.start, end: middle, source: entry.source),
          try Entry(
            id: EntryID(using: &random), work: entry.work, start: middle, end: entry.end, source: entry.source),
        ]
      }
      try #require(cut.contribution() == whole.contribution(), note)
    }
  }

  @Test func `Taking a confirmation back removes that week and its rows, and leaves the others exact`() throws {
    try forEachHistory { history, note in
      let all = history.contribution()
      for week in history.confirmed {
        var fewer = history
        fewer.confirmed.remove(week)
        let rest = fewer.contribution()
        try #require(rest.weeks == all.weeks.filter { $0.week != week }, note)
        try #require(rest.rows.allSatisfy { $0.week != week }, note)
        try fewer.requireExact(rest, note)
      }
    }
  }

  @Test func `What is recorded in a week that is not confirmed changes nothing`() throws {
    var removed = 0
    try forEachHistory { history, note in
      var emptied = history
      emptied.log.removeAll { entry in
        let weeks = [entry.start, entry.end].map { ISOWeek(containing: london.local($0).date) }
        return weeks[0] == weeks[1] && !history.confirmed.contains(weeks[0])
      }
      removed += history.log.count - emptied.log.count
      try #require(emptied.contribution() == history.contribution(), note)
    }
    #expect(removed > 100, "hardly anything was recorded in other weeks")
  }

  @Test func `Rows are in order, each once, none empty, of confirmed weeks and of cases that are there`() throws {
    try forEachHistory { history, note in
      let given = history.contribution()
      try #require(given.rows.allSatisfy { $0.minutes >= 1 && history.confirmed.contains($0.week) }, note)
      let order = given.rows.map {
        ($0.week.description, $0.caseNumber ?? 0, $0.activity.rawValue, $0.band.rawValue)
      }
      try #require(zip(order, order.dropFirst()).allSatisfy { $0 < $1 }, note)
      try #require(given.cases.map(\.number) == Array(0..<given.cases.count).map { $0 + 1 }, note)
      try #require(given.rows.allSatisfy { ($0.caseNumber ?? 0) <= given.cases.count }, note)
      try #require(given.weeks.map(\.week) == history.confirmed.sorted(), note)
    }
  }

  private func forEachHistory(_ check: (ContributionHistory, Comment) throws -> Void) throws {
    let split = try SampleSchool.split()
    for round in 0..<60 {
      let history = try ContributionHistory(round: round, split)
      try check(history, "\(RandomRun.note(round: round))")
    }
  }
}
