import AlntimeAPI
import AlntimeHTTP
import Chronology
import ConfigFiles
import FoundationEssentials
import Glibc
import LocalZone
import Logging
import Operations
import Systemd

/// Everything that is set before the daemon runs: flags before environment before file before defaults.
struct Setup {
  let socket: ListeningSocket
  let database: String
  let zone: ZoneRules
  let logLevel: Logger.Level
  let almanac: Almanac
  let allowsNameLikeLabels: Bool
  let reminds: Bool
  /// Nil for never.
  let idleSeconds: Int?

  init(
    socket: String?, database: String?, config: String?, inherited: InheritedSocket?, environment: [String: String]
  ) throws(SetupError) {
    let settings = try Setup.settings(config, environment)
    guard let path = Setup.database(database, settings, environment) else { throw .noHome }
    // Only the usual directory is made, for this user alone; one that was named has to be there.
    if let directory = Setup.usualDirectory(environment), path == directory + "/logbook.sqlite" {
      try Setup.makeDirectory(directory)
    }
    self.database = path
    if let inherited {
      self.socket = .inherited(descriptor: inherited.descriptor)
    } else {
      self.socket = .path(
        try Setup.socketPath(socket ?? environment["ALNTIME_SOCKET"] ?? settings.socket, environment))
    }
    do {
      zone = try LocalZone.rules(named: Setup.zone(settings))
    } catch {
      throw .zone(error)
    }
    logLevel = settings.logLevel.flatMap { Logger.Level(rawValue: $0.rawValue) } ?? .info
    almanac = SharedFiles(environment: environment).almanac
    allowsNameLikeLabels = settings.allowsNameLikeLabels ?? false
    reminds = settings.reminds ?? false
    // Nobody could start a daemon that was started by hand again.
    let idleSeconds = settings.idleSeconds ?? Setup.usualIdleSeconds
    self.idleSeconds = inherited == nil || idleSeconds == 0 ? nil : idleSeconds
  }

  private static let usualIdleSeconds = 300

  /// The settings file named, which must be there, or the user's own, which may be missing.
  static func settings(_ named: String?, _ environment: [String: String]) throws(SetupError) -> Settings {
    let standard = home("XDG_CONFIG_HOME", ".config", environment).map { $0 + "/alntime/alntimed.toml" }
    let asked = named ?? environment["ALNTIME_CONFIG"]
    guard let path = asked ?? standard else { return Settings() }
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      guard asked == nil else { throw .unreadableSettings(path: path) }
      return Settings()
    }
    guard let text = String(validating: data, as: UTF8.self) else { throw .unreadableSettings(path: path) }
    do { return try SettingsFile.read(text) } catch { throw .settings(path: path, error) }
  }

  /// The logbook's path, by option, environment, settings or default; nil without a home.
  static func database(_ option: String?, _ settings: Settings, _ environment: [String: String]) -> String? {
    option ?? environment["ALNTIME_DATABASE"] ?? settings.database
      ?? usualDirectory(environment).map {
        $0 + "/logbook.sqlite"
      }
  }

  /// Where the logbook is when nothing names it.
  private static func usualDirectory(_ environment: [String: String]) -> String? {
    home("XDG_DATA_HOME", ".local/share", environment).map { $0 + "/alntime" }
  }

  static func zone(_ settings: Settings) -> String { settings.zone ?? "Europe/London" }

  /// The path named, or the usual one in a directory of the user's own.
  private static func socketPath(_ named: String?, _ environment: [String: String]) throws(SetupError) -> String {
    if let named { return try freePath(named) }
    guard let runtime = environment["XDG_RUNTIME_DIR"] else { throw .noRuntimeDirectory }
    try makeDirectory(runtime + "/alntime")
    return try freePath(runtime + "/alntime/api.sock")
  }

  /// The path, if nothing is there or only what a daemon that was killed left; a live daemon keeps its socket.
  private static func freePath(_ path: String) throws(SetupError) -> String {
    if let fault = SocketPlace.fault(of: path, user: geteuid()) { throw .unsafeSocketPlace(fault) }
    switch SocketFile(path: path).state {
    case .absent, .abandoned: return path
    case .nowhere: throw .noSocketDirectory(path: path)
    case .answered: throw .socketInUse(path: path)
    case .otherFile: throw .notASocket(path: path)
    }
  }

  private static func home(_ variable: String, _ fallback: String, _ environment: [String: String]) -> String? {
    environment[variable] ?? environment["HOME"].map { $0 + "/" + fallback }
  }

  private static func makeDirectory(_ path: String) throws(SetupError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .unusableDirectory(path: path)
    }
  }
}
