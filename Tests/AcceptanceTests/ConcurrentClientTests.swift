import Foundation
import Synchronization
import Testing

/// Clients that ask at the same time.
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

  @Test
  func `50 connections that ask for a statement's number have 50 in a row, and after a kill the next is the 51st`()
    throws
  {
    let key = String(repeating: "0a", count: 32)
    let joined = try Connection(to: daemon.socket).ask(
      "PUT", "/v1/studies/aln-2026", #"{"invitation":"come","key":"\#(key)"}"#)
    #expect(joined.status == 200)
    let socket = daemon.socket
    let answers = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 50) { _ in
      let answer = try? Connection(to: socket).ask(
        "POST", "/v1/studies/aln-2026/statements", #"{"kind":"contribution"}"#)
      if let answer, answer.status == 201 { answers.withLock { $0.append(answer.body) } }
    }
    #expect(try answers.withLock { try $0.map(sequence).sorted() } == Array(1...50))
    try daemon.destroy()
    try daemon.start()
    let next = try daemon.ask("POST", "/v1/studies/aln-2026/statements", #"{"kind":"withdrawal"}"#)
    #expect(try sequence(next.body) == 51)
  }

  private func sequence(_ json: String) throws -> Int { try #require(try object(json)["sequence"] as? Int) }

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
