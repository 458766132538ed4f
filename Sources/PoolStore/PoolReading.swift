import FoundationEssentials
import GRDB
package import Studies

/// A participant in the list of a pool.
package struct MemberInPool: Hashable, Sendable {
  package let pseudonym: Pseudonym
  package let sequence: SequenceNumber
  package let hasLeft: Bool
}

extension PoolStore {
  /// All participants in order of pseudonym, those who left among them.
  package func members() throws(PoolError) -> [MemberInPool] {
    try read { database in
      let rows = try Row.fetchCursor(
        database, sql: "SELECT pseudonym, sequence, withdrawal IS NOT NULL FROM member ORDER BY pseudonym")
      return try Array(
        rows.map { row in
          let pseudonym = try MemberRow.pseudonym(try row.value(at: 0))
          return MemberInPool(
            pseudonym: pseudonym, sequence: try MemberRow.sequence(try row.value(at: 1), of: pseudonym),
            hasLeft: try row.value(at: 2))
        })
    }
  }

  /// Shows every member whole, in order of pseudonym and one at a time: who verifies a pool tries each original's signature,
  /// opens it, and finds in it what the pool says is in it.
  ///
  /// What `body` throws ends it, and is given back as it is.
  package func forEachMember(_ body: (PoolMember) throws -> Void) throws {
    for member in try members() {
      guard let whole = try self.member(member.pseudonym) else { continue }
      try body(whole)
    }
  }

  /// One participant, or nil where the pool knows nothing of them.
  package func member(_ pseudonym: Pseudonym) throws(PoolError) -> PoolMember? {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT sequence, withdrawal, original, packed FROM member WHERE pseudonym = ?",
        arguments: [Data(pseudonym.bytes)])
      guard let row else { return nil }
      let sequence = try MemberRow.sequence(try row.value(at: 0), of: pseudonym)
      if let withdrawal = try row.value(at: 1) as Data? {
        return PoolMember(
          pseudonym: pseudonym, sequence: sequence, original: [UInt8](withdrawal), statement: .withdrawal)
      }
      let contribution = try PoolStore.contribution(of: pseudonym, in: row, 3)
      return PoolMember(
        pseudonym: pseudonym, sequence: sequence, original: [UInt8](try row.value(at: 2) as Data),
        statement: .contribution(contribution.contribution))
    }
  }

  /// Reads the packed contribution of a row where SQLite has it in memory.
  static func contribution(
    of pseudonym: Pseudonym, in row: Row, _ column: Int
  ) throws -> ColumnarContribution {
    do {
      return try row.withUnsafeData(atIndex: column) { data in
        try (data ?? Data()).withUnsafeBytes(ColumnarContribution.init(packed:))
      }
    } catch let fault as UnpackingFault {
      throw PoolError.corruptMember(pseudonym, fault)
    }
  }
}
