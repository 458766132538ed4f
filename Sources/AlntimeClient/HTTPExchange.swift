/// One HTTP/1.1 request and its response over a fresh connection: all that a command needs of HTTP (RFC 9112).
///
/// The connection closes after the answer, so the body's length needs no more than a check.
package enum HTTPExchange {
  package struct Response {
    package let status: Int
    package let body: [UInt8]
  }

  static func request(
    method: String, target: String, headers: [(String, String)], body: [UInt8]
  ) -> [UInt8] {
    head(
      method: method, target: target, headers: headers,
      byteCount: body.isEmpty && method == "GET" ? nil : body.count) + body
  }

  /// A request's head; `byteCount` is of the body that follows, nil of none.
  static func head(method: String, target: String, headers: [(String, String)], byteCount: Int?) -> [UInt8] {
    var head = "\(method) \(target) HTTP/1.1\r\nHost: alntime\r\nConnection: close\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    if let byteCount { head += "Content-Length: \(byteCount)\r\n" }
    return Array((head + "\r\n").utf8)
  }

  /// A response's status, and its fields by small name, of which the first of a name counts.
  struct Head {
    let status: Int
    let fields: [String: String]
  }

  /// The head that the bytes begin with, and what comes after it; nil while it is not whole, or no head.
  static func head(of bytes: [UInt8]) -> (Head, rest: [UInt8])? {
    let blank = Array("\r\n\r\n".utf8)
    guard let end = bytes.firstRange(of: blank) else { return nil }
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
    guard let first = lines.first, first.hasPrefix("HTTP/1.1 "), let status = Int(first.dropFirst(9).prefix(3)) else {
      return nil
    }
    let fields = lines.dropFirst().compactMap { line -> (String, String)? in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return (parts[0].lowercased(), parts[1].trimmingPrefix(while: { $0 == " " }).description)
    }
    return (
      Head(status: status, fields: Dictionary(fields, uniquingKeysWith: { first, _ in first })),
      Array(bytes[end.upperBound...])
    )
  }

  /// The response in these bytes, or nil when they are not one whole response with a Content-Length.
  package static func response(_ bytes: [UInt8]) -> Response? {
    guard let (head, body) = head(of: bytes), let length = head.fields["content-length"].flatMap({ Int($0) }),
      body.count == length
    else { return nil }
    return Response(status: head.status, body: body)
  }

  /// The text with every byte that a query may not hold percent-encoded.
  static func encoded(_ text: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:".utf8)
    return text.utf8.map { byte in
      if plain.contains(byte) { return String(UnicodeScalar(byte)) }
      return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
