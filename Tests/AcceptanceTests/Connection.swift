import AlntimeAPI
import Foundation
import Glibc

/// A connection to a Unix socket, spoken to in plain HTTP/1.1, well or badly.
final class Connection {
  private let descriptor: Int32
  private var received: [UInt8] = []

  init(to path: String) throws { descriptor = try Connection.connected(to: path) }

  /// Takes over what was accepted.
  init(taking descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Sends the bytes; false when the other end stopped taking them.
  @discardableResult func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  @discardableResult func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Sends a whole request and reads its response; the connection stays open.
  func ask(
    _ method: String, _ target: String, _ body: String = "", headers: [String: String] = [:]
  ) throws -> Response {
    let fields = headers.map { "\($0): \($1)\r\n" }.joined()
    send("\(method) \(target) HTTP/1.1\r\nHost: test\r\n\(fields)Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    return try response()
  }

  /// Reads one response with the body that its Content-Length announces.
  func response() throws -> Response {
    while true {
      if let (response, length) = Response.first(in: received) {
        received.removeFirst(length)
        return response
      }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { throw Trouble("no whole response, only: \(String(decoding: received, as: UTF8.self))") }
      received += buffer.prefix(count)
    }
  }
}

extension Connection {
  /// What comes next; throws at the end.
  func nextBytes() throws -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { throw Trouble("the other end has closed") }
    return Array(buffer.prefix(count))
  }

  /// Tells the other end that nothing more will be sent.
  func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Whether the other end has closed; what it sent is kept.
  var hasEnded: Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      guard count > 0 else { return count == 0 || errno != EAGAIN }
      received += buffer.prefix(count)
    }
  }

  /// Whether something has come.
  var hasBytes: Bool { !hasEnded && !received.isEmpty }

  /// Everything that comes until the other end closes.
  func readToTheEnd() throws -> [UInt8] {
    while true {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = recv(descriptor, &buffer, buffer.count, 0)
      // A reset says that the other end did not read all that was sent.
      guard count >= 0 || errno == ECONNRESET else { throw Trouble("it did not close: errno \(errno)") }
      guard count > 0 else { return received }
      received += buffer.prefix(count)
    }
  }

  /// The responses that come until the other end closes; throws when half a response is among them.
  func responsesToTheEnd() throws -> [Response] {
    var bytes = try readToTheEnd()
    var responses: [Response] = []
    while !bytes.isEmpty {
      guard let (response, length) = Response.first(in: bytes) else {
        throw Trouble("half a response: \(String(decoding: bytes, as: UTF8.self))")
      }
      responses.append(response)
      bytes.removeFirst(length)
    }
    return responses
  }
}

/// A descriptor of a socket at the path, at which so many may wait.
func listeningSocket(at path: String, backlog: Int32) throws -> Int32 {
  let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
  let isBound = UnixAddress(path: path)?.given(descriptor, to: bind) ?? false
  guard isBound, listen(descriptor, backlog) == 0 else { throw Trouble("no socket at \(path): errno \(errno)") }
  return descriptor
}

extension Connection {
  /// A descriptor connected to the socket, which waits 20 s at most for anything.
  private static func connected(to path: String) throws -> Int32 {
    guard let address = UnixAddress(path: path) else { throw Trouble("too long: \(path)") }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    guard address.given(descriptor, to: connect) else {
      let reason = errno
      close(descriptor)
      throw Trouble("cannot connect to \(path): errno \(reason)")
    }
    return descriptor
  }
}

/// An HTTP response.
struct Response {
  let status: Int
  let head: String
  let body: String

  /// A problem document of RFC 9457, as far as the tests look.
  struct Problem: Decodable {
    struct Line: Decodable {
      let line: Int
      let detail: String
    }
    let type: String
    let title: String
    let status: Int
    let detail: String
    let code: String
    let suggestions: [String]?
    let lines: [Line]?
  }

  var problem: Problem { get throws { try JSONDecoder().decode(Problem.self, from: Data(body.utf8)) } }

  /// The first whole response in the bytes and its length, if there is one.
  static func first(in bytes: [UInt8]) -> (Response, length: Int)? {
    guard let blank = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let head = String(decoding: bytes[..<blank.lowerBound], as: UTF8.self)
    let lines = head.lowercased().components(separatedBy: "\r\n")
    let length = lines.first { $0.hasPrefix("content-length:") }.flatMap { Int($0.dropFirst(15).filter(\.isNumber)) }
    let end = blank.upperBound + (length ?? 0)
    guard bytes.count >= end, let status = Int(head.dropFirst(9).prefix(3)) else { return nil }
    let body = String(decoding: bytes[blank.upperBound..<end], as: UTF8.self)
    return (Response(status: status, head: head, body: body), end)
  }
}
