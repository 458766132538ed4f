import Chronology
import Desks
import GRDB
import LogbookStore
import Operations
import Specimens
import Studies
import Testing
import Timekeeping

/// Whatever was done can be taken back one step after the other, and done again, with exactly what was there in between.
@Suite struct UndoLawTests {
  private let file = ThrowawayFile()

  @Test func `Every step of a history can be taken back and taken again, each verb's among them`() async throws {
    let desk = Desk(now: "2026-11-02 08:00", logbook: try SQLiteLogbook(path: file.path))
    let states = try await history(at: desk)
    let studies = try await desk.participations()
    #expect(studies.contains { $0.lastSequence != nil }, "studies were signed for among the steps")
    for state in states.reversed().dropFirst() {
      _ = try await desk.write(UndoSteps(.back, count: 1).run)
      try await #require(desk.records() == state, "ALNTIME_SEED=\(RandomRun.seed)")
    }
    await #expect(throws: Refusal.timekeeping(.nothingToUndo)) { try await desk.write(UndoSteps(.back, count: 1).run) }
    for state in states.dropFirst() {
      _ = try await desk.write(UndoSteps(.forth, count: 1).run)
      try await #require(desk.records() == state, "ALNTIME_SEED=\(RandomRun.seed)")
    }
    #expect(try await desk.participations() == studies, "no undo joins or leaves a study, or gives a number again")
    let labels = states[states.count - 1].cases.map(\.caseRef)
    #expect(labels.count > Set(labels).count + 3, "labels were opened again and again")
  }

  /// What was kept before the first step, and after each; every verb that is of no entry is among them.
  private func history(at desk: Desk) async throws -> [Records] {
    var random = SeededRandom(seed: RandomRun.seed)
    var states = [try await desk.records()]
    var verbs: [String] = []
    while states.count <= 400 {
      desk.advance(seconds: random.second(0...40))
      let action = Action.random(at: desk.now, desk.zone, using: &random)
      switch action {
      case .undo, .redo: continue
      default: _ = await action.outcome(at: desk)
      }
      let after = try journalledVerbs()
      if after.count > verbs.count { states.append(try await desk.records()) }
      verbs = after
    }
    let others: [JournalStep.Verb] = [.openCase, .issueCase, .closeCase, .confirm, .unconfirm, .importCalendar]
    #expect(Set(verbs).isSuperset(of: others.map(\.rawValue)))
    return states
  }

  private func journalledVerbs() throws -> [String] {
    try DatabaseQueue(path: file.path).read { try String.fetchAll($0, sql: "SELECT verb FROM journal") }
  }
}
