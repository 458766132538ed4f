import Foundation
import Glibc

/// A home directory for one test, with a short name as socket paths have room for 107 bytes; it is removed at the end.
final class PrivateHome {
  let path: String

  init() throws {
    var template = Array("/tmp/aln-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Trouble("no directory in /tmp: errno \(errno)") }
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    try FileManager.default.createDirectory(atPath: path + "/run", withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where the programs find everything, and nothing of the person who runs the tests.
  var environment: [String: String] {
    var environment = [
      "HOME": path, "XDG_RUNTIME_DIR": path + "/run", "PATH": Machine.searchPath, "ALNTIME_LANG": "en",
      "ALNTIME_SHARE": path + "/share",
    ]
    environment["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
    return environment
  }

  struct Finished {
    let output: String
    let errors: String
    let exitCode: Int32
  }

  /// Runs a program in this home to its end.
  func run(
    _ arguments: [String], environment added: [String: String] = [:], input: String = "", limitSeconds: Int = 30
  ) throws -> Finished {
    let process = try ChildProcess(
      arguments, environment: environment.merging(added) { $1 }, directory: path, input: input)
    let code = try process.finish(withinSeconds: limitSeconds)
    return Finished(output: process.outputText, errors: process.errorText, exitCode: code)
  }

  /// Runs a command line in this home as a person types it.
  func type(_ line: String, environment: [String: String] = [:]) throws -> Finished {
    try run(["sh", "-c", line], environment: environment)
  }

  /// Writes a file here and returns its path.
  @discardableResult func write(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }

  /// Opens the home to other users, and puts the programs in it where they can run them.
  func invite() throws {
    chmod(path, 0o755)
    // By cp(1): a copy of our own would be open for writing in whatever another test starts meanwhile.
    let copied = try run(["cp", "\(Machine.programs)/alntime", "\(Machine.programs)/alntimed", path])
    guard copied.exitCode == 0 else { throw Trouble("cannot copy the programs: \(copied.errors)") }
  }

  /// Runs a program as the user `nobody`.
  func runAsNobody(
    _ arguments: [String], environment: [String: String] = [:], input: String = ""
  ) throws -> Finished {
    let setpriv = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
    return try run(setpriv + arguments, environment: environment, input: input)
  }
}
