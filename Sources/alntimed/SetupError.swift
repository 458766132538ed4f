import AlntimeAPI
import AlntimeHTTP
import ConfigFiles
import LocalZone
import Operations
import Phrasebook
import Systemd

/// Why the daemon cannot begin.
enum SetupError: Error {
  case unreadableSettings(path: String)
  case settings(path: String, ConfigFileError)
  case zone(LocalZoneError)
  case inheritedSocket(SystemdError)
  case noHome
  case noRuntimeDirectory
  case unusableDirectory(path: String)
  case noSocketDirectory(path: String)
  /// Others could put another socket in its place.
  case unsafeSocketPlace(SocketPlace.Fault)
  /// Somebody already answers there.
  case socketInUse(path: String)
  /// Something other than a socket is there.
  case notASocket(path: String)

  /// After sysexits.h: 64 usage, 65 bad data, 74 I/O.
  var exitCode: Int32 {
    switch self {
    case .noHome, .noRuntimeDirectory: 64
    case .settings, .zone, .inheritedSocket: 65
    case .unreadableSettings, .unusableDirectory, .noSocketDirectory, .unsafeSocketPlace, .socketInUse, .notASocket: 74
    }
  }

  var explanation: Explanation {
    switch self {
    case .unreadableSettings(let path): .unreadableFile(path)
    case .settings(let path, let error): error.explanation(ofSettings: path)
    case .zone(.unknownZone(let name)): .unknownZone(name)
    case .zone(.noZoneDatabase): .noZoneDatabase
    case .inheritedSocket: .badInheritedSocket
    case .noHome: .noHome
    case .noRuntimeDirectory: .noRuntimeDirectory
    case .unusableDirectory(let path): .unusableDirectory(path)
    case .noSocketDirectory(let path): .noSocketDirectory(path)
    case .unsafeSocketPlace(.directoryIsLink(let directory)): .socketDirectoryIsLink(directory)
    case .unsafeSocketPlace(.directoryOfAnother(let directory)): .socketDirectoryOfAnother(directory)
    case .unsafeSocketPlace(.directoryOpenToOthers(let directory)): .socketDirectoryOpenToOthers(directory)
    case .unsafeSocketPlace(.socketIsLink(let path)): .socketIsLink(path)
    case .socketInUse(let path): .socketInUse(path)
    case .notASocket(let path): .notASocket(path)
    }
  }
}
