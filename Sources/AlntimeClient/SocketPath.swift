import Glibc

/// Where the daemon listens.
package enum SocketPath {
  /// `$ALNTIME_SOCKET`, else `api.sock` in `alntime` in the user's runtime directory.
  package static func standard(environment: [String: String]) -> String {
    if let named = environment["ALNTIME_SOCKET"], !named.isEmpty { return named }
    let runtime = environment["XDG_RUNTIME_DIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/run/user/\(getuid())"
    return runtime + "/alntime/api.sock"
  }
}
