import Foundation
import Glibc
import Testing

/// An `alntimed` for one test, on a socket and a database in a home of its own; it is killed at the end.
final class PrivateDaemon {
  let home: PrivateHome
  let socket: String
  let database: String
  private(set) var process: ChildProcess?
  private let disk: SmallDisk?
  private let variables: [String: String]

  /// Starts the daemon and waits until it answers. `wrapper` is what the command line begins with, such as a tracer; on
  /// a disk of its own if one is given, its database can run out of space. `variables` are added to its environment.
  init(
    in home: PrivateHome? = nil, wrapper: [String] = [], on disk: SmallDisk? = nil, variables: [String: String] = [:]
  ) throws {
    self.variables = variables
    self.home = try home ?? PrivateHome()
    self.disk = disk
    socket = self.home.path + "/run/alntime/api.sock"
    database = (disk?.path ?? self.home.path) + "/logbook"
    try FileManager.default.createDirectory(
      atPath: self.home.path + "/run/alntime", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700]
    )
    try start(wrapper: wrapper)
  }

  deinit {
    process?.signal(SIGKILL)
    _ = try? process?.finish()
  }

  /// The process of the daemon itself, behind any wrapper.
  var processID: pid_t {
    get throws {
      let process = try #require(process)
      let children = "/proc/\(process.processID)/task/\(process.processID)/children"
      let child = (try? String(contentsOfFile: children, encoding: .utf8))?.split(separator: " ").first
      return child.flatMap { pid_t($0) } ?? process.processID
    }
  }

  func start(wrapper: [String] = []) throws {
    let started = try ChildProcess(
      wrapper + ["alntimed", "--socket", socket, "--database", database],
      environment: home.environment.merging(variables) { $1 }, directory: home.path)
    process = started
    let answers = eventually {
      if started.exitCode() != nil { return true }
      return (try? ask("GET", "/v1/health"))?.status == 200
    }
    guard answers, started.exitCode() == nil else { throw Trouble("alntimed did not start: \(started.errorText)") }
  }

  /// Tells it to stop and returns its exit code.
  func stop() throws -> Int32 {
    let running = try #require(process)
    running.signal(SIGTERM)
    let code = try running.finish()
    process = nil
    return code
  }

  /// Ends it without a warning.
  func destroy() throws {
    let running = try #require(process)
    running.signal(SIGKILL)
    #expect(try running.finish() == 128 + SIGKILL)
    process = nil
  }

  /// Runs a command line as a person types it, with `alntime` speaking to this daemon.
  func type(
    _ line: String, in language: String = "en", environment: [String: String] = [:]
  ) throws -> PrivateHome.Finished {
    try home.type(line, environment: ["ALNTIME_LANG": language].merging(environment) { $1 })
  }

  /// One request on a connection of its own.
  func ask(
    _ method: String, _ target: String, _ body: String = "", headers: [String: String] = [:]
  ) throws -> Response {
    try Connection(to: socket).ask(method, target, body, headers: headers)
  }

  /// Everything in the log, as `alntime list all --json` prints it.
  func list() throws -> String {
    let listed = try type("alntime list all --json")
    guard listed.exitCode == 0 else { throw Trouble("cannot list: \(listed.errors)") }
    return listed.output
  }

  /// Everything in the log.
  func entries() throws -> [ListedEntry] { try ListedEntry.all(in: try list()) }
}

/// Takes away what usually keeps others from the daemon's socket: its mode and that of its directories.
func openSocketToEverybody(_ daemon: PrivateDaemon) throws {
  for directory in [daemon.home.path, daemon.home.path + "/run", daemon.home.path + "/run/alntime"] {
    chmod(directory, 0o755)
  }
  guard chmod(daemon.socket, 0o666) == 0 else { throw Trouble("no socket at \(daemon.socket)") }
}
