package import AlntimeAPI

/// Why a call to the daemon brought no answer.
package enum CallError: Error, Sendable {
  /// The daemon refused, and says why.
  case problem(Problem)
  /// Nobody listens at the path.
  case noDaemon(path: String)
  /// Somebody else may have put what is at the path there.
  case unsafePlace(SocketPlace.Fault)
  /// The path is closed to this user.
  case notPermitted(path: String)
  /// Somebody else listens at the path.
  case foreignDaemon(path: String)
  /// The path is longer than a socket's name can be.
  case badPath(path: String)
  /// The connection broke, or what came back was no answer of alntimed's. A write may or may not have happened.
  case brokenReply
}
