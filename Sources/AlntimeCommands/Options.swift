import AlntimeClient
import ArgumentParser
import Phrasebook

/// The options that every verb takes.
struct Options: ParsableArguments {
  @Option(help: help(.Help.socket, value: "path"), completion: .file())
  var socket: String?

  @Option(name: .customLong("lang"), help: help(.Help.language, value: "en|cy"))
  var language: Language?

  @Flag(help: help(.Help.json))
  var json = false

  var desk: Desk {
    let path = socket ?? Surroundings.socket
    let language = language ?? Surroundings.language
    return Desk(
      client: Surroundings.client(path, language), language: language, printsJSON: json,
      terminal: Surroundings.terminal)
  }
}
