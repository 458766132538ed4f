import CSystemd
import Glibc

/// The listening socket that systemd made and passed to the daemon: sd_listen_fds(3).
package struct InheritedSocket: Sendable {
  /// Close-on-exec and non-blocking; whoever takes it on closes it.
  package let descriptor: Int32

  /// The socket, or nil when none was passed to this process.
  ///
  /// Call it once at start-up, before there are threads: it takes `LISTEN_FDS` and `LISTEN_PID` out of the environment,
  /// so that no child takes the socket for its own.
  package static func claim() throws(SystemdError) -> InheritedSocket? {
    // Compares LISTEN_PID with getpid() and sets close-on-exec.
    let count = sd_listen_fds(1)
    guard count >= 0 else { throw .systemCallFailed(errno: -count) }
    guard count > 0 else { return nil }
    guard count == 1 else { throw .severalSockets(count: Int(count)) }
    return try InheritedSocket(checking: firstDescriptor)
  }

  /// `SD_LISTEN_FDS_START`, a macro that Swift does not import.
  private static let firstDescriptor: Int32 = 3

  /// Takes the descriptor on if it is a listening AF_UNIX stream socket; it is left open if not.
  init(checking descriptor: Int32) throws(SystemdError) {
    let matches = sd_is_socket_unix(descriptor, Int32(SOCK_STREAM.rawValue), 1, nil, 0)
    guard matches >= 0 else { throw .systemCallFailed(errno: -matches) }
    guard matches > 0 else { throw .notAListeningUnixStreamSocket }
    try InheritedSocket.add(FD_CLOEXEC, to: descriptor, reading: F_GETFD, writing: F_SETFD)
    try InheritedSocket.add(O_NONBLOCK, to: descriptor, reading: F_GETFL, writing: F_SETFL)
    self.descriptor = descriptor
  }

  private static func add(
    _ flag: Int32, to descriptor: Int32, reading: Int32, writing: Int32
  ) throws(SystemdError) {
    let flags = fcntl(descriptor, reading)
    guard flags >= 0, fcntl(descriptor, writing, flags | flag) == 0 else { throw .systemCallFailed(errno: errno) }
  }
}
