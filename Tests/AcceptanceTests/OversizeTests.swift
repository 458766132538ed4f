import Foundation
import Glibc
import Testing

/// Requests far over the limits (FAULTS S5): refused within a second, at no cost of memory.
@Suite(.onOwnThreads) struct OversizeTests {
  let daemon: PrivateDaemon

  init() throws { daemon = try PrivateDaemon() }

  @Test func `A body of 1 GiB is refused long before its end`() throws {
    try expectRefusal([413], code: "body-too-large") { connection in
      connection.send("PUT /v1/calendar HTTP/1.1\r\nHost: test\r\nContent-Length: 1073741824\r\n\r\n")
      let piece = [UInt8](repeating: UInt8(ascii: "#"), count: 1 << 16)
      return (0..<(1 << 14)).prefix { _ in connection.send(piece) }.count << 16
    }
  }

  @Test func `A body without an announced end is refused long before it`() throws {
    try expectRefusal([413], code: "body-too-large") { connection in
      connection.send("PUT /v1/calendar HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n")
      let piece = Array("10000\r\n\(String(repeating: "#", count: 1 << 16))\r\n".utf8)
      return (0..<(1 << 14)).prefix { _ in connection.send(piece) }.count << 16
    }
  }

  @Test func `A header of 64 KiB is refused`() throws {
    try expectRefusal([400, 431], code: nil) { connection in
      connection.send("GET /v1/status HTTP/1.1\r\nHost: test\r\nX: \(String(repeating: "x", count: 1 << 16))\r\n\r\n")
      return 0
    }
  }

  @Test func `10,000 headers are refused`() throws {
    try expectRefusal([400, 431], code: nil) { connection in
      let headers = (0..<10_000).map { "X\($0): x\r\n" }.joined()
      connection.send("GET /v1/status HTTP/1.1\r\nHost: test\r\n\(headers)\r\n")
      return 0
    }
  }

  @Test func `A body of exactly the limit is read, and one byte more is not`() throws {
    let calendar = Fixtures.calendar + "\n#"
    let full = calendar + String(repeating: "#", count: (1 << 20) - calendar.utf8.count)
    #expect(try daemon.ask("PUT", "/v1/calendar", full).status == 200)
    #expect(try daemon.ask("PUT", "/v1/calendar", full + "#").status == 413)
  }

  /// `send` returns how many bytes of body the daemon took; it must be far from all.
  private func expectRefusal(_ statuses: Set<Int>, code: String?, _ send: (Connection) -> Int) throws {
    let before = try residentKiB()
    let clock = ContinuousClock()
    let begin = clock.now
    let connection = try Connection(to: daemon.socket)
    let taken = send(connection)
    let answer = try connection.response()
    #expect(clock.now - begin < .seconds(1))
    #expect(taken < 16 << 20)
    #expect(statuses.contains(answer.status))
    if let code { #expect(try answer.problem.code == code) }
    #expect(try residentKiB() - before < 16 << 10)
    #expect(try daemon.ask("GET", "/v1/status").status == 200)
  }

  private func residentKiB() throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(daemon.processID)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return try #require(line.flatMap { Int($0.filter(\.isNumber)) })
  }
}
