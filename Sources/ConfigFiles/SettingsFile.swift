import Spelling

/// What `alntimed.toml` may set; nil where it leaves the default.
package struct Settings: Hashable, Sendable {
  /// The path of the socket, as written.
  package let socket: String?
  /// The path of the database, as written.
  package let database: String?
  /// The name of the display zone, which LocalZone may yet refuse.
  package let zone: String?
  package let logLevel: LogLevel?
  package let allowsNameLikeLabels: Bool?
  /// Whether the desktop reminds of a task that still runs.
  package let reminds: Bool?
  /// After how many seconds without a client a daemon that systemd started ends; 0 for never.
  package let idleSeconds: Int?

  package init(
    socket: String? = nil, database: String? = nil, zone: String? = nil, logLevel: LogLevel? = nil,
    allowsNameLikeLabels: Bool? = nil, reminds: Bool? = nil, idleSeconds: Int? = nil
  ) {
    self.idleSeconds = idleSeconds
    self.reminds = reminds
    self.socket = socket
    self.database = database
    self.zone = zone
    self.logLevel = logLevel
    self.allowsNameLikeLabels = allowsNameLikeLabels
  }
}

/// How much the daemon logs; raw values are those of swift-log's `Logger.Level`.
package enum LogLevel: String, CaseIterable, Sendable {
  case trace, debug, info, notice, warning, error, critical
}

/// The file `alntimed.toml`.
package enum SettingsFile {
  /// Reads the settings, or throws the first fault; an empty file sets nothing.
  package static func read(_ text: String) throws(ConfigFileError) -> Settings {
    let file = try TOMLText.parse(text).table(
      allowing: ["socket", "database", "zone", "log_level", "allow_name_like_labels", "reminders", "idle_seconds"])
    return Settings(
      socket: try file["socket"]?.nonEmptyText(),
      database: try file["database"]?.nonEmptyText(),
      zone: try file["zone"]?.nonEmptyText(),
      logLevel: try file["log_level"].map { (node) throws(ConfigFileError) in try readLogLevel(node) },
      allowsNameLikeLabels: try file["allow_name_like_labels"]?.truth(),
      reminds: try file["reminders"]?.truth(),
      idleSeconds: try file["idle_seconds"]?.number(in: 0...86_400))
  }

  private static func readLogLevel(_ node: FileNode) throws(ConfigFileError) -> LogLevel {
    let text = try node.text()
    if let level = LogLevel(rawValue: text) { return level }
    let suggestion = likelyMeant(text, among: LogLevel.allCases.map(\.rawValue)).first
    throw .badLogLevel(
      position: node.position, text: text, suggestion: suggestion.flatMap { LogLevel(rawValue: $0) })
  }
}
