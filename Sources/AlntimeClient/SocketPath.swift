import Glibc

/// Where the daemon listens.
package enum SocketPath {
  /// `$ALNTIME_SOCKET`, else `alntime/api.sock` in the user's runtime directory, else the socket that the system's manager keeps for
  /// `$USER`, if it is there and the other is not. Whoever connects still asks the kernel who is at the other end.
  ///
  /// `isThere` says whether there is something at a path.
  package static func standard(
    environment: [String: String], isThere: (String) -> Bool = { access($0, F_OK) == 0 }
  ) -> String {
    if let named = environment["ALNTIME_SOCKET"], !named.isEmpty { return named }
    let runtime = environment["XDG_RUNTIME_DIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/run/user/\(getuid())"
    let own = runtime + "/alntime/api.sock"
    guard let user = environment["USER"], !user.isEmpty, !user.contains("/"), !isThere(own) else { return own }
    let kept = "/run/alntime/\(user)/api.sock"
    return isThere(kept) ? kept : own
  }
}
