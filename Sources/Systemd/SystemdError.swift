/// Why what systemd handed over cannot be used.
package enum SystemdError: Error, Equatable, Sendable {
  /// The unit's socket passes that many sockets; the daemon serves one.
  case severalSockets(count: Int)
  /// The descriptor is something else than a listening AF_UNIX stream socket.
  case notAListeningUnixStreamSocket
  /// A call to the system, or to libsystemd, failed; the number is that of `errno(3)`.
  case systemCallFailed(errno: Int32)
}
