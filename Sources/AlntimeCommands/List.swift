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
    let asked = period.written(else: "today")
    let answer = try desk.ask { client throws(CallError) in try client.entries(period: asked) }
    try desk.show(answer, lines(answer.entries, desk))
    try desk.offerSleepDecision()
  }

  /// A heading a day with its sum; under it a line an entry that began on it, and a line for each gap between two.
  private func lines(_ entries: [Wire.Entry], _ desk: Desk) -> [String] {
    guard !entries.isEmpty else { return [desk.text(.nothingRecorded)] }
    var days: [(date: CivilDate, entries: [Wire.Entry])] = []
    for entry in entries {
      let date = entry.start.zoned.local.date
      if days.last?.date == date { days[days.count - 1].entries.append(entry) } else { days.append((date, [entry])) }
    }
    let cells = days.map { day in rows(of: day.entries) }
    var table = desk.table([.right, .left, .right, .left, .left, .left])
    for row in cells.joined() { table.add(row) }
    var rest = table.lines[...]
    return zip(days, cells).flatMap { day, rows in
      let sum = day.entries.reduce(0) { $0 + $1.seconds }
      let heading = desk.text(.date(day.date) + Phrase(verbatim: "  ") + .hoursAndMinutes(sum))
      let lines = rest.prefix(rows.count).map { "  " + $0 }
      rest = rest.dropFirst(rows.count)
      return [heading] + lines
    }
  }

  private func rows(of entries: [Wire.Entry]) -> [[Phrase]] {
    var rows: [[Phrase]] = []
    var reached: WireInstant?
    for entry in entries {
      if let from = reached, from.zoned.instant < entry.start.zoned.instant {
        rows.append([
          Phrase(verbatim: ""), span(from, entry.start),
          .hoursAndMinutes(from.zoned.instant.seconds(to: entry.start.zoned.instant)), .gap,
        ])
      }
      rows.append(cells(entry))
      if let end = entry.end { reached = later(reached ?? end, end) }
    }
    return rows
  }

  private func cells(_ entry: Wire.Entry) -> [Phrase] {
    [
      Phrase(verbatim: entry.number.map(String.init) ?? ""),
      span(entry.start, entry.end),
      .hoursAndMinutes(entry.seconds),
      Phrase(verbatim: entry.activity),
      Phrase(verbatim: entry.caseLabel ?? ""),
      remark(entry),
    ]
  }

  /// That it runs, or its note; and that the clock was set meanwhile.
  private func remark(_ entry: Wire.Entry) -> Phrase {
    let remark = entry.end == nil ? .stillRunning : Phrase(verbatim: entry.note ?? "")
    guard let seconds = entry.clockStepSeconds else { return remark }
    let mark = Phrase(verbatim: "[") + .clockSet(bySeconds: seconds) + Phrase(verbatim: "]")
    return entry.end != nil && entry.note == nil ? mark : remark + Phrase(verbatim: " ") + mark
  }

  /// `09:00–10:30`, with a `+` when it ends on a later day, open while it runs.
  private func span(_ start: WireInstant, _ end: WireInstant?) -> Phrase {
    let from = start.zoned.local
    let to = end.map { $0.zoned.local }
    let ending = to.map { $0.time.hourAndMinute + ($0.date == from.date ? "" : "+") } ?? ""
    return Phrase(verbatim: from.time.hourAndMinute + "–" + ending)
  }

  private func later(_ left: WireInstant, _ right: WireInstant) -> WireInstant {
    left.zoned.instant < right.zoned.instant ? right : left
  }
}
