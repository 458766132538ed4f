import AlntimeClient
import ArgumentParser
import Phrasebook

/// The options that every verb takes.
package struct Options: ParsableArguments {
  package init() {}

  @Option(help: help(.Help.socket, value: "path"), completion: .file())
  var socket: String?

  @Option(name: .customLong("lang"), help: help(.Help.language, value: "en|cy"))
  var language: Language?

  @Flag(help: help(.Help.json))
  var json = false

  package var desk: Desk {
    let path = socket ?? Surroundings.socket
    let language = language ?? Surroundings.language
    return Desk(
      client: Surroundings.client(path, language), language: language, printsJSON: json,
      terminal: Surroundings.terminal)
  }
}
