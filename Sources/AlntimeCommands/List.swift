import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Chronology
import Phrasebook
import Rendering

/// `alntime list [PERIOD]`.
struct List: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: help(.Help.list))
  }

  @Argument(help: help(.Help.period))
  var period: [String] = []

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let asked = period.isEmpty ? "today" : period.joined(separator: " ")
    let answer = try desk.ask { client throws(CallError) in try client.entries(period: asked) }
    try desk.show(answer, lines(answer.entries, desk))
  }

  /// A heading a day with its sum, and a line an entry under the day on which it began.
  private func lines(_ entries: [Wire.Entry], _ desk: Desk) -> [String] {
    guard !entries.isEmpty else { return [desk.text(.nothingRecorded)] }
    var days: [(date: CivilDate, entries: [Wire.Entry])] = []
    for entry in entries {
      let date = entry.start.zoned.local.date
      if days.last?.date == date { days[days.count - 1].entries.append(entry) } else { days.append((date, [entry])) }
    }
    var table = desk.table([.left, .right, .left, .left, .left])
    for day in days { for entry in day.entries { table.add(cells(entry)) } }
    var rest = table.lines[...]
    return days.flatMap { day in
      let sum = day.entries.reduce(0) { $0 + $1.seconds }
      let heading = desk.text(.date(day.date) + Phrase(verbatim: "  ") + .hoursAndMinutes(sum))
      let lines = rest.prefix(day.entries.count).map { "  " + $0 }
      rest = rest.dropFirst(day.entries.count)
      return [heading] + lines
    }
  }

  private func cells(_ entry: Wire.Entry) -> [Phrase] {
    let start = entry.start.zoned.local
    let end = entry.end.map { $0.zoned.local }
    let endText = end.map { $0.time.hourAndMinute + ($0.date == start.date ? "" : "+") } ?? ""
    return [
      Phrase(verbatim: start.time.hourAndMinute + "–" + endText),
      .hoursAndMinutes(entry.seconds),
      Phrase(verbatim: entry.activity),
      Phrase(verbatim: entry.caseLabel ?? ""),
      entry.end == nil ? .stillRunning : Phrase(verbatim: entry.note ?? ""),
    ]
  }
}
