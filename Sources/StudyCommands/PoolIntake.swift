import AlntimeCommands
import Phrasebook
import PoolStore
import Sealing
import Studies

/// Takes participants' files into a pool, and tells what became of each.
///
/// They are verified and opened on every processor and committed a hundred at once, so that what is done stands whenever it
/// ends. Bytes that the pool has already are not opened again, and so giving all once more is quick.
struct PoolIntake: Sendable {
  let pool: OpenPool
  /// What opens contributions; nil takes only withdrawals, which are not sealed.
  let key: StudyKey?

  private enum Examined: Sendable {
    case row(MemberRow)
    /// The pool has it, byte for byte.
    case known
    case refused(Phrase)
    case failed(PoolError)
  }

  func take(_ inputs: [SealedInput], at desk: Desk) throws(Failure) -> PoolTally {
    var tally = PoolTally(count: inputs.count)
    let progress = ProgressLine(to: inputs.count, at: desk)
    defer { progress.clear() }
    Interruption.beginWatching()
    var rest = inputs[...]
    while !rest.isEmpty, !Interruption.isAskedFor {
      let batch = Array(rest.prefix(PoolStore.batchCount))
      let examined = Workers.everyProcessor.map(batch) { input in
        defer { progress.advance() }
        return examine(input)
      }
      do { try settle(batch, examined, &tally) } catch { throw desk.failure(error, pool.path) }
      rest = rest.dropFirst(batch.count)
    }
    return tally
  }

  /// Commits what can be taken; then throws for what no file is to blame for.
  private func settle(
    _ batch: [SealedInput], _ examined: [Examined?], _ tally: inout PoolTally
  ) throws(PoolError) {
    var rows: [MemberRow] = []
    var fault: PoolError?
    for (input, examined) in zip(batch, examined) {
      switch examined {
      case .row(let row): rows.append(row)
      case .known: tally.count(.alreadyThere)
      case .refused(let reason): tally.refuse(input.path, reason)
      case .failed(let error): fault = error
      case nil: break
      }
    }
    for outcome in try pool.store.add(rows) { tally.count(outcome) }
    if let fault { throw fault }
  }

  private func examine(_ input: SealedInput) -> Examined {
    do {
      return try row(of: input).map(Examined.row) ?? .known
    } catch let refusal as SealedInput.Refusal {
      return .refused(refusal.reason)
    } catch let error as SealingError {
      return .refused(error.phrase)
    } catch PoolError.impossibleContribution {
      return .refused(.SealedFile.impossible)
    } catch let error as PoolError {
      return .failed(error)
    } catch {
      return .refused(.SealedFile.unreadable)
    }
  }

  /// Verified before anything is read, opened before anything is parsed; nil when the pool has it.
  private func row(of input: SealedInput) throws -> MemberRow? {
    let bytes = try input.bytes()
    let member: PoolMember
    switch try SealedFile.verified(bytes, for: pool.study) {
    case .withdrawal(let withdrawal):
      guard try !pool.store.holds(bytes, of: withdrawal.pseudonym) else { return nil }
      member = PoolMember(
        pseudonym: withdrawal.pseudonym, sequence: withdrawal.sequence, original: bytes, statement: .withdrawal)
    case .contribution(let sealed):
      guard let key else { throw SealedInput.Refusal(.SealedFile.notAWithdrawal) }
      guard try !pool.store.holds(bytes, of: sealed.pseudonym) else { return nil }
      member = PoolMember(
        pseudonym: sealed.pseudonym, sequence: sealed.sequence, original: bytes,
        statement: .contribution(try sealed.opened(with: key, for: pool.invitation)))
    }
    return try MemberRow(member, codelistVersion: pool.invitation.codelistVersion)
  }
}
