/// What the socket takes at most, the same for every client.
package enum Limits {
  /// Bytes of all header fields of a request.
  package static let headerBytes = 16 * 1024
  /// Header fields of a request.
  package static let headerFields = 100
  /// Bytes of a request's body.
  package static let bodyBytes = 1024 * 1024
  /// Bytes of a backup, which goes from and to the disk in pieces: far more than a working life's log.
  package static let backupBytes = 512 * 1024 * 1024
  /// Bytes of a whole log as one document, which is read into memory: about 100,000 entries.
  package static let logBytes = 32 * 1024 * 1024
  /// Bytes of one text in a body, such as an activity or a time.
  package static let textBytes = 2_000
  /// Connections open at once.
  package static let connections = 256
  /// Connections that wait for one of those to end, at a socket that the daemon makes itself, if the kernel's
  /// net.core.somaxconn allows so many; at systemd's it is the unit's `Backlog=`.
  package static let waitingConnections = 4096
  /// Seconds a connection may stay silent before a request.
  package static let idleSeconds: Int64 = 30
  /// Seconds from the first byte of a request to its last.
  package static let requestSeconds: Int64 = 30
}
