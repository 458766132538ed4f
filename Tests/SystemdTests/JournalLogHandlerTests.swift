import Glibc
import Logging
import Synchronization
import Systemd
import Testing

@Suite struct JournalLogHandlerTests {
  /// What a logger sent, in order.
  final class Sent: Sendable {
    private let entries = Mutex<[JournalEntry]>([])

    func append(_ entry: JournalEntry) { entries.withLock { $0.append(entry) } }

    var last: [String] { entries.withLock { $0.last?.assignments ?? [] } }
  }

  @Test func `A message carries its facts as fields`() {
    let sent = Sent()
    let logger = logger("alntimed.http", sent)
    logger.warning(
      "refused", metadata: ["peer-uid": "1001", "case": "K7"], file: "M/F.swift", function: "f()", line: 7)
    #expect(
      sent.last == [
        "MESSAGE=refused", "PRIORITY=4", "SYSLOG_IDENTIFIER=alntimed", "CODE_FILE=M/F.swift", "CODE_LINE=7",
        "CODE_FUNC=f()", "LOGGER=alntimed.http", "ALNTIME_CASE=K7", "ALNTIME_PEER_UID=1001",
      ])
  }

  @Test func `A value with a newline stays one field`() {
    let sent = Sent()
    logger("l", sent).info("first\nPRIORITY=0", metadata: ["note": "a\n_UID=0"])
    #expect(sent.last.first == "MESSAGE=first\nPRIORITY=0")
    #expect(sent.last.last == "ALNTIME_NOTE=a\n_UID=0")
    #expect(sent.last.count == 8)
  }

  @Test func `The statement's metadata wins over the provider's, and both over the logger's`() {
    let sent = Sent()
    var handler = JournalLogHandler(label: "l") { sent.append($0) }
    handler.metadataProvider = .init { ["b": "provider", "c": "provider"] }
    handler.metadata = ["a": "logger", "b": "logger", "c": "logger"]
    handler[metadataKey: "d"] = "logger"
    Logger(label: "l") { _ in handler }.info("m", metadata: ["c": "statement"])
    #expect(
      sent.last.suffix(4) == ["ALNTIME_A=logger", "ALNTIME_B=provider", "ALNTIME_C=statement", "ALNTIME_D=logger"])
  }

  @Test func `An error is a field of its own`() {
    let sent = Sent()
    logger("l", sent).error("cannot serve", error: SystemdError.severalSockets(count: 2))
    #expect(sent.last.last == "ALNTIME_ERROR=severalSockets(count: 2)")
  }

  @Test(arguments: [
    ("case", "ALNTIME_CASE"),
    ("peer-uid", "ALNTIME_PEER_UID"),
    ("request.id", "ALNTIME_REQUEST_ID"),
    ("MESSAGE", "ALNTIME_MESSAGE"),
    ("_UID", "ALNTIME__UID"),
    ("9lives", "ALNTIME_9LIVES"),
    ("côd\n=", "ALNTIME_C_D__"),
    ("", "ALNTIME_"),
    (String(repeating: "x", count: 80), "ALNTIME_" + String(repeating: "X", count: 56)),
  ])
  func `A metadata key becomes a field that journald takes`(key: String, field: String) {
    #expect(JournalEntry.fieldName(metadataKey: key) == field)
  }

  @Test func `Log levels are the severities of RFC 5424`() {
    #expect(Logger.Level.allCases.map(JournalEntry.priority) == [7, 7, 6, 5, 4, 3, 2])
  }

  @Test func `Standard error is the journal only when device and inode are those of JOURNAL_STREAM`() throws {
    var status = stat()
    let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    try #require(fstat(descriptor, &status) == 0)
    let stream = "\(status.st_dev):\(status.st_ino)"

    #expect(JournalLogHandler.isConnected(descriptor, journalStream: stream))
    #expect(!JournalLogHandler.isConnected(descriptor, journalStream: "\(status.st_dev):\(status.st_ino + 1)"))
    for unreadable in [nil, "", ":", stream + ":", "x:y", "\(status.st_ino)"] {
      #expect(!JournalLogHandler.isConnected(descriptor, journalStream: unreadable))
    }
    #expect(!JournalLogHandler.isConnected(-1, journalStream: stream))
  }

  private func logger(_ label: String, _ sent: Sent) -> Logger {
    Logger(label: label) { JournalLogHandler(label: $0) { sent.append($0) } }
  }
}
