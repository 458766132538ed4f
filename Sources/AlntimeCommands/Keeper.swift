import Glibc

/// Who keeps the daemon of a socket: which units, under which of systemd's managers.
struct Keeper {
  enum Manager { case user, system }

  /// Nil for a socket that was named by hand.
  let manager: Manager?
  /// The person whose daemon the system's manager keeps.
  private let name: String

  /// By the socket's path: the user's own place, or the system's.
  init(ofSocket path: String, userSocket: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isSystem = parts.count == 5 && parts[1] == "run" && parts[2] == "alntime" && parts[4] == "api.sock"
    name = isSystem ? String(parts[3]) : ""
    manager = isSystem ? .system : path == userSocket ? .user : nil
  }

  var socketUnit: String { manager == .system ? "alntimed@\(name).socket" : "alntimed.socket" }
  var serviceUnit: String { manager == .system ? "alntimed@\(name).service" : "alntimed.service" }

  /// Where the daemon of a system unit has its log, which no settings change.
  var database: String? { manager == .system ? "/var/lib/alntime/\(name)/logbook.sqlite" : nil }

  /// As a person types it; only an administrator changes the system's units.
  func systemctl(_ words: String) -> String {
    manager == .system ? "sudo systemctl \(words)" : "systemctl --user \(words)"
  }

  var journalctl: String { "journalctl \(manager == .system ? "-u" : "--user -u") \(serviceUnit)" }

  /// What the manager says of a unit.
  struct Unit {
    let properties: [String: String]

    var isKnown: Bool { properties["LoadState"] == "loaded" }
    var isActive: Bool { properties["ActiveState"] == "active" }
    var hasFailed: Bool { properties["ActiveState"] == "failed" }
    /// Of a unit that nothing but another starts, `static` and the like are as good.
    var isEnabled: Bool { properties["UnitFileState"] != "disabled" }
    var state: String { properties["ActiveState"] ?? "-" }
  }

  /// The socket's and the service's unit; nil when there is no such manager.
  func units() -> (socket: Unit, service: Unit)? {
    let scope = manager == .user ? ["--user"] : []
    let asked = ["--property=Id,LoadState,ActiveState,UnitFileState,Result,ExecMainStatus"]
    guard
      let shown = OtherProgram.run(
        ["systemctl"] + scope + ["--no-pager", "show", socketUnit, serviceUnit] + asked, adding: ["LC_ALL": "C"]),
      shown.exitCode == 0
    else { return nil }
    let units = Keeper.units(in: shown.text)
    guard units.count == 2 else { return nil }
    return (units[0], units[1])
  }

  /// A unit a paragraph, a property a line.
  static func units(in text: String) -> [Unit] {
    text.split(separator: "\n\n").map { paragraph in
      let pairs = paragraph.split(separator: "\n").compactMap { line in
        line.firstIndex(of: "=").map { (String(line[..<$0]), String(line[line.index(after: $0)...])) }
      }
      return Unit(properties: Dictionary(pairs) { $1 })
    }
  }

  /// Why the service last could not go on, as it wrote that to the journal; or else its last error.
  func lastError() -> String? { lastMessage(priority: "crit") ?? lastMessage(priority: "err") }

  private func lastMessage(priority: String) -> String? {
    let scope = manager == .user ? ["--user"] : []
    let words = ["-u", serviceUnit, "-p", priority, "-n", "1", "-o", "cat", "--no-pager", "-q"]
    guard let shown = OtherProgram.run(["journalctl"] + scope + words), shown.exitCode == 0 else { return nil }
    return shown.text.split(separator: "\n").first.map(String.init)
  }
}
