import AlntimeClient
import ArgumentParser
import FoundationEssentials
import Glibc
import Phrasebook

/// What the process finds around it; read here once, and nowhere else.
enum Surroundings {
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

  /// ALNTIME_SOCKET, else the user's own.
  static var socket: String {
    SocketPath.standard(
      environment: ["ALNTIME_SOCKET", "XDG_RUNTIME_DIR"].reduce(into: [:]) { $0[$1] = variable($1) })
  }

  /// A way to the daemon at the path, with keys that are new in the world.
  static func client(_ path: String, _ language: Language) -> AlntimeClient {
    AlntimeClient(path: path, language: language.rawValue) { UUID().uuidString.lowercased() }
  }

  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

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
struct Terminal {
  let drawsBars: Bool
  let isColoured: Bool
}

extension Language: ExpressibleByArgument {}
