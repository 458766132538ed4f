import Foundation
import Glibc
import Testing

/// `alntime watch` on a pipe: a line at once and one for each change.
@Suite(.onOwnThreads) struct WatchTests {
  private let daemon: PrivateDaemon

  init() throws { daemon = try PrivateDaemon() }

  private func watch(_ options: [String] = []) throws -> ChildProcess {
    try ChildProcess(
      ["alntime", "watch", "--socket", daemon.socket] + options, environment: daemon.home.environment,
      directory: daemon.home.path)
  }

  @Test func `Every change comes at once, in either language, and the daemon's end is the end`() throws {
    let watchers = [try watch(["--lang", "en"]), try watch(["--lang", "cy"]), try watch(["--json"])]
    #expect(eventually { watchers.allSatisfy { !$0.outputText.isEmpty } })
    #expect(try daemon.type("alntime start idp --case K7").exitCode == 0)
    #expect(eventually { watchers[0].outputText.contains("Running: idp K7, 0 s, since ") })
    #expect(eventually { watchers[1].outputText.contains("Yn rhedeg: idp K7, 0 eil, ers ") })
    #expect(eventually { watchers[2].outputText.contains(#""activity":"idp""#) })
    #expect(try daemon.stop() == 0)
    for watcher in watchers { #expect(try watcher.finish() == 0) }
    #expect(watchers[0].outputText.hasPrefix("Nothing is running.  Today: 0 s\n"))
    #expect(watchers[1].outputText.hasPrefix("Does dim yn rhedeg.  Heddiw: 0 eil\n"))
    #expect(watchers[2].outputText.split(separator: "\n").count == 2)
  }
}
