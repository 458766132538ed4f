import FoundationEssentials
import GRDB
package import Studies

extension PoolStore {
  /// How many members are committed at once: enough that waiting for the disk is a small part.
  static let batchCount = 100

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

  /// Adds all that another pool of the study has, and tells what became of each in order of pseudonym.
  ///
  /// Merging A into B and B into A leave the same members in both.
  package func merge(from other: PoolStore) throws(PoolError) -> [(Pseudonym, PoolOutcome)] {
    try study.requireSame(as: other.study)
    var outcomes: [(Pseudonym, PoolOutcome)] = []
    var last: Pseudonym?
    while true {
      let batch = try other.rows(after: last, count: PoolStore.batchCount)
      guard let end = batch.last else { return outcomes }
      outcomes += zip(batch.map(\.pseudonym), try add(batch))
      last = end.pseudonym
    }
  }

  private func add(_ batch: [MemberRow]) throws(PoolError) -> [PoolOutcome] {
    guard !batch.isEmpty else { return [] }
    let outcomes = try write { database in try batch.map { try $0.add(to: database) } }
    if outcomes.contains(.withdrawn) { try vacuum() }
    return outcomes
  }

  /// The next rows in order of pseudonym; throws ``PoolError/corruptMember(_:_:)`` for one that is damaged.
  private func rows(after last: Pseudonym?, count: Int) throws(PoolError) -> [MemberRow] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT pseudonym, sequence, withdrawal IS NOT NULL, coalesce(withdrawal, original), packed FROM member
          WHERE pseudonym > ? ORDER BY pseudonym LIMIT ?
          """, arguments: [Data(last?.bytes ?? []), count])
      return try Array(rows.map { row in try PoolStore.memberRow(row) })
    }
  }

  private static func memberRow(_ row: Row) throws -> MemberRow {
    let pseudonym = try MemberRow.pseudonym(try row.value(at: 0))
    let packed = (try row.value(at: 4) as Data?).map { [UInt8]($0) }
    if let packed {
      do { _ = try packed.withUnsafeBytes(ColumnarContribution.init(packed:)) } catch let fault as UnpackingFault {
        throw PoolError.corruptMember(pseudonym, fault)
      }
    }
    return MemberRow(
      pseudonym: pseudonym,
      standing: PoolStanding(
        isWithdrawal: try row.value(at: 2), sequence: try MemberRow.sequence(try row.value(at: 1), of: pseudonym),
        original: [UInt8](try row.value(at: 3) as Data)),
      packed: packed)
  }
}
