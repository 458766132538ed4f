import AlntimeCommands
import Glibc
import Phrasebook

/// A file that comes into being whole or not at all, and never takes another's place.
struct NewFile {
  let path: String

  /// Writes, flushes and names the file, which only its owner may read. Throws when there is one of that name, or when it
  /// cannot be written; nothing is then left of it. Nobody waits for the disk where it need not be lasting.
  func write(_ bytes: [UInt8], isLasting: Bool = true, at desk: Desk) throws(Failure) {
    try requireAbsent(at: desk)
    // One that need not be lasting is one of many, in a folder that is itself a draft.
    if isLasting { Draft(target: path).removeAbandoned() }
    let draft = Draft(target: path).path
    let descriptor = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw unwritable(desk) }
    Draft.claim(descriptor)
    let isWritten = NewFile.writeAll(bytes, descriptor) && (!isLasting || fsync(descriptor) == 0)
    guard close(descriptor) == 0, isWritten else {
      unlink(draft)
      throw unwritable(desk)
    }
    try finish(draft, at: desk)
    if isLasting { NewFile.flushFolder(of: path) }
  }

  /// Has `make` make and flush the file under the name of a draft, and then gives it its own; nothing is left of the draft
  /// when it throws.
  func make(at desk: Desk, _ make: (_ draft: String) throws(Failure) -> Void) throws(Failure) {
    try requireAbsent(at: desk)
    let draft = Draft(target: path)
    draft.removeAbandoned()
    do { try make(draft.path) } catch {
      unlink(draft.path)
      throw error
    }
    try finish(draft.path, at: desk)
    NewFile.flushFolder(of: path)
  }

  private func finish(_ draft: String, at desk: Desk) throws(Failure) {
    guard !NewFile.name(draft, path) else { return }
    let isTaken = errno == EEXIST
    unlink(draft)
    throw isTaken ? Failure(.fileExists(path), exitCode: 1, in: desk.language) : unwritable(desk)
  }

  /// Throws when there is a file of that name already: to be found out before anything else is done.
  func requireAbsent(at desk: Desk) throws(Failure) {
    guard faccessat(AT_FDCWD, path, F_OK, AT_SYMLINK_NOFOLLOW) != 0 else {
      throw Failure(.fileExists(path), exitCode: 1, in: desk.language)
    }
  }

  private func unwritable(_ desk: Desk) -> Failure {
    Failure(.unwritableFile(path), exitCode: 74, in: desk.language)
  }

  /// Writes all of it; false, with `errno(3)`, when that cannot be done.
  static func writeAll(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// A second name fails where there is one already; a memory stick knows no second names, and is asked first.
  static func name(_ draft: String, _ path: String) -> Bool {
    if link(draft, path) == 0 { return unlink(draft) == 0 }
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { return false }
    guard faccessat(AT_FDCWD, path, F_OK, AT_SYMLINK_NOFOLLOW) != 0 else {
      errno = EEXIST
      return false
    }
    return rename(draft, path) == 0
  }

  /// Lets the name that the file now has outlast a power cut.
  static func flushFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
