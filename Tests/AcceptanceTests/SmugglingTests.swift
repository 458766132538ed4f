import Foundation
import Glibc
import Testing

extension Faults {
  /// Requests that could be read in two ways (FAULTS S4): one 400 each, and nothing behind it is answered.
  @Suite(.onOwnThreads) struct SmugglingTests {
    @Test func `A request that can be read in two ways gets one 400, and what is behind it no answer`() throws {
      let daemon = try PrivateDaemon()
      var lost = 0
      for smuggled in SmuggledRequest.table {
        let answers = try answers(to: smuggled.bytes, from: daemon)
        let isRefused = answers.map(\.status) == [400]
        #expect(isRefused, "\(smuggled): \(answers.map(\.status))")
        if isRefused { #expect(try answers[0].problem.code == "malformed-request", "\(smuggled)") } else { lost += 1 }
      }
      let pair = try answers(
        to: Array((SmuggledRequest.plain + SmuggledRequest.plain).utf8), from: daemon, finishing: true)
      #expect(pair.map(\.status) == [200, 200])
      Rounds.report(
        "S4 smuggled request", rounds: SmuggledRequest.table.count, lost: lost,
        control: "a plain pair gets \(pair.count) answers")
    }

    @Test func `What comes before a bad request is answered first`() throws {
      let daemon = try PrivateDaemon()
      let bad = SmuggledRequest.table[0]
      let answers = try answers(to: Array(SmuggledRequest.plain.utf8) + bad.bytes, from: daemon)
      #expect(answers.map(\.status) == [200, 400])
      #expect(try answers[1].problem.title == "Not a request of HTTP / Nid cais HTTP")
    }

    @Test func `After a request to close, or to change the protocol, nothing more is answered`() throws {
      let daemon = try PrivateDaemon()
      let ends = ["Connection: close", "Connection: Close", "Connection: Upgrade\r\nUpgrade: h2c"]
      for end in ends {
        let last = "GET /v1/health HTTP/1.1\r\nHost: x\r\n\(end)\r\n\r\n"
        let answers = try answers(to: Array((SmuggledRequest.plain + last + SmuggledRequest.plain).utf8), from: daemon)
        #expect(answers.map(\.status) == [200, 200], "\(end)")
        #expect(answers[1].head.lowercased().contains("connection: close"), "\(end)")
      }
    }

    @Test func `A backup in chunks that break off is no fault of the daemon`() throws {
      let daemon = try PrivateDaemon()
      let head = "POST /v1/restore HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
      let answers = try answers(to: Array((head + "2\r\nab\r\nzz\r\n" + SmuggledRequest.plain).utf8), from: daemon)
      #expect(answers.map(\.status) == [400])
    }

    @Test func `Chunks, an extension of one and a trailer are read, as everybody reads them alike`() throws {
      let daemon = try PrivateDaemon()
      let bodies = ["2\r\n{}\r\n0\r\n\r\n", "2;a=b\r\n{}\r\n0\r\n\r\n", "2\r\n{}\r\n0\r\nX: y\r\n\r\n"]
      for body in bodies {
        let head = "POST /v1/timer/cancel HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        let answers = try answers(to: Array((head + body + SmuggledRequest.plain).utf8), from: daemon, finishing: true)
        #expect(answers.map(\.status) == [409, 200], "\(body)")
      }
    }

    /// Everything that is answered until the daemon closes, of itself or because the client has said that it sends no
    /// more; nothing of it may be half a response.
    private func answers(
      to bytes: [UInt8], from daemon: PrivateDaemon, finishing: Bool = false
    ) throws -> [Response] {
      let connection = try Connection(to: daemon.socket)
      connection.send(bytes)
      if finishing { connection.finishSending() }
      return try connection.responsesToTheEnd()
    }
  }
}
