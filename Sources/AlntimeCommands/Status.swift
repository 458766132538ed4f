import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Chronology
import Phrasebook

/// `alntime status`, or `alntime` alone.
struct Status: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "status", abstract: help(.Help.status))
  }

  @Option(help: help(.Help.statusFormat, value: "text"))
  var format: String?

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    guard let format else { return try Status.show(at: desk) }
    guard !desk.printsJSON else { throw Failure(.formatOrJSON, exitCode: 64, in: desk.language) }
    let line = try StatusFormat(format, in: desk.language)
    let status = try desk.ask { client throws(CallError) in try client.status() }
    if let phrase = line.line(status) { print(desk.text(phrase)) }
  }

  static func show(at desk: Desk) throws {
    let status = try desk.ask { client throws(CallError) in try client.status() }
    try desk.say(
      status,
      [running(status), today(status)] + (status.running?.clockPhrases ?? []) + Phrase.deadlines(of: status)
        + Phrase.undecidedSleep(of: status)
        + (status.setAside.map { [.setAside($0)] } ?? []))
  }

  private static func running(_ status: Wire.Status) -> Phrase {
    guard let entry = status.running else { return .nothingIsRunning }
    let line = Phrase.running(entry.workPhrase, since: entry.start.zoned, seconds: entry.seconds)
    let startDate = entry.start.zoned.local.date
    return startDate == status.today.date.date ? line : line + .onDay(startDate)
  }

  private static func today(_ status: Wire.Status) -> Phrase {
    let bands = status.today.bands.seconds
    return .today(
      seconds: status.today.seconds, inSchool: bands.inSchool, outside: bands.outOfSchool, uncovered: bands.uncovered)
  }
}

extension Wire.Entry {
  /// `idp K7`.
  var workPhrase: Phrase { .work(activity: activity, caseLabel: caseLabel) }

  /// What was recorded when it ended: the sentence, and one more when it was too short to count.
  var endedPhrases: [Phrase] {
    guard let end else { return [] }
    let sentence = Phrase.ended(
      workPhrase, from: start.zoned.local.time, to: end.zoned.local.time, seconds: seconds)
    return (seconds == 0 ? [sentence, .underASecond] : [sentence]) + clockPhrases
  }

  /// That the clock was set while it ran, if it was.
  var clockPhrases: [Phrase] { clockStepSeconds.map { [.clockWasSet(during: workPhrase, bySeconds: $0)] } ?? [] }
}

extension Phrase {
  /// The warning that a written time occurred twice, if it did.
  static func warning(taken: WireInstant?, orLater: WireInstant?) -> [Phrase] {
    guard let taken, let orLater else { return [] }
    return [.tookFirst(taken.zoned, orLater: orLater.zoned)]
  }
}
