import Foundation
import Glibc
import Testing

extension Faults {
  /// Values that programs stumble over, at every call that takes a body (FAULTS S8), and where the daemon listens (S9).
  @Suite(.onOwnThreads) struct OddValueTests {
    /// Bodies that are no JSON object to anybody, or not the same to everybody.
    private static let broken: [[UInt8]] =
      [
        "[]", "null", "true", "0", "-1", "\"\"", "NaN", "Infinity", "1e400", "-", "{", "}", "{]", "[[[[", "{\"a\"}",
        "{,}",
        "{\"activity\":}", "\u{FEFF}{}x", "'{}'", "// {}", "<a/>", "a=b", "\0", " ", #"{"a":NaN}"#, #"{"a":\u0000}"#,
        #"{"count":1,"count":1}"#, #"{"activity":"idp","\u0061ctivity":"pcp"}"#,
      ].map { Array($0.utf8) } + [
        // Bytes that are no UTF-8, alone and within a text; and UTF-16.
        [0xFF], Array("{\"activity\":\"".utf8) + [0xC0, 0xAF] + Array("\"}".utf8),
        Array("{\"activity\":\"idp\",\"note\":\"".utf8) + [0xED, 0xA0, 0x80] + Array("\"}".utf8),
        Array("{}".utf8).flatMap { [$0, 0] },
      ]

    private typealias Call = (method: String, target: String)

