import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime delete ENTRY`.
struct Delete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "delete", abstract: help(.Help.delete))
  }

  @Argument(help: help(.Help.entry))
  var entry: String

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let answer = try desk.ask { client throws(CallError) in try client.delete(entry) }
    try desk.say(answer, answer.phrases + [.undoBringsBack])
  }
}
