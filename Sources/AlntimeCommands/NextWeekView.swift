import AlntimeAPI
import Chronology
import Phrasebook
import Rendering

/// A week's days cut into bands, so that a person sees at once whether the calendar is theirs. Fits 80 columns.
struct NextWeekView {
  let days: [Wire.SetUp.Day]
  let desk: Desk

  var lines: [String] {
    guard let first = days.first, let last = days.last else { return [] }
    var table = desk.table([.left, .left, .left])
    for day in days {
      for (position, stretch) in day.stretches.enumerated() {
        table.add([
          position == 0 ? .shortDate(day.date.date) : Phrase(verbatim: ""),
          Phrase(verbatim: "\(stretch.from)–\(stretch.to)"),
          Band(rawValue: stretch.band).map(Phrase.name(of:)) ?? Phrase(verbatim: stretch.band),
        ])
      }
    }
    return [desk.text(.nextWeek + .period(first.date.date, last.date.date) + Phrase(verbatim: ":"))]
      + table.lines.map { "  " + $0 }
  }
}
