import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime stop`.
struct Stop: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "stop", abstract: help(.Help.stop))
  }

  @Option(help: help(.Help.at, value: "time"))
  var at: String?

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let stopped = try desk.askUnlessCut { client throws(CallError) in try client.stop(Wire.Stop(at: at)) }
    guard let answer = stopped else { return }
    try desk.say(answer, answer.ended.endedPhrases + Phrase.warning(taken: answer.ended.end, orLater: answer.orLater))
  }
}
