import AlntimeAPI
import Glibc

/// What is at the path where the daemon means to listen.
struct SocketFile {
  let path: String

  enum State {
    /// There is not even its directory.
    case nowhere
    case absent
    /// A socket at which nobody listens.
    case abandoned
    /// A socket at which somebody listens.
    case answered
    case otherFile
  }

  var state: State {
    var status = stat()
    guard stat(SocketPlace.directory(of: path), &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      return .nowhere
    }
    guard lstat(path, &status) == 0 else { return .absent }
    guard status.st_mode & S_IFMT == S_IFSOCK else { return .otherFile }
    return isAnswered ? .answered : .abandoned
  }

  private var isAnswered: Bool {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return UnixAddress(path: path)?.given(descriptor, to: connect) ?? false
  }
}
