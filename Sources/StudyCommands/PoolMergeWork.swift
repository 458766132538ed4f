package import AlntimeCommands
import Glibc
import Phrasebook
import PoolStore
import Sealing
import Studies

extension PoolMerge: WorkingVerb {
  package func work() throws {
    let desk = options.desk
    let others = try others.map { path throws(Failure) in try desk.pool(path) }
    let pool = try mergedInto(others, desk)
    let key = try desk.studyKeyIfThere(key, for: pool.invitation, beside: pool.path)
    var counts: [Int] = []
    for other in others {
      let (participants, left) = try desk.counts(of: other)
      counts.append(participants + left)
    }
    var merging = Merging(
      pool: pool, check: RowCheck(invitation: pool.invitation, key: key), count: counts.reduce(0, +), desk)
    Interruption.beginWatching()
    for other in others where !Interruption.isAskedFor { try merging.take(other, at: desk) }
    merging.progress.clear()
    let notes: [Phrase] = key == nil ? [.Verified.notOpened] : []
    try merging.tally.report(on: pool, noting: notes, Explanation.refusedMembers, at: desk)
  }

  /// Nothing is made or changed unless all pools are of one study.
  private func mergedInto(_ others: [OpenPool], _ desk: Desk) throws(Failure) -> OpenPool {
    guard access(pool, F_OK) != 0, errno == ENOENT else {
      let pool = try desk.pool(pool)
      try desk.requireOneStudy([pool] + others)
      return pool
    }
    try desk.requireOneStudy(others)
    return try desk.newPool(pool, for: others[0].invitation)
  }
}

/// A merge under way.
private struct Merging {
  let pool: OpenPool
  let check: RowCheck
  let progress: ProgressLine
  var tally: PoolTally

  init(pool: OpenPool, check: RowCheck, count: Int, _ desk: Desk) {
    self.pool = pool
    self.check = check
    progress = ProgressLine(to: count, at: desk)
    tally = PoolTally(count: count)
  }

  /// Takes of another pool whatever is as its participant signed it.
  mutating func take(_ other: OpenPool, at desk: Desk) throws(Failure) {
    var refused: [(Pseudonym, Phrase)] = []
    let outcomes: [(Pseudonym, PoolOutcome)]
    do {
      outcomes = try pool.store.merge(from: other.store) { rows in
        if Interruption.isAskedFor { return nil }
        let faults = Workers.everyProcessor.map(rows) { [check, progress] row in
          defer { progress.advance() }
          return check.fault(in: row)
        }
        var chosen: [MemberRow] = []
        for (row, tried) in zip(rows, faults) {
          guard let tried else { continue }
          if let fault = tried { refused.append((row.pseudonym, fault)) } else { chosen.append(row) }
        }
        return chosen
      }
    } catch {
      progress.clear()
      throw desk.failure(error, other.path)
    }
    for (_, outcome) in outcomes { tally.count(outcome) }
    for (pseudonym, fault) in refused { tally.refuse("\(other.path): \(pseudonym.abbreviated)", fault) }
  }
}
