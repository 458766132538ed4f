import AlntimeAPI
import FoundationEssentials
import Operations

/// An answer: a status and JSON.
package struct DoorReply: Sendable {
  package let status: Int
  package let body: [UInt8]
  /// The methods of the path, when the one asked for is not among them.
  package let allow: [String]

  package var mediaType: String { status < 400 ? "application/json" : "application/problem+json" }

  init(_ status: Int, _ body: some Encodable, allow: [String] = []) throws {
    self.status = status
    self.body = try DoorReply.json(body)
    self.allow = allow
  }

  /// The answer given before to the same request.
  init(_ remembered: RememberedReply) {
    status = remembered.status
    body = remembered.body
    allow = []
  }

  /// JSON that is already written.
  init(json: String) {
    status = 200
    body = Array(json.utf8)
    allow = []
  }

  /// Keys in order of the alphabet, so that the same answer is the same bytes; a newline at the end for terminals.
  private static func json(_ body: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(body)) + [UInt8(ascii: "\n")]
  }
}
