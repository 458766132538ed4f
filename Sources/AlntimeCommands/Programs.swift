import AlntimeAPI
import FoundationEssentials
import Phrasebook

/// The programs that were installed with this one.
struct Programs {
  private typealias Words = Phrase.Doctor
  private let folder: String

  init(beside folder: String) { self.folder = folder }

  /// What `alntimed --check` says.
  enum Settings {
    case read(database: String, zone: String)
    case refused(String)
    /// There is no alntimed, or an older one.
    case unknown

    var database: String? { if case .read(let database, _) = self { database } else { nil } }
  }

  /// By the rules of the daemon itself, which begins nothing for it. A system unit's daemon has no settings file.
  func settings(of keeper: Keeper, in language: Language) -> Settings {
    let apart = keeper.database.map { ["--database", $0] } ?? []
    let nowhere = keeper.database == nil ? [:] : ["ALNTIME_CONFIG": "", "XDG_CONFIG_HOME": "/dev/null"]
    guard
      let ended = OtherProgram.run(
        ["\(folder)/alntimed", "--check"] + apart,
        adding: nowhere.merging(["ALNTIME_LANG": language.rawValue]) { $1 })
    else { return .unknown }
    let line = ended.text.split(separator: "\n").last.map(String.init) ?? ""
    if ended.exitCode == 0, let stand = try? JSONDecoder().decode(Stand.self, from: Data(line.utf8)) {
      return .read(database: stand.database, zone: stand.zone)
    }
    guard line.hasPrefix("alntimed: "), ended.exitCode != 0 else { return .unknown }
    return .refused(String(line.dropFirst("alntimed: ".count)))
  }

  private struct Stand: Decodable {
    let database: String
    let zone: String
  }

  static func check(_ settings: Settings) -> [DoctorCheck] {
    switch settings {
    case .read(_, let zone): [.ok(.settings, Words.settingsStand(zone: zone))]
    case .refused(let said): [.fault(.settings, Words.settingsRefused(said), Words.afterMending)]
    // That there is none, the versions tell.
    case .unknown: []
    }
  }

  /// Whether all are of one version; `running` is the daemon's that answered.
  func versionChecks(running: String?, _ keeper: Keeper) -> [DoctorCheck] {
    var found: [DoctorCheck] = []
    for (program, places) in [
      ("alntimed", [folder]), ("alntime-study", [folder, "\(folder)/../libexec/alntime"]),
    ] {
      switch places.lazy.compactMap({ version(of: "\($0)/\(program)") }).first {
      case nil: found.append(.warning(.versions, Words.programMissing(program), Words.reinstall))
      case Release.version: break
      case let theirs?:
        found.append(
          .warning(
            .versions, Words.programOfOtherVersion(program, theirs, ours: Release.version), Words.reinstall))
      }
    }
    if let running, running != Release.version {
      let restart = keeper.systemctl("restart \(keeper.serviceUnit)")
      found.append(
        .warning(
          .versions, Words.daemonOfOtherVersion(running, ours: Release.version), Words.run(restart)))
    }
    return found.isEmpty ? [.ok(.versions, Words.sameVersions(Release.version))] : found
  }

  private func version(of path: String) -> String? {
    guard let ended = OtherProgram.run([path, "--version"]), ended.exitCode == 0 else { return nil }
    return ended.text.split(separator: "\n").first.map(String.init)
  }
}
