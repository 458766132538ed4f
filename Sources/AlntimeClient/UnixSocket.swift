import AlntimeAPI
import Glibc

/// A connected stream socket in the file system, closed when it goes.
struct UnixSocket: ~Copyable {
  private let descriptor: Int32

  /// How long the daemon may take to accept or send anything, in seconds.
  private static let patienceSeconds = 30

  /// Connects, and makes sure that this very user or root listens at the other end.
  static func connected(to path: String) throws(CallError) -> UnixSocket {
    guard let address = UnixAddress(path: path) else { throw .badPath(path: path) }
    if let fault = SocketPlace.fault(of: path, user: getuid()) { throw .unsafePlace(fault) }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw .noDaemon(path: path) }
    let connection = UnixSocket(descriptor: descriptor)
    var patience = timeval(tv_sec: UnixSocket.patienceSeconds, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))

    guard address.given(descriptor, to: connect) else {
      throw errno == EACCES || errno == EPERM ? .notPermitted(path: path) : .noDaemon(path: path)
    }
    // A system unit's socket is made by root's systemd, which then is the peer. Root could read everything anyway.
    let peer = UnixSocket.peerUserID(descriptor)
    guard peer == getuid() || peer == 0 else { throw .foreignDaemon(path: path) }
    return connection
  }

  deinit { close(descriptor) }

  /// Sends all bytes, and says whether the peer took them. One that closes early may still have said why, so its refusal is
  /// left to be read.
  @discardableResult func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Says that nothing more is sent.
  func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Everything that comes until the other end closes, or nil if it breaks off or is too much.
  func receiveAll(upTo limit: Int) -> [UInt8]? {
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return received.isEmpty ? nil : received }
      if count == 0 { return received }
      received += buffer[..<count]
      guard received.count <= limit else { return nil }
    }
  }

  enum Arrival {
    case bytes([UInt8])
    /// The patience ran out.
    case nothingYet
    case closed
  }

  /// What comes next.
  func receive() -> Arrival {
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count > 0 { return .bytes(Array(buffer[..<count])) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothingYet : .closed
  }

  /// Lets ``receive()`` wait no longer than a second.
  func wakeEverySecond() {
    var patience = timeval(tv_sec: 1, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  /// The user who listens at the other end; for a socket that systemd made, the user whose systemd it was.
  private static func peerUserID(_ descriptor: Int32) -> uid_t? {
    // struct ucred of unix(7): process, user, group.
    var credentials: (pid_t, uid_t, gid_t) = (0, 0, 0)
    var length = socklen_t(MemoryLayout.size(ofValue: credentials))
    guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0 else { return nil }
    return credentials.1
  }
}
