import Glibc
import Logging
import Phrasebook
import Systemd

/// What the process finds around it; read here, and nowhere else.
enum Surroundings {
  /// The environment's variables that mean something to the daemon.
  static let environment: [String: String] = {
    let names = [
      "ALNTIME_SOCKET", "ALNTIME_DATABASE", "ALNTIME_CONFIG", "ALNTIME_LANG", "ALNTIME_SHARE",
      "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME", "LC_ALL", "LC_MESSAGES", "LANG",
    ]
    return names.reduce(into: [:]) { found, name in
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty { found[name] = value }
    }
  }()

  static let language = Language(environment: { environment[$0] })

  /// The journal with its fields under systemd; standard error by hand.
  static func logger(level: Logger.Level) -> Logger {
    var logger = Logger(label: "alntimed") { label in
      let handler: any LogHandler =
        JournalLogHandler.isConnectedToJournal
        ? JournalLogHandler(label: label) : StreamLogHandler(label: label, stream: PlainErrors())
      return handler
    }
    logger.logLevel = level
    return logger
  }

  /// Says why, to the journal or else on standard error, and ends the process.
  static func fail(_ explanation: Explanation, exitCode: Int32) -> Never {
    guard !JournalLogHandler.isConnectedToJournal else {
      logger(level: .critical).critical("\(explanation.detail.text(in: language))")
      exit(exitCode)
    }
    writeError("alntimed: \(explanation.detail.text(in: language))")
    exit(exitCode)
  }

  /// A log message a line, whatever paths are in it.
  private struct PlainErrors: TextOutputStream {
    mutating func write(_ line: String) { writeError(plain(line)) }
  }

  static func writeError(_ text: String) {
    let bytes = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
