import Foundation
import Glibc
import Testing

/// What was acknowledged is on disk (FAULTS R1, R4).
@Suite(.onOwnThreads) struct DurabilityTests {
  @Test func `SIGKILL right after an acknowledgement loses nothing`() throws {
    let daemon = try PrivateDaemon()
    var acknowledged: [String] = []
    for round in 0..<20 {
      let connection = try Connection(to: daemon.socket)
      for _ in 0..<3 {
        let (id, answer) = try log(acknowledged.count, through: connection)
        #expect(answer.status == 201)
        acknowledged.append(id)
      }
      try daemon.destroy()
      try daemon.start()
      #expect(try daemon.entries().map(\.id) == acknowledged, "round \(round)")
    }
  }

  @Test(.enabled(if: Machine.canTrace, "needs strace and the right to trace"))
  func `Each acknowledgement follows a flush of the disk`() throws {
    let home = try PrivateHome()
    let trace = home.path + "/trace"
    let tracer = ["strace", "-f", "-e", "trace=fdatasync,write,writev,sendto,sendmsg", "-o", trace]
    let daemon = try PrivateDaemon(in: home, wrapper: tracer)
    let connection = try Connection(to: daemon.socket)
    for position in 0..<50 {
      #expect(try log(position, through: connection).answer.status == 201)
    }
    // The tracer writes as it goes; the daemon's end closes its file.
    kill(try daemon.processID, SIGTERM)
    #expect(try daemon.process?.finish() == 0)
    let calls = try SystemCalls(trace: String(contentsOfFile: trace, encoding: .utf8))
    #expect(calls.acknowledgements == Array(repeating: true, count: 50))
  }

  @Test func `A trace without a flush, or with a failed or unfinished one, is found out`() {
    let trace = """
      7 fdatasync(9) = 0
      7 write(8, "HTTP/1.1 201 Created\\r\\nContent-"..., 99) = 99
      7 write(8, "HTTP/1.1 201 Created\\r\\nContent-"..., 99) = 99
      7 fdatasync(9) = -1 EIO (Input/output error)
      7 writev(8, [{iov_base="HTTP/1.1 201 Created\\r\\nContent-"..., iov_len=99}], 1) = 99
      7 fdatasync(9 <unfinished ...>
      8 sendto(8, "HTTP/1.1 201 Created\\r\\nContent-"..., 99, MSG_NOSIGNAL, NULL, 0) = 99
      7 <... fdatasync resumed>) = 0
      8 sendmsg(8, {msg_name=NULL, msg_iov=[{iov_base="HTTP/1.1 201 Created"...}]}, 0) = 99
      8 write(8, "HTTP/1.1 200 OK\\r\\nContent-Type:"..., 99) = 99
      """
    #expect(SystemCalls(trace: trace).acknowledgements == [true, false, false, false, true])
  }

  /// Logs the five minutes of that number; what is logged in order is listed in order.
  private func log(_ position: Int, through connection: Connection) throws -> (id: String, answer: Response) {
    let id = UUID().uuidString.lowercased()
    let start = UTC.fields(of: UTC.second(2026, 3, 2) + position * 300)
    let text = String(format: "2026-03-%02d %02d:%02d", start.tm_mday, start.tm_hour, start.tm_min)
    let body = #"{"activity":"idp","start":"\#(text)","end":"5m"}"#
    return (id, try connection.ask("PUT", "/v1/entries/\(id)", body))
  }
}

/// The system calls of a daemon as strace writes them, one a line, in the order in which they began and ended.
struct SystemCalls {
  /// For each `201 Created` that was sent, whether a flush had succeeded since the one before.
  let acknowledgements: [Bool]

  init(trace: String) {
    var found: [Bool] = []
    var isFlushed = false
    for line in trace.split(separator: "\n") {
      if line.contains("fdatasync") && line.hasSuffix("= 0") { isFlushed = true }
      if line.contains("\"HTTP/1.1 201 ") {
        found.append(isFlushed)
        isFlushed = false
      }
    }
    acknowledgements = found
  }
}
