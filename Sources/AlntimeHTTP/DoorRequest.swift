import AlntimeAPI
import FoundationEssentials
import Phrasebook

/// A request as the door sees it: whole, within limits, free of the HTTP library.
package struct DoorRequest: Sendable {
  let method: String
  /// Without the query.
  let path: String
  /// Names and values in order, percent-decoded.
  let query: [(name: String, value: String)]
  /// Which words the answer uses.
  let language: Language
  let idempotencyKey: String?
  let body: [UInt8]

  /// Creates the request; `target` is the path and query of the request line.
  package init(
    method: String, target: String, acceptLanguage: String?, idempotencyKey: String?, body: [UInt8]
  ) {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    self.method = method
    path = String(parts[0])
    query = parts.count < 2 ? [] : DoorRequest.fields(parts[1])
    language = Language(acceptLanguage: acceptLanguage ?? "")
    self.idempotencyKey = idempotencyKey
    self.body = body
  }

  /// The first value of that name.
  func value(_ name: String) -> String? { query.first { $0.name == name }?.value }

  /// Every value of that name, in order.
  func values(_ name: String) -> [String] { query.filter { $0.name == name }.map(\.value) }

  /// The body as JSON of that type, or ``DoorError/malformedJSON``; an empty body is an empty object. No text in it is
  /// longer than `textBytes`.
  func decoded<Body: Decodable>(as type: Body.Type, textBytes: Int = Limits.textBytes) throws(DoorError) -> Body {
    let value: Body
    do {
      value = try JSONDecoder().decode(type, from: Data(body.isEmpty ? Array("{}".utf8) : body))
    } catch {
      throw .malformedJSON
    }
    guard !AmbiguousJSON.isIn(body) else { throw .malformedJSON }
    let texts = Mirror(reflecting: value).children.compactMap { $0.value as? String }
    guard texts.allSatisfy({ $0.utf8.count <= textBytes }) else { throw .textTooLong }
    return value
  }

  /// Tells this request from another: FNV-1a (Fowler, Noll, Vo; 64 bits) over method, target and body.
  var digest: String {
    let target = query.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in Array("\(method) \(path)?\(target)\n".utf8) + body {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return "\(body.count)-" + String(hash, radix: 16)
  }

  private static func fields(_ query: Substring) -> [(name: String, value: String)] {
    query.split(separator: "&").map { field in
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (decoded(parts[0]), parts.count < 2 ? "" : decoded(parts[1]))
    }
  }

  /// A part of a path with percent-encoding undone, in which `+` is itself; what is not encoded text stays as it stands.
  static func decodedPart(_ text: String) -> String { decoded(text.replacing("+", with: "%2B")[...]) }

  /// Undoes percent-encoding and `+` for a space; what is not encoded text stays as it stands.
  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? String(text)
  }
}

/// Why the door turns a request away before any operation sees it.
enum DoorError: Error, Equatable {
  case malformedJSON
  case bodyTooLarge(limitBytes: Int)
  case textTooLong
  /// No log that was exported; the place of what is wrong, such as `entries[3].start`, empty of the whole.
  case notALog(place: String)
  /// A log exported by a newer alntime.
  case newerLog
  case badQuery(String)
  /// Two that exclude each other.
  case periodAndWeeks
  case notFound(path: String)
  case methodNotAllowed(String, allowed: [String])
  /// There is no logbook to use.
  case closed(Explanation)
}
