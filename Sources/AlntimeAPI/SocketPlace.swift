package import Glibc

/// Where a socket lies, and whether nobody but this user and root can have put it there.
///
/// Both ends look before they use it: the daemon before it binds, the command line before it connects. Only the socket's own
/// directory counts. Whoever owns one above could put another in its place; what is sent is then still safe, as each end
/// asks the kernel whose process is at the other.
package enum SocketPlace {
  package enum Fault: Error, Hashable, Sendable {
    case directoryIsLink(String)
    case directoryOfAnother(String)
    /// Group or others may write in it.
    case directoryOpenToOthers(String)
    case socketIsLink(String)
  }

  /// What is wrong with the place for that user; nil too when there is no directory, which the attempt to use it will say.
  package static func fault(of path: String, user: uid_t) -> Fault? {
    let directory = directory(of: path)
    var status = stat()
    guard lstat(directory, &status) == 0 else { return nil }
    if status.st_mode & S_IFMT == S_IFLNK { return .directoryIsLink(directory) }
    guard status.st_uid == user || status.st_uid == 0 else { return .directoryOfAnother(directory) }
    guard status.st_mode & (S_IWGRP | S_IWOTH) == 0 else { return .directoryOpenToOthers(directory) }
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK { return .socketIsLink(path) }
    return nil
  }

  /// The directory that the path's last part is in.
  package static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    // A slash after a link would lead past it.
    var directory = path[..<slash]
    while directory.count > 1, directory.hasSuffix("/") { directory.removeLast() }
    return directory.isEmpty ? "/" : String(directory)
  }
}