    /// Values of the wrong type or kind, each at a call that has a member of that name.
    private static let mistyped: [(call: Call, bodies: [String])] = [
      (
        ("POST", "/v1/timer/start"),
        [
          #"{"activity":null}"#, #"{"activity":[]}"#, #"{"activity":{}}"#, #"{"activity":1e400}"#,
          #"{"activity":true}"#,
          #"{"activity":"\u0000"}"#, #"{"activity":"\ud800"}"#, #"{"activity":"\udc00\ud800"}"#,
          #"{"activity":"idp","note":"\ud800"}"#, #"{"activity":"idp","case":"K\u0000"}"#,
          #"{"activity":"idp","case":7}"#,
          #"{"activity":"idp","note":"a\u0000b"}"#, #"{"activity":"idp","note":{"a":1}}"#,
          #"{"activity":"idp","at":"\u0000"}"#, #"{"activity":"idp","at":false}"#,
        ]
      ),
      (("POST", "/v1/timer/stop"), [#"{"at":0}"#, #"{"at":"\u0000"}"#]),
      (("POST", "/v1/timer/resume"), [#"{"entry":0}"#, #"{"entry":"\u0000"}"#, #"{"at":[]}"#]),
      (("POST", "/v1/timer/suspension"), [#"{"decision":[]}"#, #"{"decision":"\u0000"}"#]),
      (
        ("PUT", "/v1/entries/0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33"),
        [
          #"{"activity":"idp","start":1,"end":2}"#, #"{"activity":"idp","start":"9:00","end":["10:00"]}"#,
          #"{"activity":"idp","start":"\u0000","end":"\u0000"}"#, #"{"activity":"idp","start":"9:00","end":"1e400m"}"#,
          #"{"activity":"idp","start":"9:00","end":"99999999999999999999h"}"#,
        ]
      ),
      (("PATCH", "/v1/entries/1"), [#"{"start":0}"#, #"{"activity":7}"#, #"{"case":"\u0000"}"#, #"{"note":[]}"#]),
      (("POST", "/v1/entries/1/split"), [#"{"at":0}"#, #"{"at":"\u0000"}"#]),
      (
        ("POST", "/v1/undo"),
        [
          #"{"count":1e400}"#, #"{"count":-1}"#, #"{"count":1.5}"#, #"{"count":9223372036854775808}"#,
          #"{"count":"1"}"#,
        ]
      ),
      (("PUT", "/v1/profile"), [#"{"setting":1}"#, #"{"setting":"\u0000"}"#, #"{"size":[]}"#]),
      (
        ("POST", "/v1/cases"),
        [
          #"{"case":{},"kind":[]}"#, #"{"case":"K9","kind":1e99}"#, #"{"case":"K9","kind":"school","aware":"\u0000"}"#,
          #"{"case":"K\u0000","kind":"school"}"#,
        ]
      ),
      (("POST", "/v1/cases/K7/issue"), [#"{"on":0}"#, #"{"on":"\u0000"}"#]),
      (("POST", "/v1/cases/K7/close"), [#"{"on":[]}"#, #"{"on":"\ud800"}"#]),
      (("PUT", "/v1/studies/aln-2027"), [#"{"invitation":1,"key":[]}"#, #"{"invitation":"\u0000","key":"\u0000"}"#]),
      (("POST", "/v1/studies/aln-2027/statements"), [#"{"kind":[]}"#, #"{"kind":"\u0000"}"#]),
    ]

    /// Calls that take no JSON but a file.
    private static let files: [Call] = [
      ("PUT", "/v1/calendar"), ("PUT", "/v1/setup"), ("POST", "/v1/imports?format=csv&activity=pcp"),
    ]

    @Test func `No odd value at any call is a server error, and none is recorded`() throws {
      let daemon = try PrivateDaemon()
      #expect(try daemon.type("alntime log idp 8:00 9:00 --on 2026-03-02 --case K7").exitCode == 0)
      let before = try daemon.list()
      let connection = try Connection(to: daemon.socket)
      var (rounds, lost) = (0, 0)
      func ask(_ call: Call, _ body: [UInt8], statuses: Range<Int>) throws {
        connection.send("\(call.method) \(call.target) HTTP/1.1\r\nHost: x\r\nOrigin: http://evil.example\r\n")
        connection.send("Content-Length: \(body.count)\r\n\r\n")
        connection.send(body)
        guard let answer = try? connection.response() else {
          throw Trouble("no answer to \(call) \(body.count > 99 ? "" : String(decoding: body, as: UTF8.self))")
        }
        let isProblem = answer.head.contains("application/problem+json")
        let isSound = statuses.contains(answer.status) && isProblem == (answer.status >= 400)
        rounds += 1
        if !isSound { lost += 1 }
        #expect(isSound, "\(call) \(String(decoding: body, as: UTF8.self)): \(answer.status) \(answer.body)")
        #expect(!answer.head.lowercased().contains("access-control-"))
      }
      let mistyped = OddValueTests.mistyped
      for (call, bodies) in mistyped {
        for body in OddValueTests.broken + bodies.map({ Array($0.utf8) }) { try ask(call, body, statuses: 400..<500) }
      }
      #expect(try daemon.list() == before)
      // What a call has no member for is nothing to it, and a file is text: these may be taken, and must do no harm.
      for call in mistyped.map(\.call) + OddValueTests.files {
        for body in mistyped.flatMap(\.bodies) { try ask(call, Array(body.utf8), statuses: 200..<500) }
      }
      for call in OddValueTests.files {
        for body in OddValueTests.broken { try ask(call, body, statuses: 200..<500) }
      }
      let control = try daemon.ask("POST", "/v1/timer/start", #"{"activity":"idp"}"#).status
      #expect(control == 201)
      Rounds.report("S8 odd values", rounds: rounds, lost: lost, control: "a sound body is taken (\(control))")
    }

    @Test(.enabled(if: Machine.has("perl"), "needs perl, for a program that listens"))
    func `The daemon listens on no port, and says nothing to browsers`() throws {
      let daemon = try PrivateDaemon()
      #expect(try OpenSockets(of: daemon.processID).ports() == [])
      for method in ["GET", "OPTIONS"] {
        let fields = ["Origin": "http://evil.example", "Access-Control-Request-Method": "POST"]
        let answer = try daemon.ask(method, "/v1/status", headers: fields)
        #expect(answer.status == (method == "GET" ? 200 : 405))
        #expect(!answer.head.lowercased().contains("access-control-"))
      }

      let program = """
        use Socket; socket(S, PF_INET, SOCK_STREAM, 0); bind(S, sockaddr_in(0, INADDR_LOOPBACK)); listen(S, 1);
        $| = 1; print "ready"; sleep 60;
        """
      let listener = try ChildProcess(
        ["perl", "-e", program], environment: daemon.home.environment, directory: daemon.home.path)
      #expect(eventually { listener.outputText == "ready" })
      let control = try OpenSockets(of: listener.processID).ports().count
      #expect(control == 1)
      Rounds.report("S9 ports", rounds: 1, lost: 0, control: "a program that listens has \(control)")
    }
  }
}
