import Chronology
import Profiles
import Sealing
import Specimens
import Studies
import Testing
import Timekeeping

/// A contribution for a study ends where its window does, and is one that the study takes.
@Suite struct ContributionWindowTests {
  @Test func `It has the window's weeks to the minute, and no case's event after it`() throws {
    var (rowCount, eventCount) = (0, 0)
    try forEachHistory { history, window, note in
      let given = history.contribution(within: window)
      var narrowed = history
      narrowed.confirmed = history.confirmed.filter { window.first <= $0 && $0 <= window.last }
      try #require(given.weeks.map(\.week) == narrowed.confirmed.sorted(), note)
      try narrowed.requireExact(given, note)
      let events = given.cases.flatMap { [$0.openedWeek, $0.issuedWeek, $0.closedWeek] }.compactMap(\.self)
      try #require(events.allSatisfy { $0 <= window.last }, note)
      rowCount += given.rows.count
      eventCount += events.count
    }
    #expect(rowCount > 100 && eventCount > 30, "hardly any row or event was reached: \(rowCount), \(eventCount)")
  }

  @Test func `Before the window's end its cases are as they were`() throws {
    var (kept, cut) = (0, 0)
    try forEachHistory { history, window, note in
      let whole = history.contribution()
      for (before, after) in zip(whole.cases, whole.withCasesAsKnown(atTheEndOf: window.last).cases) {
        let isKept = [before.openedWeek, before.issuedWeek, before.closedWeek].allSatisfy {
          $0 ?? window.last <= window.last
        }
        if isKept { try #require(after == before, note) } else { try #require(after != before, note) }
        try #require(after.number == before.number && (after.daysTaken == nil || after.issuedWeek != nil), note)
        if isKept { kept += 1 } else { cut += 1 }
      }
    }
    #expect(kept > 20 && cut > 20, "hardly any case was reached: \(kept), \(cut)")
  }

  @Test func `Whatever a log distils to in the window is taken by the study, and comes back the same`() throws {
    try forEachHistory { history, window, note in
      let given = history.contribution(within: window)
      let invitation = try Invitation(
        study: StudyID("aln")!, title: BilingualText(english: "A", welsh: "B"), window: window, codelistVersion: 1,
        consent: BilingualText(english: "A", welsh: "B"), disclosure: .standard, seed: 1,
        publicKey: StudyKey.fresh().publicKey)
      try #require(try Contribution(canonicalJSON: given.canonicalJSON, for: invitation) == given, note)
    }
  }

  private func forEachHistory(_ check: (ContributionHistory, StudyWindow, Comment) throws -> Void) throws {
    let split = try SampleSchool.split()
    for round in 0..<60 {
      var history = try ContributionHistory(round: round, split)
      var random = SeededRandom(seed: RandomRun.seed &+ 1, round: round)
      // Half the weeks at least, so that a window has some.
      let weeks = history.log.map { ISOWeek(containing: london.local($0.start).date) }.sorted()
      history.confirmed.formUnion(weeks.filter { _ in random.chance(50) })
      let first = random.int(0...weeks.count / 3)
      let window = StudyWindow(from: weeks[first], through: weeks[random.int(weeks.count / 2...weeks.count - 1)])!
      try check(history, window, "\(RandomRun.note(round: round))")
    }
  }
}

extension ContributionHistory {
  fileprivate func contribution(within window: StudyWindow) -> Contribution {
    Contribution(
      distilling: log, caseload: Caseload(cases), confirmed: confirmed, within: window, profile: .silent, split: split)
  }
}
