import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Chronology
import Phrasebook

/// `alntime start ACTIVITY`.
struct Start: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "start", abstract: help(.Help.start))
  }

  @Argument(help: help(.Help.activity), completion: .activities)
  var activity: String

  @Option(name: .customLong("case"), help: help(.Help.caseLabel, value: "label"), completion: .cases)
  var caseLabel: String?

  @Option(help: help(.Help.at, value: "time"))
  var at: String?

  @Option(help: help(.Help.note, value: "text"))
  var note: String?

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let asked = Wire.Start(activity: activity, caseLabel: caseLabel, at: at, note: note)
    let answer = try desk.ask { client throws(CallError) in try client.start(asked) }
    try desk.say(answer, answer.phrases)
  }
}

extension Wire.Started {
  /// What ended, what began, and a warning of a time that occurred twice.
  var phrases: [Phrase] {
    (ended?.endedPhrases ?? []) + [.started(started.workPhrase, at: started.start.zoned.local.time)]
      + Phrase.warning(taken: started.start, orLater: orLater)
  }
}
