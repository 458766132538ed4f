import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime import FILE --format csv`, or of a whole log that `export --all` wrote: says first what it would record, then
/// records all or nothing.
struct Import: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: help(.Help.importFile))
  }

  @Argument(help: help(.Help.importedFile), completion: .file(extensions: ["csv", "json"]))
  var file: String

  @Option(help: help(.Help.format, value: "csv|alntime"), completion: .list(["csv", "alntime"]))
  var format: String?

  @Option(help: help(.Help.defaultActivity, value: "activity"), completion: .activities)
  var activity: String?

  @Flag(name: .shortAndLong, help: help(.Help.yes))
  var yes = false

  @Flag(help: help(.Help.dryRun))
  var dryRun = false

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    if let format, !["csv", "alntime"].contains(format) {
      throw Failure(.unknownFormat(format), exitCode: 64, in: desk.language)
    }
    let bytes = try desk.file(file, limitBytes: Limits.logBytes)
    // No line of CSV that has the columns begins with a brace.
    let isLog =
      format == "alntime" || format == nil && bytes.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
    if isLog { return try importLog(bytes, at: desk) }
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

  private func importLog(_ document: [UInt8], at desk: Desk) throws {
    guard activity == nil else { throw Failure(.noDefaultForLog, exitCode: 64, in: desk.language) }
    if !yes || dryRun {
      let preview = try desk.ask { client throws(CallError) in try client.importLog(document, preview: true) }
      try desk.say(preview, sentences(preview))
      guard !dryRun, try isAgreed(desk) else { return }
    }
    let recorded = try desk.ask { client throws(CallError) in try client.importLog(document, preview: false) }
    try desk.say(recorded, sentences(recorded))
  }

  private func sentences(_ answer: Wire.LogImported) -> [Phrase] {
    var sentences: [Phrase] = [
      .logImported(
        preview: answer.preview, entries: answer.entries, seconds: answer.seconds, cases: answer.cases,
        weeks: answer.confirmedWeeks, calendars: answer.calendars, profile: answer.profile)
    ]
    if answer.alreadyThere > 0 { sentences.append(.partsAlreadyThere(answer.alreadyThere)) }
    if answer.different > 0 { sentences.append(.partsThatDiffer(answer.different)) }
    return sentences
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
