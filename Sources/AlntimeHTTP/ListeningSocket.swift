import AlntimeAPI
import Glibc

/// Where the socket comes from.
package enum ListeningSocket: Sendable {
  /// systemd made it, listens on it, and passed it on.
  case inherited(descriptor: Int32)
  /// The daemon makes it, mode 0600, in a directory that exists, in the place of a socket that is there.
  case path(String)

  /// What failed, and how.
  struct Failure: Error {
    let call: String
    let code: Int32
  }

  /// The socket's descriptor, on which clients are listened for.
  func open() throws(Failure) -> Int32 {
    switch self {
    case .inherited(let descriptor): return descriptor
    case .path(let path): return try ListeningSocket.make(path)
    }
  }

  /// Takes the socket away if the daemon made it. To be called while it is open: later the path may be another daemon's.
  func remove() {
    if case .path(let path) = self { unlink(path) }
  }

  private static func make(_ path: String) throws(Failure) -> Int32 {
    guard let address = UnixAddress(path: path) else { throw Failure(call: "bind", code: ENAMETOOLONG) }
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK { unlink(path) }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw Failure(call: "socket", code: errno) }
    let isBound = address.given(descriptor, to: bind)
    // Bound under a mask that leaves others nothing; of its owner's rights a socket needs no x.
    guard isBound, chmod(path, 0o600) == 0, listen(descriptor, Int32(Limits.waitingConnections)) == 0 else {
      let failure = Failure(call: isBound ? "listen" : "bind", code: errno)
      close(descriptor)
      throw failure
    }
    return descriptor
  }
}
