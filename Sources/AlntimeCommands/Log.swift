import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Chronology
import Phrasebook

/// `alntime log ACTIVITY FROM TO|DURATION`.
struct Log: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(commandName: "log", abstract: help(.Help.log)) }

  @Argument(help: help(.Help.activity), completion: .activities)
  var activity: String

  @Argument(help: help(.Help.from))
  var from: String

  @Argument(help: help(.Help.to))
  var to: String

  @Option(help: help(.Help.onDay, value: "day"))
  var on: String?

  @Option(name: .customLong("case"), help: help(.Help.caseLabel, value: "label"), completion: .cases)
  var caseLabel: String?

  @Option(help: help(.Help.note, value: "text"))
  var note: String?

  @OptionGroup var fitting: FitOptions
  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let asked = Wire.Log(
      activity: activity, caseLabel: caseLabel, start: from, end: to, on: on, note: note,
      fit: fitting.fit)
    let answer = try desk.ask { client throws(CallError) in try client.log(asked) }
    try desk.say(answer, sentences(answer))
  }

  private func sentences(_ answer: Wire.Logged) -> [Phrase] {
    let entry = answer.entry
    guard let end = entry.end else { return [] }
    let (start, endTime) = (entry.start.zoned.local, end.zoned.local.time)
    return [
      .logged(entry.workPhrase, on: start.date, from: start.time, to: endTime, seconds: entry.seconds)
    ] + (answer.isNew ? [] : [.alreadyLogged]) + answer.others.map { Phrase(verbatim: "  ") + $0.phrase }
      + Phrase.warning(taken: entry.start, orLater: answer.startOrLater)
      + Phrase.warning(taken: entry.end, orLater: answer.endOrLater)
  }
}
