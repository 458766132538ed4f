import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime case issue LABEL`.
struct CaseIssue: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "issue", abstract: help(.Help.caseIssue))
  }

  @Argument(help: help(.Help.caseLabel), completion: .cases)
  var label: String

  @Option(help: help(.Help.onDay, value: "day"))
  var on: String?

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    try desk.check(caseLabel: label)
    let answer = try desk.ask { client throws(CallError) in try client.issueCase(label, Wire.CaseDay(on: on)) }
    let clock = answer.clock
    let taken = Phrase.taken(clock.used, of: clock.limit, unit: clock.unit, isLate: clock.isOverdue)
    try desk.say(answer, answer.issued.map { [.issued(answer.caseLabel, on: $0.date, taken: taken)] } ?? [])
  }
}
