import Foundation
import Glibc
import Testing

/// That the log is its owner's alone.
@Suite(.onOwnThreads) struct PrivacyTests {
  @Test func `The socket and the log are closed to others even when the caller's files are open to all`() throws {
    let daemon = try PrivateDaemon(wrapper: ["sh", "-c", "umask 0; exec \"$@\"", "sh"])
    let logged = try daemon.type("alntime log idp 8:00 9:00 --on 2026-03-02")
    try #require(logged.exitCode == 0)
    let log = try FileManager.default.contentsOfDirectory(atPath: daemon.home.path).filter { $0.hasPrefix("logbook") }
    #expect(log.contains("logbook") && log.contains("logbook-wal"))
    for path in log.map({ "\(daemon.home.path)/\($0)" }) + [daemon.socket] {
      #expect(try mode(of: path) == 0o600, "\(path)")
    }
  }

  @Test func `The directories that the daemon makes for itself are its owner's alone`() throws {
    let home = try PrivateHome()
    let process = try ChildProcess(
      ["sh", "-c", "umask 0; exec alntimed"], environment: home.environment, directory: home.path)
    let made = ["run/alntime", ".local/share/alntime"].map { "\(home.path)/\($0)" }
    let files = ["\(made[0])/api.sock", "\(made[1])/logbook.sqlite"]
    #expect(eventually { files.allSatisfy { access($0, F_OK) == 0 } }, "\(process.errorText)")
    for directory in made { #expect(try mode(of: directory) == 0o700, "\(directory)") }
    #expect(eventually { (try? home.type("alntime status"))?.exitCode == 0 })
    for file in files { #expect(try mode(of: file) == 0o600, "\(file)") }
  }

  @Test func `The daemon listens on its Unix socket and on no network`() throws {
    let daemon = try PrivateDaemon()
    let open = try OpenSockets(of: daemon.processID)
    // The kernel gives its table in pieces, and may pass over a socket while others come and go between two.
    let isListening = try eventually { try open.include(daemon.socket) }
    #expect(isListening)
    #expect(try open.ports() == [])
  }

  private func mode(of path: String) throws -> mode_t {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw Trouble("no \(path)") }
    return status.st_mode & 0o777
  }
}
