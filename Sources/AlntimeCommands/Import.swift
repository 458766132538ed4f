import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime import FILE --format csv`: says first what it would record, then records all or nothing.
struct Import: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: help(.Help.importFile))
  }

  @Argument(help: help(.Help.importedFile), completion: .file(extensions: ["csv"]))
  var file: String

  @Option(help: help(.Help.format, value: "csv"), completion: .list(["csv"]))
  var format = "csv"

  @Option(help: help(.Help.defaultActivity, value: "activity"), completion: .activities)
  var activity: String?

  @Flag(name: .shortAndLong, help: help(.Help.yes))
  var yes = false

  @Flag(help: help(.Help.dryRun))
  var dryRun = false

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    guard format == "csv" else { throw Failure(.unknownFormat(format), exitCode: 64, in: desk.language) }
    let bytes = try desk.file(file)
    // Recording checks everything too, so who has said yes need not wait for the check alone.
    if !yes || dryRun {
      let preview = try desk.ask { client throws(CallError) in
        try client.importCSV(bytes, activity: activity, preview: true)
      }
      try desk.say(preview, sentences(preview))
      guard !dryRun, try isAgreed(desk) else { return }
    }
    let recorded = try desk.ask { client throws(CallError) in
      try client.importCSV(bytes, activity: activity, preview: false)
    }
    try desk.say(recorded, sentences(recorded))
  }

  /// Asks a person; tells a program how to say yes.
  private func isAgreed(_ desk: Desk) throws -> Bool {
    guard Surroundings.isInteractive, !desk.printsJSON else {
      if !desk.printsJSON { print(desk.text(.nothingRecordedYet)) }
      return false
    }
    return desk.agrees(to: .recordThese)
  }

  private func sentences(_ answer: Wire.Imported) -> [Phrase] {
    var sentences: [Phrase] = [
      .imported(
        preview: answer.preview, count: answer.count, seconds: answer.seconds, first: answer.first?.zoned,
        last: answer.last?.zoned)
    ]
    if answer.alreadyThere > 0 { sentences.append(.alreadyThere(answer.alreadyThere)) }
    if !answer.firstOfTwoLines.isEmpty { sentences.append(.firstOfTwoTaken(lines: answer.firstOfTwoLines)) }
    return sentences
  }
}
