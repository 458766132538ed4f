import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime today`.
struct Today: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "today", abstract: help(.Help.today))
  }

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let summary = try desk.ask { client throws(CallError) in try client.summary(period: "today") }
    try desk.show(summary, SummaryView(summary: summary, desk: desk).lines)
    try desk.offerSleepDecision()
  }
}
