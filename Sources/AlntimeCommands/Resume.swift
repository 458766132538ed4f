import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime resume [ENTRY]`.
struct Resume: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "resume", abstract: help(.Help.resume))
  }

  @Argument(help: help(.Help.entry))
  var entry: String?

  @Option(help: help(.Help.at, value: "time"))
  var at: String?

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let answer = try desk.ask { client throws(CallError) in try client.resume(Wire.Resume(entry: entry, at: at)) }
    try desk.say(answer, answer.phrases)
  }
}
