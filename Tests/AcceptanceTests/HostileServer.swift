import Foundation
import Glibc
import Synchronization

/// A socket that answers as the daemon behind it does, but puts hostile text in the place of some words; or one that refuses
/// everything with a problem made of it.
final class HostileServer: Sendable {
  let path: String
  private let descriptor: Int32
  private let daemon: String?

  /// Words of the daemon's answers that are replaced: notes and names of terms, a case, paths of the logbook, a study.
  static let replaced = ["MARK", "QX7", "logbook", "aln-2026"]

  /// Listens at the path; without a daemon it refuses.
  init(at path: String, before daemon: String?) throws {
    self.path = path
    self.daemon = daemon
    unlink(path)
    descriptor = try listeningSocket(at: path, backlog: 16)
    Thread.detachNewThread { [descriptor, daemon] in
      while case let client = accept(descriptor, nil, nil), client >= 0 {
        HostileServer.serve(Connection(taking: client), before: daemon)
      }
    }
  }

  deinit {
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
  }

  private static func serve(_ client: Connection, before daemon: String?) {
    guard let request = try? client.request() else { return }
    guard let daemon else { return send(422, problem, to: client) }
    let isStream = request.head.hasPrefix("GET /v1/events ")
    let asked = isStream ? Array(statusRequest.utf8) : request.bytes
    guard let behind = try? Connection(to: daemon) else { return }
    behind.send(asked)
    guard let answer = try? behind.response() else { return }
    let body = replaced.reduce(answer.body) { $0.replacing($1, with: HostileText.inJSON) }
    guard isStream else { return send(answer.status, body, to: client) }
    let line = String(decoding: body.utf8.filter { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    let event = "event: status\ndata: \(line)\n\n"
    client.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    client.send("\(String(event.utf8.count, radix: 16))\r\n\(event)\r\n0\r\n\r\n")
  }

  private static let statusRequest = "GET /v1/status HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"

  private static func send(_ status: Int, _ body: String, to client: Connection) {
    let kind = status < 400 ? "application/json" : "application/problem+json"
    client.send(
      "HTTP/1.1 \(status) X\r\nContent-Type: \(kind)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
  }

  private static var problem: String {
    let hostile = HostileText.inJSON
    return """
      {"type":"\(hostile)","title":"\(hostile)","status":422,"detail":"\(hostile)","code":"\(hostile)",\
      "suggestions":["\(hostile)"],"lines":[{"line":1,"detail":"\(hostile)"}],\
      "mark":{"text":"\(hostile)","offset":3,"length":2}}
      """
  }
}

extension Connection {
  /// Reads a whole request, with the body that its Content-Length announces.
  fileprivate func request() throws -> (head: String, bytes: [UInt8]) {
    var bytes: [UInt8] = []
    while true {
      if let blank = bytes.firstRange(of: Array("\r\n\r\n".utf8)) {
        let head = String(decoding: bytes[..<blank.lowerBound], as: UTF8.self)
        let field = head.lowercased().components(separatedBy: "\r\n").first { $0.hasPrefix("content-length:") }
        let length = field.flatMap { Int($0.dropFirst(15).filter(\.isNumber)) } ?? 0
        if bytes.count >= blank.upperBound + length { return (head, bytes) }
      }
      bytes += try nextBytes()
    }
  }
}
