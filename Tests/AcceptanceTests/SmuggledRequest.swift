import Testing

/// Bytes that two readers could take for different requests (FAULTS S4), each with a plain request behind.
struct SmuggledRequest: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }

  /// A request that is answered with 200.
  static let plain = "GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n"

  private init(_ name: String, _ text: String) {
    self.name = name
    bytes = Array((text + SmuggledRequest.plain).utf8)
  }

  /// A write with these header fields and this body.
  private init(_ name: String, write fields: String, _ body: String = "{}") {
    self.init(name, "POST /v1/timer/cancel HTTP/1.1\r\nHost: x\r\n\(fields)\r\n\(body)")
  }

  /// A write in chunks, with this for its body.
  private init(_ name: String, chunks: String) { self.init(name, write: "Transfer-Encoding: chunked\r\n", chunks) }

  /// A read with these lines after its Host.
  private init(_ name: String, lines: String) { self.init(name, "GET /v1/health HTTP/1.1\r\nHost: x\r\n\(lines)\r\n") }

  static let table = lengths + codings + chunks + lines + requestLines

  private static let lengths = [
    Self("a length and chunks", write: "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
    Self("chunks and a length", write: "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"),
    Self("two lengths", write: "Content-Length: 2\r\nContent-Length: 0\r\n"),
    Self("one length twice", write: "Content-Length: 2\r\nContent-Length: 2\r\n"),
    Self("a list of lengths", write: "Content-Length: 2, 2\r\n"),
    Self("a negative length", write: "Content-Length: -2\r\n"),
    Self("a length with a sign", write: "Content-Length: +2\r\n"),
    Self("a hexadecimal length", write: "Content-Length: 0x2\r\n"),
    Self("an empty length", write: "Content-Length: \r\n"),
    Self("two numbers in a length", write: "Content-Length: 2 0\r\n"),
    Self("a length of 2 to the 64", write: "Content-Length: 18446744073709551616\r\n"),
    Self("a length of 30 digits", write: "Content-Length: \(String(repeating: "9", count: 30))\r\n"),
    Self("a space before a length's colon", write: "Content-Length : 2\r\n"),
  ]

  private static let codings = [
    Self("another coding", write: "Transfer-Encoding: gzip\r\n", "2\r\n{}\r\n0\r\n\r\n"),
    Self("another coding before chunks", write: "Transfer-Encoding: gzip, chunked\r\n", "2\r\n{}\r\n0\r\n\r\n"),
    Self("another coding after chunks", write: "Transfer-Encoding: chunked, gzip\r\n", "2\r\n{}\r\n0\r\n\r\n"),
    Self("chunks twice", write: "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
    Self("no coding", write: "Transfer-Encoding: identity\r\n", ""),
    Self("an empty coding", write: "Transfer-Encoding: \r\n", ""),
    Self("a coding that ends in chunked", write: "Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"),
    Self("a coding in quotes", write: "Transfer-Encoding: \"chunked\"\r\n", "0\r\n\r\n"),
    Self("a control character before a coding", write: "Transfer-Encoding: \u{B}chunked\r\n", "0\r\n\r\n"),
    Self("a folded coding", write: "Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n"),
    Self(
      "chunks in HTTP/1.0",
      "POST /v1/timer/cancel HTTP/1.0\r\nHost: x\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    ),
  ]

  private static let chunks = [
    Self("a chunk without a size", chunks: "zz\r\n{}\r\n0\r\n\r\n"),
    Self("a negative chunk", chunks: "-2\r\n{}\r\n0\r\n\r\n"),
    Self("a chunk size with a prefix", chunks: "0x2\r\n{}\r\n0\r\n\r\n"),
    Self("a chunk of 2 to the 72", chunks: "ffffffffffffffffff\r\n{}\r\n0\r\n\r\n"),
    Self("a chunk longer than its size", chunks: "2\r\n{}{}\r\n0\r\n\r\n"),
    Self("a chunk without an end", chunks: "2\r\n{}0\r\n\r\n"),
    Self("a bare LF after a chunk size", chunks: "2\n{}\r\n0\r\n\r\n"),
    Self("a bare LF after a chunk", chunks: "2\r\n{}\n0\r\n\r\n"),
    Self("a bare LF in a chunk's extension", chunks: "2;a\n{}\r\n0\r\n\r\n"),
    Self("bare LFs after the last chunk", chunks: "2\r\n{}\r\n0\n\n"),
    Self("a bare LF after a trailer", chunks: "2\r\n{}\r\n0\r\nX: y\n\r\n"),
  ]

  private static let lines = [
    Self("a folded line", lines: "X: a\r\n b\r\n"),
    Self("a bare LF after a line", lines: "X: y\nY: z\r\n"),
    Self("a bare LF at the end of the header", lines: "\n"),
    Self("a bare CR in a line", lines: "X: a\rb\r\n"),
    Self("two CRs at the end of the header", lines: "\r"),
    Self("NUL in a value", lines: "X: a\0b\r\n"),
    Self("NUL in a name", lines: "X\0: a\r\n"),
    Self("a control character in a value", lines: "X: a\u{1}b\r\n"),
    Self("a space before a colon", lines: "X : a\r\n"),
    Self("a space in a name", lines: "X y: a\r\n"),
    Self("a line without a colon", lines: "Xy\r\n"),
    Self("an empty name", lines: ": a\r\n"),
    Self("a second Host", lines: "Host: y\r\n"),
  ]

  private static let requestLines = [
    Self("bare LFs throughout", "GET /v1/health HTTP/1.1\nHost: x\n\n"),
    Self("a bare LF after the request line", "GET /v1/health HTTP/1.1\nHost: x\r\n\r\n"),
    Self("a space before the first name", "GET /v1/health HTTP/1.1\r\n Host: x\r\n\r\n"),
    Self("no Host", "GET /v1/health HTTP/1.1\r\n\r\n"),
    Self("NUL in the path", "GET /v1/health\0 HTTP/1.1\r\nHost: x\r\n\r\n"),
    Self("no version", "GET /v1/health\r\n\r\n"),
    Self("HTTP/1.2", "GET /v1/health HTTP/1.2\r\nHost: x\r\n\r\n"),
    Self("HTTP/2.0", "GET /v1/health HTTP/2.0\r\nHost: x\r\n\r\n"),
    Self("another protocol", "GET /v1/health ICE/1.0\r\nHost: x\r\n\r\n"),
    Self("a method that HTTP does not have", "FROB /v1/health HTTP/1.1\r\nHost: x\r\n\r\n"),
    Self("a method in small letters", "get /v1/health HTTP/1.1\r\nHost: x\r\n\r\n"),
    Self("a greeting of TLS", "\u{16}\u{3}\u{1}\u{2}\0\u{1}"),
  ]
}
