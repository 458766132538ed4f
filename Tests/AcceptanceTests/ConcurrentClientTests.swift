import Foundation
import Synchronization
import Testing

/// Two clients that start 25 tasks each at the same time.
@Suite(.onOwnThreads) struct ConcurrentClientTests {
  let daemon: PrivateDaemon

  init() throws { daemon = try PrivateDaemon() }

  @Test func `Two command lines lose no acknowledgement and leave one task running`() throws {
    let line = "for i in $(seq 25); do alntime start idp --socket run/alntime/api.sock --json || exit 1; done"
    let clients = try (0..<2).map { _ in
      try ChildProcess(["sh", "-c", line], environment: daemon.home.environment, directory: daemon.home.path)
    }
    for client in clients { #expect(try client.finish() == 0, "\(client.errorText)") }
    let answers = clients.flatMap { $0.outputText.components(separatedBy: "\n}\n").dropLast() }
    try expectOneTimeline(acknowledged: answers.map { try startedID($0 + "}") })
  }

  @Test func `Two connections lose no acknowledgement and leave one task running`() throws {
    let socket = daemon.socket
    let bodies = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      guard let connection = try? Connection(to: socket) else { return }
      for _ in 0..<25 {
        let answer = try? connection.ask("POST", "/v1/timer/start", #"{"activity":"idp"}"#)
        if let answer, answer.status == 201 { bodies.withLock { $0.append(answer.body) } }
      }
    }
    try expectOneTimeline(acknowledged: bodies.withLock { $0 }.map(startedID))
  }

  private func startedID(_ json: String) throws -> String {
    let started = try #require(try object(json)["started"] as? [String: Any])
    return try #require(started["id"] as? String)
  }

  private func expectOneTimeline(acknowledged: [String]) throws {
    let entries = try daemon.entries()
    #expect(acknowledged.count == 50)
    #expect(entries.count == 50 && Set(entries.map(\.id)) == Set(acknowledged))
    #expect(entries.count { $0.end == nil } == 1)
    #expect(entries.last?.end == nil)
    for (entry, next) in zip(entries, entries.dropFirst()) {
      let end = try #require(try entry.endSecond)
      #expect(try entry.startSecond <= end && end <= next.startSecond, "\(entry) overlaps \(next)")
    }
  }
}
