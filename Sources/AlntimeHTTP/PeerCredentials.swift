import Glibc

/// Who is at the other end of a Unix socket, as the kernel knows it.
enum PeerCredentials {
  /// `struct ucred` of unix(7), spelt out, as Swift's Glibc hides it behind `_GNU_SOURCE`.
  private struct UserCredentials {
    var processID: pid_t = 0
    var userID: uid_t = 0
    var groupID: gid_t = 0
  }

  /// The peer's user id by SO_PEERCRED, or nil when the kernel does not say.
  static func userID(of descriptor: Int32) -> uid_t? {
    var credentials = UserCredentials()
    var length = socklen_t(MemoryLayout<UserCredentials>.size)
    guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0 else { return nil }
    return credentials.userID
  }
}
