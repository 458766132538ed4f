import AlntimeCommands
import Glibc
import Phrasebook
import Sealing

/// A file that grows under a name of its own beside the one it is to have, and gets that once it is on the disk and was
/// read back; whatever ends the program, there is either the whole file of that name or what was there before.
struct DraftFile: ~Copyable {
  private let path: String
  private let draft: String
  private let descriptor: Int32
  private var digest = RunningDigest()
  /// What the last write failed of.
  private var failure: Int32 = 0

  /// Whether a file of that name may go for it.
  private let replaces: Bool

  /// Begins the file, which only its owner may read.
  init(_ path: String, replacing replaces: Bool, at desk: Desk) throws(Failure) {
    let draft = Draft(target: path)
    descriptor = try DraftFile.begin(draft, for: path, replaces, desk)
    self.path = path
    self.draft = draft.path
    self.replaces = replaces
  }

  private static func begin(
    _ draft: Draft, for path: String, _ replaces: Bool, _ desk: Desk
  ) throws(Failure) -> Int32 {
    var status = stat()
    if lstat(path, &status) == 0 {
      guard replaces else { throw Failure(.fileExists(path), exitCode: 1, in: desk.language) }
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw Failure(.notAnOrdinaryFile(path), exitCode: 1, in: desk.language)
      }
    }
    draft.removeAbandoned()
    let descriptor = open(draft.path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(errno, path, desk) }
    Draft.claim(descriptor)
    return descriptor
  }

  /// Of a file that has its name there is no draft any more.
  deinit {
    close(descriptor)
    unlink(draft)
  }

  /// Adds bytes; false when they cannot be written, which ``publish(at:)`` then says.
  mutating func append(_ bytes: [UInt8]) -> Bool {
    digest.add(bytes)
    guard NewFile.writeAll(bytes, descriptor) else {
      failure = errno
      return false
    }
    return true
  }

  /// Throws what a write failed of.
  func check(at desk: Desk) throws(Failure) {
    guard failure == 0 else { throw DraftFile.failure(failure, path, desk) }
  }

  /// Flushes the file, reads it back from the disk, and gives it its name. Returns the SHA-256 of what is in it.
  func publish(at desk: Desk) throws(Failure) -> [UInt8] {
    try check(at: desk)
    guard fsync(descriptor) == 0 else { throw DraftFile.failure(errno, path, desk) }
    // Without this the bytes would come from memory.
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
    guard readBack() == digest.bytes else { throw Failure(.notReadBack(path), exitCode: 74, in: desk.language) }
    guard replaces ? rename(draft, path) == 0 : NewFile.name(draft, path) else {
      throw errno == EEXIST
        ? Failure(.fileExists(path), exitCode: 1, in: desk.language) : DraftFile.failure(errno, path, desk)
    }
    NewFile.flushFolder(of: path)
    return digest.bytes
  }

  private func readBack() -> [UInt8]? {
    var found = RunningDigest()
    var buffer = [UInt8](repeating: 0, count: 256 * 1024)
    var offset = 0
    while true {
      let count = pread(descriptor, &buffer, buffer.count, offset)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return found.bytes }
      found.add(Array(buffer[..<count]))
      offset += count
    }
  }

  private static func failure(_ code: Int32, _ path: String, _ desk: Desk) -> Failure {
    let explanation: Explanation =
      switch code {
      case ENOSPC, EDQUOT: .noRoom(path)
      case ENOENT, ENOTDIR: .noSuchFolder(path)
      case EACCES, EPERM, EROFS: .closedFolder(path)
      default: .unwritableFile(path)
      }
    return Failure(explanation, exitCode: 74, in: desk.language)
  }
}
