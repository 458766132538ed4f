import Chronology
import Desks
import Operations
import Specimens
import Studies
import Testing
import Timekeeping

@Suite struct ParticipationTests {
  private let desk = Desk(now: "2026-11-24 12:00")

  private func studies() async throws -> [Participation] {
    try await desk.logbook.read { try ListStudies().run(in: $0) }
  }

  private func study(_ id: String) async throws -> Participation {
    try await desk.logbook.read { try ShowStudy(study: id).run(in: $0) }
  }

  @Test func `A study is joined once, with the first key, at the time of the first`() async throws {
    let first = try await desk.join("aln-2026", "come", key: 1)
    #expect(first.hasChanged && first.participation.joined == instant("2026-11-24T12:00:00Z"))
    #expect(try await desk.allot("aln-2026", .contribution) == 1)
    desk.advance(minutes: 5)
    let again = try await desk.join("aln-2026", "come", key: 2)
    #expect(!again.hasChanged && again.participation.key == first.participation.key)
    #expect(again.participation.joined == first.participation.joined)
    #expect(try await study("aln-2026").lastSequence == .first)
  }

  @Test func `Studies are listed in order of id, those that were left too, and one shows alone`() async throws {
    for id in ["aln-b", "aln-a", "aln-10", "aln-9"] { _ = try await desk.join(id, "come to \(id)") }
    _ = try await desk.allot("aln-a", .withdrawal)
    #expect(try await studies().map(\.study.text) == ["aln-10", "aln-9", "aln-a", "aln-b"])
    #expect(try await studies().map { $0.left == nil } == [true, true, false, true])
    #expect(try await study("aln-9").invitation == Array("come to aln-9".utf8))
  }

  @Test func `A study that was never joined is refused with those that were, a word that names none without`()
    async throws
  {
    _ = try await desk.join("aln-2026", "come")
    let joined = [StudyID("aln-2026")!]
    await #expect(throws: Refusal.unknownStudy(StudyID("aln-2027")!, joined: joined)) { try await study("aln-2027") }
    await #expect(throws: Refusal.unknownStudy(StudyID("aln-2027")!, joined: joined)) {
      try await desk.allot("aln-2027", .withdrawal)
    }
    await #expect(throws: Refusal.badStudyID("ALN 2026")) { try await study("ALN 2026") }
    await #expect(throws: Refusal.badStudyID("ALN 2026")) { try await desk.join("ALN 2026", "come") }
    await #expect(throws: Refusal.badStudyID("")) { try await desk.allot("", .contribution) }
  }

  @Test func `Another invitation under the name, and whatever follows a withdrawal, changes nothing`() async throws {
    let id = StudyID("aln-2026")!
    _ = try await desk.join("aln-2026", "come")
    await #expect(throws: Refusal.participation(.otherInvitation(id))) { try await desk.join("aln-2026", "come!") }
    #expect(try await desk.allot("aln-2026", .withdrawal) == 1)
    let (before, left) = (try await studies(), desk.now)
    desk.advance(minutes: 5)
    await #expect(throws: Refusal.participation(.studyLeft(id, at: left))) { try await desk.join("aln-2026", "come") }
    await #expect(throws: Refusal.participation(.studyLeft(id, at: left))) {
      try await desk.allot("aln-2026", .contribution)
    }
    #expect(try await studies() == before)
    #expect(try await desk.allot("aln-2026", .withdrawal) == 2)
    #expect(try await study("aln-2026").left == left)
  }

  @Test func `Each study has its own numbers, and 50 taken at once are 50 in a row`() async throws {
    _ = try await desk.join("aln-a", "come")
    _ = try await desk.join("aln-b", "come")
    #expect(try await desk.allot("aln-b", .contribution) == 1)
    let numbers = try await withThrowingTaskGroup { group in
      for _ in 0..<50 { group.addTask { try await desk.allot("aln-a", .contribution) } }
      return try await group.reduce(into: [UInt32]()) { $0.append($1) }
    }
    #expect(numbers.sorted() == Array(1...50))
    #expect(try await desk.allot("aln-b", .contribution) == 2)
  }

  @Test func `Undo takes back what was recorded, and neither joining nor leaving`() async throws {
    _ = try await desk.log("idp", "09:00", "10:00")
    _ = try await desk.join("aln-a", "come")
    _ = try await desk.allot("aln-a", .withdrawal)
    let before = try await studies()
    #expect(try await desk.write(UndoSteps(.back, count: 1).run).map(\.verb) == [.log])
    await #expect(throws: Refusal.timekeeping(.nothingToUndo)) {
      try await desk.write(UndoSteps(.back, count: 1).run)
    }
    #expect(try await studies() == before)
  }
}
