import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime edit ENTRY`.
struct Edit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "edit", abstract: help(.Help.edit))
  }

  @Argument(help: help(.Help.entry))
  var entry: String

  @Option(help: help(.Help.activity, value: "activity"), completion: .activities)
  var activity: String?

  @Option(name: .customLong("case"), help: help(.Help.editedCase, value: "label"), completion: .cases)
  var caseLabel: String?

  @Option(help: help(.Help.editedNote, value: "text"))
  var note: String?

  @Option(help: help(.Help.from, value: "time"))
  var from: String?

  @Option(help: help(.Help.to, value: "time"))
  var to: String?

  @Option(help: help(.Help.moveTo, value: "day"))
  var on: String?

  @OptionGroup var fitting: FitOptions
  @OptionGroup var options: Options

  func validate() throws {
    let given: [String?] = [activity, caseLabel, note, from, to, on]
    if given.allSatisfy({ $0 == nil }) { throw ValidationError(help(.Help.nothingToEdit)) }
  }

  func run() throws {
    let desk = options.desk
    let asked = Wire.Edit(
      activity: activity, caseLabel: caseLabel, note: note, start: from, end: to, on: on, fit: fitting.fit)
    let answer = try desk.ask { client throws(CallError) in try client.edit(entry, asked) }
    try desk.say(answer, answer.phrases)
  }
}
