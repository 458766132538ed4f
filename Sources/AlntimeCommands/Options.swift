import AlntimeClient
import ArgumentParser
import Phrasebook

/// The options that every verb takes.
struct Options: ParsableArguments {
  @Option(help: help(.Help.socket, value: "path"))
  var socket: String?

  @Option(name: .customLong("lang"), help: help(.Help.language, value: "en|cy"))
  var language: Language?

  @Flag(help: help(.Help.json))
  var json = false

  var desk: Desk {
    let runtime = ["ALNTIME_SOCKET", "XDG_RUNTIME_DIR"].reduce(into: [:]) { $0[$1] = Surroundings.variable($1) }
    let path = socket ?? SocketPath.standard(environment: runtime)
    let language = language ?? Surroundings.language
    return Desk(
      client: AlntimeClient(path: path, language: language.rawValue), language: language, printsJSON: json,
      terminal: Surroundings.terminal)
  }
}
