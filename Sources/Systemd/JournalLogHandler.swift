import Glibc
package import Logging

/// Writes log messages to the systemd journal, each fact in a field of its own.
///
/// `journalctl --user SYSLOG_IDENTIFIER=alntimed ALNTIME_CASE=K7` finds them again.
package struct JournalLogHandler: LogHandler {
  package var logLevel: Logger.Level = .info
  package var metadata: Logger.Metadata = [:]
  package var metadataProvider: Logger.MetadataProvider?

  private let label: String
  private let send: @Sendable (JournalEntry) -> Void

  /// Creates a handler for the logger of that label, which sends to journald.
  package init(label: String) {
    self.init(label: label) { $0.send() }
  }

  /// Creates a handler that hands each entry to `send` instead.
  package init(label: String, send: @escaping @Sendable (JournalEntry) -> Void) {
    self.label = label
    self.send = send
  }

  /// One key of ``metadata``.
  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Sends the event; of two metadata values with one key, that of the log statement wins over that of the provider,
  /// and both over the handler's.
  package func log(event: LogEvent) {
    var entry = JournalEntry()
    entry.append("MESSAGE", event.message.description)
    entry.append("PRIORITY", String(JournalEntry.priority(of: event.level)))
    entry.append("SYSLOG_IDENTIFIER", "alntimed")
    entry.append("CODE_FILE", event.file)
    entry.append("CODE_LINE", String(event.line))
    entry.append("CODE_FUNC", event.function)
    entry.append("LOGGER", label)
    if let error = event.error { entry.append("ALNTIME_ERROR", String(describing: error)) }
    for (key, value) in merged(with: event.metadata).sorted(by: { $0.key < $1.key }) {
      entry.append(JournalEntry.fieldName(metadataKey: key), value.description)
    }
    send(entry)
  }

  private func merged(with explicit: Logger.Metadata?) -> Logger.Metadata {
    metadata
      .merging(metadataProvider?.get() ?? [:]) { $1 }
      .merging(explicit ?? [:]) { $1 }
  }
}

extension JournalLogHandler {
  /// Whether standard error already goes to the journal, so that this handler may take its place.
  package static var isConnectedToJournal: Bool {
    isConnected(STDERR_FILENO, journalStream: getenv("JOURNAL_STREAM").map { String(cString: $0) })
  }

  /// Whether the descriptor is the stream that `JOURNAL_STREAM` names as `device:inode`, both decimal.
  ///
  /// systemd.exec(5) advises the comparison: a program started by the service inherits the variable, but may have its
  /// standard error elsewhere.
  package static func isConnected(_ descriptor: Int32, journalStream: String?) -> Bool {
    let numbers = journalStream?.split(separator: ":", omittingEmptySubsequences: false).map { UInt64($0) }
    var status = stat()
    guard let numbers, numbers.count == 2, fstat(descriptor, &status) == 0 else { return false }
    return numbers[0] == UInt64(status.st_dev) && numbers[1] == UInt64(status.st_ino)
  }
}
