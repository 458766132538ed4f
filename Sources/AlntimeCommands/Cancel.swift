import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime cancel`.
struct Cancel: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "cancel", abstract: help(.Help.cancel))
  }

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let answer = try desk.ask { client throws(CallError) in try client.cancel() }
    try desk.say(answer, [.cancelled(answer.cancelled.workPhrase, seconds: answer.cancelled.seconds)])
  }
}
