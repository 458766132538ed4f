import FoundationEssentials
import Glibc

/// The name under which a file or folder is written until it is whole: `NAME.PROCESS.part`.
///
/// Whoever writes one holds a lock on it; a lock ends with its process, however that ends. So what a kill or a power cut
/// left is known by its being unlocked, and the next to write that name clears it away: nobody can use half a file, and it may
/// hold what only its keeper may read.
struct Draft {
  /// What it will be called.
  let target: String

  var path: String { "\(target).\(getpid())\(Draft.ending)" }

  private static let ending = ".part"

  /// Locks the draft that this process has just made, for as long as the descriptor is open.
  static func claim(_ descriptor: Int32) { _ = flock(descriptor, LOCK_EX | LOCK_NB) }

  /// Removes the drafts of the same name that are nobody's any more.
  func removeAbandoned() {
    let slash = target.lastIndex(of: "/").map(target.index(after:)) ?? target.startIndex
    let folder = slash == target.startIndex ? "." : String(target[..<slash])
    let start = target[slash...] + "."
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      guard name.hasPrefix(start), name.hasSuffix(Draft.ending),
        let writer = pid_t(name.dropFirst(start.count).dropLast(Draft.ending.count)), Draft.hasEnded(writer)
      else { continue }
      Draft.removeUnlocked("\(folder)/\(name)")
    }
  }

  /// A process that has this one's number has ended. Between making a draft and locking it a process is alive.
  private static func hasEnded(_ process: pid_t) -> Bool {
    process > 0 && (process == getpid() || kill(process, 0) != 0 && errno == ESRCH)
  }

  /// The lock tells of a writer on another machine that shares the folder, too.
  private static func removeUnlocked(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return }
    // SQLite's journal, when it was to be a pool.
    unlink(path + "-journal")
    try? FileManager.default.removeItem(atPath: path)
  }
}
