import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime term [PERIOD]`: a term by weeks.
struct Term: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "term", abstract: help(.Help.term))
  }

  @Argument(help: help(.Help.period))
  var period: [String] = []

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let asked = period.written(else: "term")
    let summary = try desk.ask { client throws(CallError) in try client.summary(period: asked) }
    try desk.show(summary, SummaryView(summary: summary, desk: desk, rows: .weeks).lines)
    try desk.offerSleepDecision()
  }
}
