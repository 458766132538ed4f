import GRDB
import Operations
import Profiles

/// The profile, a row for each dimension; without a row nobody was asked.
enum ProfileTable {
  static let schema = """
    CREATE TABLE profile (
      dimension TEXT NOT NULL PRIMARY KEY CHECK (length(dimension) BETWEEN 1 AND 40),
      code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 40)
    ) STRICT, WITHOUT ROWID;
    """

  static func read(_ database: Database) throws -> Profile? {
    let rows = try Row.fetchAll(database, sql: "SELECT dimension, code FROM profile")
    guard !rows.isEmpty else { return nil }
    var codes: [ProfileDimension: String] = [:]
    for row in rows {
      guard let dimension = ProfileDimension(rawValue: row[0]) else {
        throw LogbookError.unreadable(path: "profile", code: 0)
      }
      codes[dimension] = row[1]
    }
    do { return try Profile(codes) } catch { throw LogbookError.unreadable(path: "profile", code: 0) }
  }

  static func write(_ profile: Profile, to database: Database) throws {
    for dimension in ProfileDimension.allCases {
      try database.cachedStatement(sql: "INSERT OR REPLACE INTO profile VALUES (?, ?)").execute(
        arguments: [dimension.rawValue, profile[dimension]])
    }
  }
}
