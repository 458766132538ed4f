import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Chronology
import Phrasebook

/// `alntime calendar import FILE`.
struct CalendarImport: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: help(.Help.calendarImport))
  }

  @Argument(help: help(.Help.calendarFile), completion: .file(extensions: ["toml"]))
  var file: String

  @Option(help: help(.Help.hours, value: "hours"))
  var hours: [String] = []

  @Option(help: help(.Help.release, value: "hours"))
  var release: [String] = []

  @Option(help: help(.Help.workingDays, value: "days"))
  var workingDays: String?

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let bytes = try desk.file(file)
    var overrides = hours.map { ("hours", $0) } + release.map { ("release", $0) }
    if let workingDays { overrides.append(("working-days", workingDays)) }
    let answer = try desk.ask { client throws(CallError) in
      try client.replaceCalendar(bytes, overrides: overrides)
    }
    try desk.say(answer, CalendarImport.sentences(answer))
  }

  /// What came in force, and what in it is likely a slip.
  static func sentences(_ answer: Wire.CalendarReplaced) -> [Phrase] {
    let version = answer.version
    let inForce = Phrase.calendarInForce(
      from: version.effective.date, through: version.lastCoveredDay.date, replaced: answer.replaced)
    let idle = answer.releaseWithoutHours.compactMap { Weekday(code: $0) }
    return [inForce]
      + (answer.taughtBankHolidays.isEmpty ? [] : [.taughtBankHolidays(answer.taughtBankHolidays.map(\.date))])
      + (idle.isEmpty ? [] : [.releaseWithoutHours(idle)])
  }
}
