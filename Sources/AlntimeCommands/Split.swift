import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime split ENTRY AT`.
struct Split: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "split", abstract: help(.Help.split))
  }

  @Argument(help: help(.Help.entry))
  var entry: String

  @Argument(help: help(.Help.splitAt))
  var at: String

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let answer = try desk.ask { client throws(CallError) in try client.split(entry, Wire.Split(at: at)) }
    try desk.say(answer, answer.phrases)
  }
}
