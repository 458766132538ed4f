/// When a server whose socket somebody else keeps may end of itself.
package struct Idleness: Sendable {
  /// For how long nobody has to be connected, in seconds, at least 1.
  let seconds: Int
  /// Whether nothing else needs the daemon.
  let mayEnd: @Sendable () async -> Bool

  package init(seconds: Int, mayEnd: @escaping @Sendable () async -> Bool) {
    self.seconds = max(1, seconds)
    self.mayEnd = mayEnd
  }
}
