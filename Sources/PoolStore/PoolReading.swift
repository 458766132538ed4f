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

  /// The next rows in order of pseudonym, as they are: who verifies a pool tries each original's signature, opens it, and
  /// finds in it what the row says.
  package func rows(after last: Pseudonym?, count: Int) throws(PoolError) -> [MemberRow] {
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

  /// Whether it has these very bytes of the participant: then there is no need to open them again.
  package func holds(_ original: [UInt8], of pseudonym: Pseudonym) throws(PoolError) -> Bool {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT coalesce(withdrawal, original) = ? FROM member WHERE pseudonym = ?")
      return try Bool.fetchOne(statement, arguments: [Data(original), Data(pseudonym.bytes)]) ?? false
    }
  }

  /// What SQLite finds wrong with the file: a line each, of its own words; none of a file that is whole.
  package func damage() throws(PoolError) -> [String] {
    try read { database in
      try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    }
  }

  private static func memberRow(_ row: Row) throws -> MemberRow {
    let pseudonym = try MemberRow.pseudonym(try row.value(at: 0))
    return MemberRow(
      pseudonym: pseudonym,
      standing: PoolStanding(
        isWithdrawal: try row.value(at: 2), sequence: try MemberRow.sequence(try row.value(at: 1), of: pseudonym),
        original: [UInt8](try row.value(at: 3) as Data)),
      packed: (try row.value(at: 4) as Data?).map { [UInt8]($0) })
  }

  /// What the participant gave, read where SQLite has it in memory; nil of one who is not there, or has left.
  static func contribution(of pseudonym: Pseudonym, _ database: Database) throws -> ColumnarContribution? {
    let statement = try database.cachedStatement(
      sql: "SELECT packed FROM member WHERE pseudonym = ? AND packed IS NOT NULL")
    let rows = try Row.fetchCursor(statement, arguments: [Data(pseudonym.bytes)])
    // What a row shows is there only as long as its cursor.
    return try withExtendedLifetime(rows) {
      guard let row = try rows.next() else { return nil }
      do {
        return try row.withUnsafeData(atIndex: 0) { data in
          try (data ?? Data()).withUnsafeBytes(ColumnarContribution.init(packed:))
        }
      } catch let fault as UnpackingFault {
        throw PoolError.corruptMember(pseudonym, fault)
      }
    }
  }
}
