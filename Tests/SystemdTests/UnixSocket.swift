import Glibc
import Testing

/// A Unix socket that a test owns, bound to a fresh abstract address; closed when the test lets go of it.
final class UnixSocket {
  let descriptor: Int32
  /// As `NOTIFY_SOCKET` writes an abstract address: `@` for the leading NUL.
  let address: String

  init(_ type: __socket_type) throws {
    address = "@alntime-test-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    descriptor = socket(AF_UNIX, Int32(type.rawValue), 0)
    try #require(descriptor >= 0)
    var name = sockaddr_un()
    name.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: [0] + address.utf8.dropFirst()) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + address.utf8.count)
    let bound = withUnsafePointer(to: &name) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
    }
    try #require(bound == 0)
  }

  deinit { close(descriptor) }

  /// The next datagram, waited for 5 seconds at most; nil when none came.
  func receive() -> String? {
    var patience = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
  }

  /// Whether a datagram is there now.
  var hasMail: Bool {
    var byte: UInt8 = 0
    return recv(descriptor, &byte, 1, Int32(MSG_PEEK | MSG_DONTWAIT)) >= 0
  }
}
