import Phrasebook
import Sealing
import Studies
import Testing

@testable import PoolStore
@testable import StudyCommands

/// What is found wrong in a row of a pool, whoever wrote it.
@Suite struct RowCheckTests {
  private let simulation = Simulation(seed: 5, participantCount: 3, weekCount: 3)
  private let key = StudyKey.synthetic(seed: 5)

  private func row(
    of participant: Int, number: UInt32 = 1, packing other: Int? = nil, original: [UInt8]? = nil,
    isWithdrawal: Bool = false
  ) throws -> MemberRow {
    let bytes = try original ?? simulation.contribution(of: participant)
    let packed = try opened(simulation.contribution(of: other ?? participant)).packed()
    return MemberRow(
      pseudonym: ParticipantKey.synthetic(seed: 5, participant: participant).pseudonym,
      standing: PoolStanding(
        isWithdrawal: isWithdrawal, sequence: SequenceNumber(number)!, original: bytes),
      packed: isWithdrawal ? nil : packed)
  }

  private func opened(_ bytes: [UInt8]) throws -> Contribution {
    guard case .contribution(let sealed) = try SealedFile.verified(bytes, for: simulation.invitation.study) else {
      throw SealingError.malformed
    }
    return try sealed.opened(with: key, for: simulation.invitation)
  }

  private func withdrawal(_ participant: Int) throws -> [UInt8] {
    try SealedFile.withdrawal(
      .first, from: simulation.invitation, signedBy: .synthetic(seed: 5, participant: participant))
  }

  @Test func `A row as its participant signed it has no fault, with a key and without`() throws {
    for key in [nil, key] {
      let check = RowCheck(invitation: simulation.invitation, key: key)
      #expect(check.fault(in: try row(of: 0)) == nil)
      #expect(check.fault(in: try row(of: 1, original: withdrawal(1), isWithdrawal: true)) == nil)
    }
  }

  @Test func `Whatever the row says that was not signed is found without a key`() throws {
    let check = RowCheck(invitation: simulation.invitation, key: nil)
    #expect(check.fault(in: try row(of: 0, number: 2)) == .MemberFault.rowSaysOtherwise)
    #expect(check.fault(in: try row(of: 0, original: simulation.contribution(of: 1))) == .MemberFault.rowSaysOtherwise)
    #expect(check.fault(in: try row(of: 0, isWithdrawal: true)) == .MemberFault.rowSaysOtherwise)
    #expect(check.fault(in: try row(of: 0, original: withdrawal(0))) == .MemberFault.rowSaysOtherwise)
    #expect(check.fault(in: try row(of: 0, original: [1])) == .SealedFile.notSealed)
    let other = Simulation(seed: 5, participantCount: 3, weekCount: 4)
    let foreign = try row(of: 0, original: other.contribution(of: 0))
    #expect(check.fault(in: foreign) == .SealedFile.otherInvitation)
  }

  @Test func `Only the key tells that what is counted is not what was sealed`() throws {
    let row = try row(of: 0, packing: 1)
    #expect(RowCheck(invitation: simulation.invitation, key: nil).fault(in: row) == nil)
    #expect(RowCheck(invitation: simulation.invitation, key: key).fault(in: row) == .MemberFault.otherThanSealed)
  }
}
