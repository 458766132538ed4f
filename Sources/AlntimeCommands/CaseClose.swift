import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime case close LABEL`.
struct CaseClose: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "close", abstract: help(.Help.caseClose))
  }

  @Argument(help: help(.Help.caseLabel), completion: .cases)
  var label: String

  @Option(help: help(.Help.onDay, value: "day"))
  var on: String?

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    try desk.check(caseLabel: label)
    let answer = try desk.ask { client throws(CallError) in try client.closeCase(label, Wire.CaseDay(on: on)) }
    try desk.say(
      answer, answer.closed.map { [.closed(answer.caseLabel, on: $0.date, issued: answer.issued?.date)] } ?? [])
  }
}
