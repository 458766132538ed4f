import FoundationEssentials
import GRDB
package import Studies

extension PoolStore {
  /// How many members are committed at once: enough that waiting for the disk is a small part.
  package static let batchCount = 100

  /// Adds what participants signed, which somebody has verified, and tells what became of each.
  ///
  /// Every 100 are committed at once. What was committed before an error or a kill stands, and adding all again changes
  /// nothing of it. Once it returns from a withdrawal, nothing that the participant gave is in the file.
  package func add(_ members: some Sequence<PoolMember>) throws(PoolError) -> [PoolOutcome] {
    var outcomes: [PoolOutcome] = []
    var batch: [MemberRow] = []
    for member in members {
      batch.append(try MemberRow(member, codelistVersion: study.codelistVersion))
      guard batch.count == PoolStore.batchCount else { continue }
      outcomes += try add(batch)
      batch = []
    }
    return outcomes + (try add(batch))
  }

  /// Adds rows that are packed already, all of them in one transaction.
  package func add(_ batch: [MemberRow]) throws(PoolError) -> [PoolOutcome] {
    guard !batch.isEmpty else { return [] }
    let outcomes = try write { database in try batch.map { try $0.add(to: database) } }
    if outcomes.contains(.withdrawn) { try vacuum() }
    return outcomes
  }

  /// Adds what another pool of the study has, and tells what became of each in order of pseudonym.
  ///
  /// Merging A into B and B into A leave the same members in both. `choose` is shown every batch before any of it is
  /// taken, and answers which rows are to be; nil ends the merge, and what was taken before stands.
  package func merge(
    from other: PoolStore, choosing choose: ([MemberRow]) throws(PoolError) -> [MemberRow]? = PoolStore.requireWhole
  ) throws(PoolError) -> [(Pseudonym, PoolOutcome)] {
    try study.requireSame(as: other.study)
    var outcomes: [(Pseudonym, PoolOutcome)] = []
    var last: Pseudonym?
    while true {
      let batch = try other.rows(after: last, count: PoolStore.batchCount)
      guard let end = batch.last, let chosen = try choose(batch) else { return outcomes }
      outcomes += zip(chosen.map(\.pseudonym), try add(chosen))
      last = end.pseudonym
    }
  }

  /// Chooses all, or throws ``PoolError/corruptMember(_:_:)`` for the first that is damaged.
  package static func requireWhole(_ rows: [MemberRow]) throws(PoolError) -> [MemberRow]? {
    for row in rows { try row.requireWhole() }
    return rows
  }
}
