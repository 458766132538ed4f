import Foundation
import Glibc
import Testing

/// What another user of the machine gets from the daemon: nothing (FAULTS S1).
@Suite(
  .onOwnThreads, .enabled(if: Machine.canActAsAnotherUser, "needs root and setpriv, to be another user"),
  .enabled(if: Machine.has("perl"), "needs perl, to connect as another user"))
struct OtherUserTests {
  let daemon: PrivateDaemon

  init() throws {
    daemon = try PrivateDaemon()
    let logged = try daemon.type("alntime log idp 8:00 9:00 --on 2026-03-02 --case K7 --note secret")
    try #require(logged.exitCode == 0)
    try daemon.home.invite()
  }

  @Test func `The socket's mode keeps another user out`() throws {
    let finished = try daemon.home.runAsNobody(["./alntime", "--socket", daemon.socket])
    #expect(finished.exitCode == 77)
    #expect(finished.errors.contains("belongs to somebody else. Log in as that person"), "\(finished.errors)")
    #expect(try connect(sending: "").errors.contains("Permission denied"))
  }

  @Test func `Through an open socket another user is refused before a byte is read`() throws {
    try openSocketToEverybody(daemon)
    let finished = try connect(sending: "")
    let (refusal, length) = try #require(Response.first(in: Array(finished.output.utf8)))
    #expect(length == finished.output.utf8.count)
    #expect(refusal.status == 403)
    let problem = try refusal.problem
    #expect(problem.code == "not-permitted")
    #expect(problem.detail.contains("serves only the person who runs it"))
    #expect(problem.detail.contains("Mae'r daemon hwn yn gwasanaethu'r sawl sy'n ei redeg yn unig"))
  }

  @Test func `A request of another user gets the same refusal, leaks nothing and changes nothing`() throws {
    try openSocketToEverybody(daemon)
    let before = try daemon.list()
    let silent = try connect(sending: "").output
    let requests = [
      "GET /v1/entries HTTP/1.1\r\nHost: test\r\n\r\n",
      "POST /v1/timer/start HTTP/1.1\r\nHost: test\r\nContent-Length: 18\r\n\r\n{\"activity\":\"idp\"}",
    ]
    for request in requests {
      let answer = try connect(sending: request).output
      #expect(answer == silent && answer.contains("403"))
      #expect(!answer.contains("secret") && !answer.contains("K7"))
    }
    #expect(try daemon.list() == before)
  }

  @Test func `Nothing that another user says of themselves makes them somebody else`() throws {
    try openSocketToEverybody(daemon)
    let claims = [
      "X-Remote-User: root", "X-Forwarded-User: root", "Remote-User: 0", "Authorization: Basic cm9vdDo=",
      "Forwarded: for=root", "Cookie: uid=0",
    ]
    let fields = claims.map { $0 + "\r\n" }.joined()
    let body = #"{"activity":"idp","user":"root","uid":0}"#
    let request =
      "POST /v1/timer/start?uid=0 HTTP/1.1\r\nHost: root@localhost\r\n\(fields)Content-Length: \(body.utf8.count)\r\n\r\n"
      + body
    // The kernel lets a client take any name; this one is like those of systemd's.
    let program = """
      use Socket; $SIG{PIPE} = "IGNORE"; $| = 1;
      socket(S, PF_UNIX, SOCK_STREAM, 0) or die; bind(S, pack("Sa*", AF_UNIX, "\\0uid=0;$$")) or die "bind: $!";
      connect(S, sockaddr_un($ARGV[0])) or die "$!"; syswrite(S, $ARGV[1]); shutdown(S, 1); print while <S>;
      """
    let before = try daemon.list()
    let arguments = ["perl", "-e", program, daemon.socket, request]
    let theirs = try daemon.home.runAsNobody(arguments)
    let refusal = try #require(Response.first(in: Array(theirs.output.utf8))?.0, "\(theirs.errors)")
    #expect(refusal.status == 403)
    #expect(try daemon.list() == before)
    // The same words of the daemon's own user.
    let ours = try daemon.home.run(arguments)
    #expect(Response.first(in: Array(ours.output.utf8))?.0.status == 201, "\(ours.errors)")
    Rounds.report("S1, S2 another user", rounds: 1, lost: 0, control: "the daemon's own user is served")
  }

  /// Connects as `nobody`, sends the text if there is one, and returns all that comes until the other end closes.
  private func connect(sending text: String) throws -> PrivateHome.Finished {
    let program = """
      use Socket; $SIG{PIPE} = "IGNORE"; $| = 1;
      socket(S, PF_UNIX, SOCK_STREAM, 0) or die; connect(S, sockaddr_un($ARGV[0])) or die "$!";
      syswrite(S, $ARGV[1]) if $ARGV[1]; print while <S>;
      """
    return try daemon.home.runAsNobody(["perl", "-e", program, daemon.socket, text])
  }
}
