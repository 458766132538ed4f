import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook
import Timekeeping

/// `alntime case open LABEL`.
struct CaseOpen: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "open", abstract: help(.Help.caseOpen))
  }

  @Argument(help: help(.Help.caseLabel))
  var label: String

  @Option(help: help(.Help.caseKind, value: "kind"))
  var kind = CaseKind.school.rawValue

  @Option(help: help(.Help.aware, value: "day"))
  var aware: String?

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let asked = Wire.OpenCase(caseLabel: label, kind: kind, aware: aware)
    let answer = try desk.ask { client throws(CallError) in try client.openCase(asked) }
    let limit =
      CaseKind(rawValue: answer.kind).map(Phrase.limit) ?? .clockDays(answer.clock.limit, unit: answer.clock.unit)
    try desk.say(
      answer,
      [
        .opened(
          answer.caseLabel, kind: answer.kind, limit: limit, aware: answer.aware.date, due: answer.clock.duePhrase)
      ])
  }
}
