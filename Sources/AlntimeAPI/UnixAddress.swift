package import Glibc

/// The path of a Unix socket in the form that the kernel takes, `sockaddr_un` of unix(7).
package struct UnixAddress {
  private var address = sockaddr_un()

  /// Nil for a path that is empty, has a NUL, or does not fit: at most 107 bytes do.
  package init?(path: String) {
    let bytes = Array(path.utf8)
    guard !bytes.isEmpty, bytes.count < MemoryLayout.size(ofValue: address.sun_path), !bytes.contains(0) else {
      return nil
    }
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
  }

  /// `bind(2)`, or `connect(2)`: whether it succeeded; `errno(3)` says why not.
  package func given(_ descriptor: Int32, to call: (Int32, UnsafePointer<sockaddr>?, socklen_t) -> Int32) -> Bool {
    withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        call(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
  }
}
