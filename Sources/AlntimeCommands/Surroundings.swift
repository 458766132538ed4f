import AlntimeClient
import ArgumentParser
package import Chronology
import FoundationEssentials
import Glibc
import Phrasebook

/// What the process finds around it; read here once, and nowhere else.
package enum Surroundings {
  /// `--lang`, else ALNTIME_LANG, else the locale. The arguments are looked at before they are parsed, as help texts are
  /// made while the parser is set up.
  static let language: Language = {
    let arguments = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
    for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
      if argument == "--lang", let language = Language(rawValue: next) { return language }
      if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
        return language
      }
    }
    return Language(environment: variable)
  }()

  /// Lets a crash leave no core file: it would hold what was read, and keys, in plain text.
  static func leaveNoCore() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
  }

  /// ALNTIME_SOCKET, else the user's own.
  static var socket: String {
    SocketPath.standard(
      environment: ["ALNTIME_SOCKET", "XDG_RUNTIME_DIR", "USER"].reduce(into: [:]) { $0[$1] = variable($1) })
  }

  /// The user's own, where a daemon of the user's manager listens.
  static var userSocket: String {
    SocketPath.standard(environment: variable("XDG_RUNTIME_DIR").map { ["XDG_RUNTIME_DIR": $0] } ?? [:])
  }

  /// A way to the daemon at the path, with keys that are new in the world.
  static func client(_ path: String, _ language: Language) -> AlntimeClient {
    AlntimeClient(path: path, language: language.rawValue) { UUID().uuidString.lowercased() }
  }

  /// Where this program is, links resolved.
  static var programFolder: String {
    let path = realpath("/proc/self/exe", nil)
    defer { free(path) }
    let whole = path.map { String(cString: $0) } ?? CommandLine.arguments[0]
    return whole.lastIndex(of: "/").map { String(whole[..<$0]) } ?? "."
  }

  /// The day that the machine's clock shows.
  package static var today: CivilDate {
    var (now, local) = (time(nil), tm())
    localtime_r(&now, &local)
    return CivilDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))!
  }

  /// Whether the word can only mean a pool's file: it has a folder or a pool's ending, or there is a database of that name.
  package static func isPool(_ word: String) -> Bool {
    guard !word.contains("/"), !word.hasSuffix(".pool") else { return true }
    let descriptor = open(word, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: LogOnDisk.magic.count)
    return read(descriptor, &bytes, bytes.count) == bytes.count && bytes == LogOnDisk.magic
  }

  package static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Bars need a terminal; colour needs one that has it, and a person who wants it (no-color.org).
  static var terminal: Terminal {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    return Terminal(
      drawsBars: isTerminal, isColoured: isTerminal && variable("NO_COLOR") == nil && variable("TERM") != "dumb")
  }

  /// The value of an environment variable; nil when it is unset or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }
}

/// What standard output can show beside text.
package struct Terminal {
  package let drawsBars: Bool
  package let isColoured: Bool
}

extension Language: ExpressibleByArgument {}
