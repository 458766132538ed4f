import Chronology
import Studies
import Testing

/// Joining a study, numbering what is signed for it, and leaving it.
@Suite struct ParticipationTests {
  private static let study = StudyID("aln-2026")!
  private let monday = Instant(epochSeconds: 1_000)
  private let tuesday = Instant(epochSeconds: 90_000)

  private func participation(
    _ invitation: String = "come", key: UInt8 = 1, lastSequence: SequenceNumber? = nil, left: Instant? = nil
  ) throws -> Participation {
    try Participation(
      study: Self.study, invitation: Array(invitation.utf8), key: [UInt8](repeating: key, count: 32), joined: monday,
      lastSequence: lastSequence, left: left)
  }

  @Test func `An invitation has 1 to 65,536 bytes`() throws {
    for text in ["x", String(repeating: "x", count: 65_536), String(repeating: "ŵ", count: 32_768)] {
      #expect(try participation(text).invitation == Array(text.utf8))
    }
    for text in ["", String(repeating: "x", count: 65_537), String(repeating: "ŵ", count: 32_769)] {
      #expect(throws: ParticipationError.impossibleInvitation) { try participation(text) }
    }
  }

  @Test(arguments: [0, 31, 33, 64]) func `A key has 32 bytes`(_ count: Int) throws {
    #expect(throws: ParticipationError.impossibleKey) {
      try Participation(
        study: Self.study, invitation: [1], key: [UInt8](repeating: 1, count: count), joined: monday)
    }
    #expect(try participation().key.count == 32)
  }

  @Test func `Joined again by the same invitation it stays as it was, key and numbers`() throws {
    let known = try participation(lastSequence: SequenceNumber(4))
    #expect(try participation(key: 2).joining(nil) == participation(key: 2))
    #expect(try participation(key: 2).joining(known) == known)
  }

  @Test func `Invitations are compared byte by byte, not as text that looks alike`() throws {
    let (composed, decomposed) = ("Cl\u{E2}n", "Cla\u{302}n")
    try #require(composed == decomposed)
    #expect(throws: ParticipationError.otherInvitation(Self.study)) {
      try participation(composed).joining(participation(decomposed))
    }
  }

  @Test func `A study that was left is not joined again, by no invitation`() throws {
    let left = try participation(lastSequence: .first, left: tuesday)
    for invitation in ["come", "come back"] {
      #expect(throws: ParticipationError.studyLeft(Self.study, at: tuesday)) {
        try participation(invitation).joining(left)
      }
    }
  }

  @Test func `Statements are numbered from 1, and the number that was given is the last`() throws {
    var participation = try participation()
    for expected in 1...5 as ClosedRange<UInt32> {
      let (sequence, after) = try participation.allotting(.contribution, at: tuesday)
      #expect(sequence.value == expected && after.lastSequence == sequence && after.left == nil)
      #expect(after.key == participation.key && after.invitation == participation.invitation)
      participation = after
    }
  }

  @Test func `The first withdrawal leaves; more may follow, no contribution, and none moves the leaving`() throws {
    let (first, left) = try participation().allotting(.withdrawal, at: tuesday)
    #expect(first == .first && left.left == tuesday)
    #expect(throws: ParticipationError.studyLeft(Self.study, at: tuesday)) {
      try left.allotting(.contribution, at: tuesday)
    }
    let (second, again) = try left.allotting(.withdrawal, at: tuesday.advanced(bySeconds: 60))
    #expect(second.value == 2 && again.left == tuesday && again.lastSequence == second)
  }

  @Test(arguments: StatementKind.allCases) func `After the last number there is none`(_ kind: StatementKind) throws {
    let before = try participation(lastSequence: SequenceNumber(.max - 1))
    let (last, after) = try before.allotting(kind, at: tuesday)
    #expect(last.value == .max)
    #expect(throws: ParticipationError.numbersUsedUp(Self.study)) { try after.allotting(kind, at: tuesday) }
  }
}
