import Foundation
import Glibc
import Testing

extension Faults {
  /// What the daemon leaves on the disk is its user's alone (FAULTS S18).
  @Suite(.onOwnThreads) struct ClosedFilesTests {
    @Test func `Started with no mask, the daemon makes files of 0600 and directories of 0700`() throws {
      let home = try PrivateHome()
      chmod(home.path + "/run", 0o700)
      let process = try ChildProcess(
        ["sh", "-c", "umask 0; touch control; exec alntimed"], environment: home.environment, directory: home.path)
      let socket = home.path + "/run/alntime/api.sock"
      #expect(eventually { (try? home.type("alntime log idp 8:00 9:00 --on 2026-03-02"))?.exitCode == 0 })
      let data = home.path + "/.local/share/alntime"
      let files = ["", "-wal", "-shm"].map { data + "/logbook.sqlite" + $0 } + [socket]
      let directories = [home.path + "/run/alntime", home.path + "/.local", home.path + "/.local/share", data]
      for path in files { #expect(try mode(of: path) == 0o600, "\(path)") }
      for path in directories { #expect(try mode(of: path) == 0o700, "\(path)") }
      let control = try mode(of: home.path + "/control")
      #expect(control == 0o666)
      process.signal(SIGTERM)
      #expect(try process.finish() == 0)
      Rounds.report(
        "S18 modes with umask 0", rounds: files.count + directories.count, lost: 0,
        control: "another program's file has \(String(control, radix: 8))")
    }

    @Test func `A logbook that others could read is closed to them when it is opened, and the log says so`() throws {
      let daemon = try PrivateDaemon()
      #expect(try daemon.type("alntime log idp 8:00 9:00 --on 2026-03-02").exitCode == 0)
      try daemon.destroy()
      let files = ["", "-wal"].map { daemon.database + $0 }
      for path in files { try #require(chmod(path, 0o644) == 0) }
      try daemon.start()
      for path in files + [daemon.database + "-shm"] { #expect(try mode(of: path) == 0o600, "\(path)") }
      let log = daemon.process?.errorText ?? ""
      #expect(log.contains("others had rights on a file of the logbook"), "\(log)")
      #expect(try daemon.entries().count == 1)
      #expect(try daemon.stop() == 0)
      try daemon.start()
      #expect(daemon.process?.errorText.contains("others had rights") == false)
    }

    @Test(
      .enabled(if: CoreFiles.areWritten, "needs a kernel that writes core files into the current directory"),
      arguments: [SIGSEGV, SIGABRT])
    func `A daemon that crashes leaves no core file`(signal: Int32) throws {
      let home = try PrivateHome()
      let daemon = try PrivateDaemon(in: home, wrapper: ["sh", "-c", "ulimit -c unlimited; exec \"$@\"", "sh"])
      daemon.process?.signal(signal)
      #expect(try daemon.process?.finish() == 128 + signal)
      #expect(try CoreFiles.names(in: home) == [])

      let control = try home.type("ulimit -c unlimited; sh -c 'kill -\(signal) $$'; true")
      let cores = try CoreFiles.names(in: home)
      #expect(cores.count == 1, "\(control.errors)")
      Rounds.report(
        "S18 core after signal \(signal)", rounds: 1, lost: 0, control: "a shell leaves \(cores.count)")
    }

    @Test func `No program of ours may leave a core file`() throws {
      let daemon = try PrivateDaemon()
      #expect(try coreLimits(of: daemon.processID) == ["0", "0"])
      let watch = try ChildProcess(
        ["alntime", "watch", "--socket", daemon.socket], environment: daemon.home.environment,
        directory: daemon.home.path)
      #expect(eventually { (try? coreLimits(of: watch.processID)) == ["0", "0"] })
    }

    private func coreLimits(of process: pid_t) throws -> [String] {
      let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
      let line = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
      return (line ?? "").dropFirst(18).split(separator: " ").prefix(2).map(String.init)
    }

    private func mode(of path: String) throws -> mode_t {
      var status = stat()
      guard stat(path, &status) == 0 else { throw Trouble("nothing at \(path)") }
      return status.st_mode & 0o7777
    }
  }
}

/// What the kernel leaves of a process that crashed.
private enum CoreFiles {
  /// Whether they go into the directory of the process: not to a program, nor elsewhere.
  static let areWritten: Bool = {
    let pattern = (try? String(contentsOfFile: "/proc/sys/kernel/core_pattern", encoding: .utf8)) ?? "|"
    return !pattern.hasPrefix("|") && !pattern.contains("/") && pattern.hasPrefix("core")
  }()

  static func names(in home: PrivateHome) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.path).filter { $0.hasPrefix("core") }
  }
}
