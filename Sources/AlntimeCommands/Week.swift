import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime week [PERIOD]`.
struct Week: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "week", abstract: help(.Help.week))
  }

  @Argument(help: help(.Help.period))
  var period: [String] = []

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let asked = period.written(else: "week")
    let summary = try desk.ask { client throws(CallError) in try client.summary(period: asked) }
    try desk.show(summary, SummaryView(summary: summary, desk: desk).lines)
    try desk.offerSleepDecision()
  }
}
