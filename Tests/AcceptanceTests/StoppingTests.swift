import Foundation
import Glibc
import Testing

/// What SIGTERM does to a daemon that clients are connected to.
@Suite(.onOwnThreads) struct StoppingTests {
  /// The best of three, as a busy machine only ever adds to the time.
  @Test func `SIGTERM ends the daemon within a second, whatever its clients are doing`() throws {
    let daemon = try PrivateDaemon()
    let logged = try daemon.type("alntime log idp 8:00 9:00 --on 2026-03-02 --case K7")
    try #require(logged.exitCode == 0)
    let before = try daemon.list()

    var times: [Duration] = []
    for _ in 0..<3 {
      let idle = try Connection(to: daemon.socket)
      #expect(try idle.ask("GET", "/v1/health").status == 200)
      let silent = try Connection(to: daemon.socket)
      let inHead = try Connection(to: daemon.socket)
      inHead.send("GET /v1/sta")
      let inBody = try Connection(to: daemon.socket)
      inBody.send(
        "PUT /v1/entries/0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33 HTTP/1.1\r\nHost: test\r\n"
          + "Content-Length: 60\r\n\r\n{\"activity\":\"idp\",")
      // An answer on a later connection: the daemon has accepted those before it.
      #expect(try daemon.ask("GET", "/v1/health").status == 200)
      let begin = ContinuousClock.now
      #expect(try daemon.stop() == 0)
      times.append(ContinuousClock.now - begin)
      withExtendedLifetime([idle, silent, inHead, inBody]) {}

      try daemon.start()
      #expect(try daemon.list() == before)
    }
    #expect(try #require(times.min()) < .seconds(1), "\(times)")
  }

  @Test func `A daemon that has stopped takes its socket away and can be started again`() throws {
    let daemon = try PrivateDaemon()
    _ = try daemon.type("alntime start idp --case K7")
    let running = try daemon.entries().map(\.id)
    #expect(try daemon.stop() == 0)
    #expect(access(daemon.socket, F_OK) != 0)
    try daemon.start()
    #expect(try daemon.entries().map(\.id) == running)
    #expect(try daemon.type("alntime stop").output.hasPrefix("Ended idp K7 "))
  }

  @Test func `A daemon that has stopped leaves the whole log in its one file`() throws {
    let daemon = try PrivateDaemon()
    _ = try daemon.type("alntime log idp 8:00 9:00 --on 2026-03-02 --case K7")
    let before = try daemon.list()
    #expect(try daemon.stop() == 0)
    let home = try PrivateHome()
    try FileManager.default.copyItem(atPath: daemon.database, toPath: home.path + "/logbook")
    #expect(try PrivateDaemon(in: home).list() == before)
  }

  @Test func `A second daemon leaves the socket to the first`() throws {
    let daemon = try PrivateDaemon()
    _ = try daemon.type("alntime start idp")
    for (language, sentence) in [("en", "Another daemon answers at "), ("cy", "Mae daemon arall eisoes yn ateb yn ")] {
      let second = try daemon.type("exec alntimed --socket \(daemon.socket) --database other", in: language)
      #expect(second.exitCode == 74)
      #expect(second.errors.contains(sentence), "\(second.errors)")
    }
    #expect(try daemon.type("alntime status").output.hasPrefix("Running: idp"))
  }

  @Test func `SIGINT ends it as SIGTERM does`() throws {
    let daemon = try PrivateDaemon()
    let process = try #require(daemon.process)
    process.signal(SIGINT)
    #expect(try process.finish() == 0)
  }
}
