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
    let processID = try daemon.processID
    let open = try socketNumbers(of: processID)
    // The kernel gives its table in pieces, and may pass over a socket while others come and go between two.
    let isListening = try eventually {
      try lines("/proc/\(processID)/net/unix").contains { $0.last == daemon.socket && open.contains($0[6]) }
    }
    #expect(isListening)

    for protocolName in ["tcp", "tcp6", "udp", "udp6"] {
      let ours = try lines("/proc/\(processID)/net/\(protocolName)").filter { $0.count > 9 && open.contains($0[9]) }
      #expect(ours.isEmpty, "\(protocolName): \(ours)")
    }
  }

  private func mode(of path: String) throws -> mode_t {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw Trouble("no \(path)") }
    return status.st_mode & 0o777
  }

  /// The inode numbers of the sockets that the process has open.
  private func socketNumbers(of processID: pid_t) throws -> Set<String> {
    let directory = "/proc/\(processID)/fd"
    let links = try FileManager.default.contentsOfDirectory(atPath: directory).compactMap {
      try? FileManager.default.destinationOfSymbolicLink(atPath: "\(directory)/\($0)")
    }
    return Set(links.filter { $0.hasPrefix("socket:[") }.map { String($0.dropFirst(8).dropLast()) })
  }

  /// The words of each line; a table that the kernel does not have has none.
  private func lines(_ path: String) throws -> [[String]] {
    guard access(path, R_OK) == 0 else { return [] }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }
}
