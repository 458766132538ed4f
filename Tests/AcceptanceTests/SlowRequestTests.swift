import Foundation
import Glibc
import Testing

extension Faults {
  /// Clients that never finish what they ask (FAULTS S6).
  @Suite(.onOwnThreads) struct SlowRequestTests {
    /// How a client holds its connection.
    private enum Slowness: CaseIterable {
      case silent, halfHeader, halfBody, dripsHeader, dripsBody

      /// What it sends at first, and what after every second.
      var bytes: (first: String, then: String) {
        let body = "POST /v1/timer/start HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"
        return switch self {
        case .silent: ("", "")
        case .halfHeader: ("GET /v1/status HTTP/1.1\r\nHost: x\r\n", "")
        case .halfBody: (body, "")
        case .dripsHeader: ("GET /v1/status HTTP/1.1\r\nHost: x\r\nX: ", "x")
        case .dripsBody: (body, " ")
        }
      }
    }

    @Test func `200 half requests are dropped within 30 s, while others are answered within 1 s`() async throws {
      let seen = try await SlowRequestTests.aside { try SlowRequestTests.observe(count: 200) }
      #expect(seen.leftEarly == 0)
      #expect(seen.left == 0)
      for (slowness, answers) in seen.answers {
        #expect(answers.map(\.status) == (slowness == .silent ? [] : [408]), "\(slowness)")
        if let answer = answers.first { #expect(try answer.problem.code == "request-too-slow") }
      }
      #expect(seen.nearlyLongestWait < .seconds(1))
      #expect(seen.patientIsServed)
      #expect(seen.eventsGoOn)
      #expect(seen.keptByCareless == seen.heldAtCareless)
      Rounds.report(
        "S6 slow request", rounds: 200, lost: seen.left,
        control: "a server without limits keeps \(seen.keptByCareless) of \(seen.heldAtCareless); "
          + "p99 of others \(seen.nearlyLongestWait)")
    }

    private struct Seen: Sendable {
      /// Slow ones that were dropped before their time, and that were not dropped at all.
      let leftEarly: Int
      let left: Int
      let answers: [(Slowness, [Response])]
      let nearlyLongestWait: Duration
      /// Whether a connection that asks now and then, and a stream of events, are kept.
      let patientIsServed: Bool
      let eventsGoOn: Bool
      let heldAtCareless: Int
      let keptByCareless: Int
    }

    /// For 32 s, as by half past no grace is left but that of a busy machine.
    private static func observe(count: Int) throws -> Seen {
      let daemon = try PrivateDaemon()
      let careless = try CarelessServer()
      let slow = try held(count, by: daemon.socket)
      let unlimited = try held(20, by: careless.path)
      let patient = try Connection(to: daemon.socket)
      let events = try Connection(to: daemon.socket)
      events.send("GET /v1/events HTTP/1.1\r\nHost: x\r\n\r\n")

      let begin = ContinuousClock.now
      var (waits, leftEarly, patientIsServed): ([Duration], Int, Bool) = ([], 0, true)
      for second in 1...32 {
        for (slowness, connection) in slow + unlimited where !slowness.bytes.then.isEmpty {
          connection.send(slowness.bytes.then)
        }
        for _ in 0..<3 {
          let start = ContinuousClock.now
          guard try daemon.ask("GET", "/v1/status").status == 200 else { throw Trouble("no status") }
          waits.append(ContinuousClock.now - start)
        }
        if second % 8 == 0 { patientIsServed = try patient.ask("GET", "/v1/status").status == 200 && patientIsServed }
        if second == 25 { leftEarly = slow.count { $0.1.hasEnded } }
        while ContinuousClock.now < begin + .seconds(second) { usleep(10_000) }
      }
      let left = slow.count { !$0.1.hasEnded }
      let kept = unlimited.count { !$0.1.hasEnded }
      let answers = try slow.filter { $0.1.hasEnded }.map { ($0.0, try $0.1.responsesToTheEnd()) }
      return Seen(
        leftEarly: leftEarly, left: left, answers: answers, nearlyLongestWait: waits.sorted()[waits.count * 99 / 100],
        patientIsServed: patientIsServed, eventsGoOn: !events.hasEnded, heldAtCareless: unlimited.count,
        keptByCareless: kept)
    }

    /// Runs the work on a thread that no other test waits for, nor it for theirs: it counts seconds.
    private static func aside<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result
    {
      try await withCheckedThrowingContinuation { waiting in
        Thread.detachNewThread { waiting.resume(with: Swift.Result(catching: work)) }
      }
    }

    @Test func `The 257th connection waits until another ends`() throws {
      let daemon = try PrivateDaemon()
      var others = try (0..<256).map { _ in try Connection(to: daemon.socket) }
      for connection in others { #expect(try connection.ask("GET", "/v1/health").status == 200) }
      let next = try Connection(to: daemon.socket)
      next.send("GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n")
      usleep(300_000)
      #expect(!next.hasBytes)
      others.removeLast()
      #expect(try next.response().status == 200)
    }

    private static func held(_ count: Int, by path: String) throws -> [(Slowness, Connection)] {
      try (0..<count).map { number in
        let slowness = Slowness.allCases[number % Slowness.allCases.count]
        let connection = try Connection(to: path)
        connection.send(slowness.bytes.first)
        return (slowness, connection)
      }
    }
  }
}

/// A server that takes connections and never ends one.
private final class CarelessServer {
  private let home: PrivateHome
  private let process: ChildProcess
  let path: String

  init() throws {
    home = try PrivateHome()
    path = home.path + "/careless"
    let program = """
      use Socket; socket(S, PF_UNIX, SOCK_STREAM, 0); bind(S, sockaddr_un($ARGV[0])); listen(S, 99);
      my @kept; while (accept(my $c, S)) { push @kept, $c }
      """
    process = try ChildProcess(["perl", "-e", program, path], environment: home.environment, directory: home.path)
    guard eventually({ (try? Connection(to: path)) != nil }) else { throw Trouble("perl: \(process.errorText)") }
  }
}
