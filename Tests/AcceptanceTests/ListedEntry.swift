import Foundation

/// An entry as `alntime list --json` and the wire give it, read without the project's own types.
struct ListedEntry: Decodable, Hashable {
  let id: String
  let activity: String
  let `case`: String?
  let start: String
  let end: String?
  let seconds: Int
  let bands: [String: Int]
  let source: String

  /// Seconds since 1970.
  var startSecond: Int { get throws { try UTC.second(of: start) } }
  /// Seconds since 1970; nil while it runs.
  var endSecond: Int? { get throws { try end.map(UTC.second) } }

  static func all(in json: String) throws -> [ListedEntry] {
    struct Listed: Decodable { let entries: [ListedEntry] }
    return try JSONDecoder().decode(Listed.self, from: Data(json.utf8)).entries
  }
}

/// The object at the root of a JSON text.
func object(_ json: String) throws -> [String: Any] {
  guard let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] else {
    throw Trouble("not a JSON object: \(json)")
  }
  return object
}
