import FoundationEssentials
import Glibc
import Operations

/// A file beside the logbook that is there only for a while, for its owner alone; what a killed daemon leaves of such
/// files, the next one removes.
final class ScratchFile: Sendable {
  let path: String
  let descriptor: Int32

  /// Makes an empty file. Throws ``LogbookError``.
  init(beside logbook: String) throws(LogbookError) {
    var template = Array((logbook + ScratchFile.mark + "XXXXXX").utf8CString)
    let made = mkstemp(&template)
    guard made >= 0 else { throw ScratchFile.error(logbook) }
    _ = fcntl(made, F_SETFD, FD_CLOEXEC)
    descriptor = made
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  /// A file of SQLite's may have a journal beside it.
  deinit {
    close(descriptor)
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
  }

  /// Takes away what is after so many bytes.
  func truncate(to byteCount: Int) throws(LogbookError) {
    guard ftruncate(descriptor, off_t(byteCount)) == 0 else { throw ScratchFile.error(path) }
  }

  func append(_ bytes: [UInt8]) throws(LogbookError) {
    lseek(descriptor, 0, SEEK_END)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ScratchFile.error(path) }
      rest = rest.dropFirst(count)
    }
  }

  /// At most so many bytes from the offset on; fewer only at the end.
  func bytes(at offset: Int, atMost limit: Int) throws(LogbookError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: limit)
    var filled = 0
    while filled < limit {
      let count = buffer.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress! + filled, limit - filled, offset + filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw ScratchFile.error(path) }
      if count == 0 { break }
      filled += count
    }
    return Array(buffer[..<filled])
  }

  var byteCount: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  private static let mark = ".part-"

  /// Removes what a daemon that was killed left beside the logbook. Only one daemon keeps a logbook.
  static func removeLeftovers(of logbook: String) {
    let (folder, name) = LogbookFile.parts(of: logbook)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for left in names where left.hasPrefix(name + mark) { unlink(folder + "/" + left) }
  }

  /// Gives the file a second name, a lasting one, and waits until name and bytes are on the disk; false when another file
  /// has that name.
  func name(_ lasting: String) throws(LogbookError) -> Bool {
    guard fsync(descriptor) == 0 else { throw ScratchFile.error(lasting) }
    guard link(path, lasting) == 0 else {
      if errno == EEXIST { return false }
      throw ScratchFile.error(lasting)
    }
    guard LogbookFile.flushFolder(of: path) else { throw ScratchFile.error(path) }
    return true
  }

  /// What the last call of libc on that file failed of.
  private static func error(_ path: String) -> LogbookError {
    switch errno {
    case ENOSPC, EDQUOT: .diskFull
    case EACCES, EPERM, EROFS, ENOENT: .unreadable(path: path, code: 0)
    default: .inputOutput(code: errno)
    }
  }
}
