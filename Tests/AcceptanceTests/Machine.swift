import Foundation
import Glibc

/// What the tests find on the machine: the programs under test, the repository, tools, rights.
enum Machine {
  /// Where `alntime` and `alntimed` are: `ALNTIME_BIN`, else beside the test bundle, which `swift test` builds there too.
  static let programs: String = {
    if let named = ProcessInfo.processInfo.environment["ALNTIME_BIN"] { return named }
    let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let bundles = CommandLine.arguments.filter { $0.contains(".xctest") }
    let candidates = ([executable] + bundles).map { ($0 as NSString).deletingLastPathComponent }
    return candidates.first { access($0 + "/alntimed", X_OK) == 0 } ?? candidates[0]
  }()

  /// The repository, found from where this file was compiled.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let searchPath = programs + ":/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"

  static let isRoot = geteuid() == 0

  /// Root can become another user, here `nobody`, with util-linux's setpriv.
  static let canActAsAnotherUser = isRoot && has("setpriv")

  /// Whether a private tmpfs can be mounted: root may be without that right in a container.
  static let canMount: Bool = {
    guard isRoot, has("mount"), has("umount"), let home = try? PrivateHome() else { return false }
    let options = ["mount", "-t", "tmpfs", "-o", "size=64k", "acceptance", home.path]
    guard (try? home.run(options))?.exitCode == 0 else { return false }
    return (try? home.run(["umount", "--lazy", home.path]))?.exitCode == 0
  }()

  /// Whether strace is there and may trace: a container can forbid it.
  static let canTrace: Bool = {
    guard has("strace"), let home = try? PrivateHome() else { return false }
    return (try? home.run(["strace", "-o", "/dev/null", "true"]))?.exitCode == 0
  }()

  /// Whether a program of that name is on the search path.
  static func has(_ program: String) -> Bool {
    searchPath.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}

/// Asks every few milliseconds until the condition holds; false when it does not within the time.
func eventually(withinSeconds limit: Int = 20, _ condition: () throws -> Bool) rethrows -> Bool {
  let deadline = ContinuousClock.now + .seconds(limit)
  while ContinuousClock.now < deadline {
    if try condition() { return true }
    usleep(3_000)
  }
  return try condition()
}
