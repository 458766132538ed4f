import Foundation
import Glibc
import Synchronization
import Testing

extension Faults {
  /// The disk does not confirm a write (FAULTS R5), stalls (R7), or is not asked before the daemon is killed.
  @Suite(.onOwnThreads, .enabled(if: FlakyDisk.isPossible, "needs a C compiler, for a disk that fails"))
  struct FlushFailureTests {
    @Test func `A flush that fails, once or from then on, ends the daemon, and nothing is acknowledged after it`()
      throws
    {
      let orders = (1...Rounds.count(2, soak: 10)).flatMap { [($0, true), ($0, false)] }
      var lost = 0
      for (place, once) in orders {
        let disk = try FlakyDisk()
        let daemon = try PrivateDaemon(variables: disk.variables)
        try disk.tell(once ? .failOnce(at: place) : .fail(from: place))
        let writes = (0..<24).map(Write.init)
        let answers = ask(writes, of: daemon.socket)
        let acknowledged = answers.filter { $0.value.map { $0.status < 300 } ?? false }
        // Each acknowledgement had a flush of its own, before the one that failed.
        #expect(acknowledged.count < place, "\(acknowledged.count) acknowledged, the flush \(place) failed")
        let refused = answers.values.compactMap { $0 }.filter { $0.status >= 300 }
        #expect(!refused.isEmpty && refused.allSatisfy { $0.status == 503 })
        #expect(try refused.allSatisfy { try $0.problem.code == "storage-failed" })
        #expect(try daemon.process?.finish() == 75)
        let log = daemon.process?.errorText ?? ""
        #expect(log.contains(" critical ") && log.contains("the disk did not confirm"), "\(log)")

        try disk.tell(.nothing)
        try daemon.start()
        let before = try daemon.entries().map(\.id)
        lost += acknowledged.keys.count { !before.contains(writes[$0].id) }
        #expect(ask(writes, of: daemon.socket).values.allSatisfy { $0.map { $0.status < 300 } ?? false })
        #expect(try daemon.entries().map(\.id).sorted() == writes.map(\.id).sorted())
      }
      #expect(lost == 0)
      let control = try acknowledgedAfterFailure()
      #expect(control > 0, "SQLite by itself goes on after a flush that failed")
      Rounds.report(
        "R5 flush fails (EIO)", rounds: orders.count, lost: lost,
        control: "SQLite alone acknowledges \(control) after the failure")
    }

    @Test(.enabled(if: Machine.canTrace, "needs strace and the right to trace"))
    func `A write found again after a kill is acknowledged only once it is flushed`() throws {
      let disk = try FlakyDisk()
      let daemon = try PrivateDaemon(variables: disk.variables)
      // The first commit also flushes the head of the write-ahead log, the second its pages alone.
      let (first, write) = (Write(0), Write(1))
      #expect(try first.ask(daemon.socket).status == 201)
      try disk.tell(.killBeforeFlush(1))
      #expect(throws: Trouble.self) { try write.ask(daemon.socket) }
      #expect(try daemon.process?.finish() == 128 + SIGKILL)

      try disk.tell(.nothing)
      let trace = disk.home.path + "/trace"
      try daemon.start(
        wrapper: ["strace", "-f", "-e", "trace=fdatasync,write,writev,sendto,sendmsg", "-o", trace])
      #expect(
        try daemon.entries().map(\.id) == [first.id, write.id],
        "SQLite takes it for committed, or this test shows nothing")
      #expect(try write.ask(daemon.socket).status == 201)
      kill(try daemon.processID, SIGTERM)
      #expect(try daemon.process?.finish() == 0)
      let calls = try SystemCalls(trace: String(contentsOfFile: trace, encoding: .utf8))
      #expect(calls.acknowledgements == [true])
    }

    @Test func `On a disk that takes 200 ms for a flush it answers meanwhile, and every write in its turn`() throws {
      let disk = try FlakyDisk()
      let daemon = try PrivateDaemon(variables: disk.variables)
      let socket = daemon.socket
      try disk.tell(.delay(milliseconds: 200))
      let writes = (0..<Rounds.count(8, soak: 40)).map(Write.init)
      let isOver = Mutex(false)
      let slowest = Mutex((health: Duration.zero, write: Duration.zero))
      let clock = ContinuousClock()
      DispatchQueue.concurrentPerform(iterations: 2) { worker in
        guard worker == 0 else {
          while !isOver.withLock({ $0 }) {
            let time = clock.measure { #expect((try? Connection(to: socket).ask("GET", "/v1/health"))?.status == 200) }
            slowest.withLock { $0.health = max($0.health, time) }
            usleep(20_000)
          }
          return
        }
        let time = clock.measure {
          #expect(ask(writes, of: socket).values.allSatisfy { $0?.status == 201 })
        }
        slowest.withLock { $0.write = time }
        isOver.withLock { $0 = true }
      }
      let (health, write) = slowest.withLock { $0 }
      #expect(health < .seconds(1))
      #expect(write >= .milliseconds(200 * writes.count), "the disk was not slow")
      #expect(try daemon.entries().count == writes.count)
      Rounds.report(
        "R7 flush of 200 ms; health in \(health)", rounds: writes.count, lost: 0, control: "the writes took \(write)")
    }

    /// One write a connection, four at once; the answer to each by its place, nil where there was none.
    private func ask(_ writes: [Write], of socket: String) -> [Int: Response?] {
      let answers = Mutex<[Int: Response?]>([:])
      DispatchQueue.concurrentPerform(iterations: 4) { client in
        for place in stride(from: client, to: writes.count, by: 4) {
          let answer = try? writes[place].ask(socket)
          answers.withLock { $0[place] = .some(answer) }
        }
      }
      return answers.withLock { $0 }
    }

    /// How many commits SQLite acknowledges to a writer that goes on after the third flush has failed.
    private func acknowledgedAfterFailure() throws -> Int {
      let disk = try FlakyDisk(.failOnce(at: 8))
      let finished = try disk.home.run(
        [Machine.rig("sqlite-writer"), "rows", "full", "--until-failures", "1"], environment: disk.variables)
      guard let failed = Int(finished.errors.prefix { $0.isNumber }) else {
        throw Trouble("no commit failed: \(finished.errors)")
      }
      let numbers = finished.output.split(separator: "\n").compactMap { line in
        line.split(separator: " ").first?.split(separator: "-").last.flatMap { Int($0) }
      }
      return numbers.count { $0 > failed }
    }
  }
}

/// A write with an id and an idempotency key of its own.
private struct Write {
  let place: Int
  let id = UUID().uuidString.lowercased()

  init(_ place: Int) { self.place = place }

  func ask(_ socket: String) throws -> Response {
    let start = String(format: "2026-03-02 %02d:%02d", 8 + place / 12, place % 12 * 5)
    return try Connection(to: socket).ask(
      "PUT", "/v1/entries/\(id)", #"{"activity":"idp","start":"\#(start)","end":"5m"}"#,
      headers: ["Idempotency-Key": id])
  }
}
