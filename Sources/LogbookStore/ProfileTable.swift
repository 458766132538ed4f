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
    return try profile(Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) }))
  }

  /// The codes by dimension, as rows and the journal keep them.
  static func document(_ profile: Profile) -> [String: String] {
    Dictionary(uniqueKeysWithValues: ProfileDimension.allCases.map { ($0.rawValue, profile[$0]) })
  }

  /// The profile of the codes, or throws when another program changed them into something that is none.
  static func profile(_ document: [String: String]) throws -> Profile {
    var codes: [ProfileDimension: String] = [:]
    for (name, code) in document {
      guard let dimension = ProfileDimension(rawValue: name) else { throw unreadable }
      codes[dimension] = code
    }
    do { return try Profile(codes) } catch { throw unreadable }
  }

  private static var unreadable: LogbookError { .unreadable(path: "profile", code: 0) }

  /// Puts the profile, or none, in the place of any other.
  static func write(_ profile: Profile?, to database: Database) throws {
    try database.execute(sql: "DELETE FROM profile")
    guard let profile else { return }
    for (dimension, code) in document(profile) {
      try database.execute(sql: "INSERT INTO profile VALUES (?, ?)", arguments: [dimension, code])
    }
  }
}
