import Foundation
import Glibc
import Testing

/// Requests far over the limits (FAULTS S5): refused within a second, at no cost of memory.
@Suite(.onOwnThreads) struct OversizeTests {
  let daemon: PrivateDaemon

  init() throws { daemon = try PrivateDaemon() }

  @Test func `A body of 1 GiB is refused long before its end`() throws {
    try expectRefusal(413, code: "body-too-large") { connection in
      connection.send("PUT /v1/calendar HTTP/1.1\r\nHost: test\r\nContent-Length: 1073741824\r\n\r\n")
      let piece = [UInt8](repeating: UInt8(ascii: "#"), count: 1 << 16)
      return (0..<(1 << 14)).prefix { _ in connection.send(piece) }.count << 16
    }
  }

  @Test func `A body without an announced end is refused long before it`() throws {
    try expectRefusal(413, code: "body-too-large") { connection in
      connection.send("PUT /v1/calendar HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n")
      let piece = Array("10000\r\n\(String(repeating: "#", count: 1 << 16))\r\n".utf8)
      return (0..<(1 << 14)).prefix { _ in connection.send(piece) }.count << 16
    }
  }

  @Test func `A header of 64 KiB is refused`() throws {
    try expectRefusal(431, code: "header-too-large") { connection in
      connection.send("GET /v1/status HTTP/1.1\r\nHost: test\r\nX: \(String(repeating: "x", count: 1 << 16))\r\n\r\n")
      return 0
    }
  }

  @Test func `10,000 headers are refused`() throws {
    try expectRefusal(431, code: "header-too-large") { connection in
      let headers = (0..<10_000).map { "X\($0): x\r\n" }.joined()
      connection.send("GET /v1/status HTTP/1.1\r\nHost: test\r\n\(headers)\r\n")
      return 0
    }
  }

  @Test func `One field or byte of header more than the limit is refused, and the limit is not`() throws {
    func status(fields: Int, bytes: Int) throws -> Int {
      // Host, and what Connection adds, are fields too.
      let headers = (0..<(fields - 2)).map { ("X\($0)", "x") } + [("Y", String(repeating: "y", count: bytes))]
      let text = headers.map { "\($0): \($1)\r\n" }.joined()
      let connection = try Connection(to: daemon.socket)
      connection.send("GET /v1/status HTTP/1.1\r\nHost: test\r\n\(text)\r\n")
      return try connection.response().status
    }
    #expect(try status(fields: 100, bytes: 1) == 200)
    #expect(try status(fields: 101, bytes: 1) == 431)
    // "/v1/status", "Host", "test" and "Y" make up the rest.
    #expect(try status(fields: 2, bytes: 16 * 1024 - 19) == 200)
    #expect(try status(fields: 2, bytes: 16 * 1024) == 431)
  }

  @Test func `JSON that is 10,000 arrays deep is refused, and does no harm`() throws {
    for (open, close) in [("[", "]"), (#"{"activity":"#, "}")] {
      let depth = 10_000
      let body = String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      let answer = try daemon.ask("POST", "/v1/timer/start", body)
      #expect(answer.status == 400)
      #expect(try answer.problem.code == "malformed-json")
    }
    let tables = String(repeating: "[", count: 100_000)
    #expect(try daemon.ask("PUT", "/v1/calendar", "a = " + tables).status == 422)
    #expect(try daemon.ask("GET", "/v1/status").status == 200)
  }

  @Test func `A body of exactly the limit is read, and one byte more is not`() throws {
    let calendar = Fixtures.calendar + "\n#"
    let full = calendar + String(repeating: "#", count: (1 << 20) - calendar.utf8.count)
    #expect(try daemon.ask("PUT", "/v1/calendar", full).status == 200)
    #expect(try daemon.ask("PUT", "/v1/calendar", full + "#").status == 413)
  }

  /// `send` returns how many bytes of body the daemon took; it must be far from all.
  private func expectRefusal(_ status: Int, code: String, _ send: (Connection) -> Int) throws {
    let before = try residentKiB()
    let clock = ContinuousClock()
    let begin = clock.now
    let connection = try Connection(to: daemon.socket)
    let taken = send(connection)
    let answer = try connection.response()
    #expect(clock.now - begin < .seconds(1))
    #expect(taken < 16 << 20)
    #expect(answer.status == status)
    #expect(try answer.problem.code == code)
    #expect(try residentKiB() - before < 16 << 10)
    #expect(try daemon.ask("GET", "/v1/status").status == 200)
  }

  private func residentKiB() throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(daemon.processID)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return try #require(line.flatMap { Int($0.filter(\.isNumber)) })
  }
}
