import Phrasebook
import PoolStore
import Sealing
import Studies

/// Whether a row of a pool is what its participant signed, without believing the row.
struct RowCheck: Sendable {
  let invitation: Invitation
  /// Also what is counted is then compared with what was sealed.
  let key: StudyKey?

  /// The first that is wrong with the row, in the order in which a file is tried; nil when nothing is.
  func fault(in row: MemberRow) -> Phrase? {
    do {
      switch try SealedFile.verified(row.standing.original, for: invitation.study) {
      case .withdrawal(let withdrawal):
        guard row.standing.isWithdrawal, row.says(withdrawal.pseudonym, withdrawal.sequence) else {
          return .MemberFault.rowSaysOtherwise
        }
        return nil
      case .contribution(let sealed):
        guard !row.standing.isWithdrawal, row.says(sealed.pseudonym, sealed.sequence) else {
          return .MemberFault.rowSaysOtherwise
        }
        guard sealed.answers(invitation) else { return .SealedFile.otherInvitation }
        return try fault(in: row, sealed)
      }
    } catch {
      return error.phrase
    }
  }

  private func fault(in row: MemberRow, _ sealed: SealedContribution) throws(SealingError) -> Phrase? {
    do { try row.requireWhole() } catch { return .MemberFault.damagedRow }
    guard let key else { return nil }
    let contribution = try sealed.opened(with: key, for: invitation)
    guard let packed = try? contribution.packed() else { return .SealedFile.impossible }
    return packed == row.packed ? nil : .MemberFault.otherThanSealed
  }
}

extension MemberRow {
  fileprivate func says(_ pseudonym: Pseudonym, _ sequence: SequenceNumber) -> Bool {
    self.pseudonym == pseudonym && standing.sequence == sequence
  }
}
