import FoundationEssentials
import GRDB
package import Studies

/// A row of the table of members: what one participant signed, beside the same packed.
package struct MemberRow: Sendable {
  package let pseudonym: Pseudonym
  package let standing: PoolStanding
  /// The form of ``PackedLayout``; nil of one who left.
  package let packed: [UInt8]?

  init(pseudonym: Pseudonym, standing: PoolStanding, packed: [UInt8]?) {
    self.pseudonym = pseudonym
    self.standing = standing
    self.packed = packed
  }

  /// Packs what a member says; throws ``PoolError`` for what another list counts or no log comes to.
  package init(_ member: PoolMember, codelistVersion: Int) throws(PoolError) {
    pseudonym = member.pseudonym
    standing = member.standing
    switch member.statement {
    case .withdrawal: packed = nil
    case .contribution(let contribution):
      guard contribution.codelistVersion == codelistVersion else {
        throw .otherCodelist(contribution.codelistVersion)
      }
      do { packed = try contribution.packed() } catch { throw .impossibleContribution(member.pseudonym, error) }
    }
  }
}

extension MemberRow {
  /// What the row says, read again from what is packed; throws ``PoolError/corruptMember(_:_:)`` when that is damaged.
  package func member() throws(PoolError) -> PoolMember {
    PoolMember(
      pseudonym: pseudonym, sequence: standing.sequence, original: standing.original,
      statement: try unpacked().map { .contribution($0.contribution) } ?? .withdrawal)
  }

  /// Throws ``PoolError/corruptMember(_:_:)`` unless what is packed can be read.
  package func requireWhole() throws(PoolError) { _ = try unpacked() }

  private func unpacked() throws(PoolError) -> ColumnarContribution? {
    guard let packed else { return nil }
    do { return try ColumnarContribution(unpacking: packed) } catch { throw .corruptMember(pseudonym, error) }
  }

  /// Adds the row unless the algebra of pools keeps what there is.
  func add(to database: Database) throws -> PoolOutcome {
    let outcome = standing.outcome(beside: try MemberRow.standing(of: pseudonym, beside: standing, database))
    guard outcome.isTaken else { return outcome }
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO member (pseudonym, sequence, withdrawal, packed, original) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (pseudonym) DO UPDATE SET sequence = excluded.sequence, withdrawal = excluded.withdrawal,
          packed = excluded.packed, original = excluded.original
        """)
    let signed = Data(standing.original)
    try statement.execute(arguments: [
      Data(pseudonym.bytes), Int64(standing.sequence.value), standing.isWithdrawal ? signed : nil,
      packed.map { Data($0) }, standing.isWithdrawal ? nil : signed,
    ])
    return outcome
  }

  /// The known standing; its original only where the sequence leaves it to decide.
  private static func standing(
    of pseudonym: Pseudonym, beside other: PoolStanding, _ database: Database
  ) throws -> PoolStanding? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT sequence, withdrawal IS NOT NULL,
          CASE WHEN sequence = ? THEN coalesce(withdrawal, original) END FROM member WHERE pseudonym = ?
        """)
    let arguments: StatementArguments = [Int64(other.sequence.value), Data(pseudonym.bytes)]
    return try Row.fetchOne(statement, arguments: arguments).map { row in
      PoolStanding(
        isWithdrawal: try row.value(at: 1), sequence: try sequence(try row.value(at: 0), of: pseudonym),
        original: [UInt8]((try row.value(at: 2) as Data?) ?? Data()))
    }
  }

  static func sequence(_ number: Int64, of pseudonym: Pseudonym) throws -> SequenceNumber {
    guard let value = UInt32(exactly: number), let sequence = SequenceNumber(value) else {
      throw PoolError.corruptMember(pseudonym, .impossibleValue)
    }
    return sequence
  }

  static func pseudonym(_ bytes: Data) throws -> Pseudonym {
    guard let pseudonym = Pseudonym([UInt8](bytes)) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return pseudonym
  }
}
