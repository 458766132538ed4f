import AlntimeAPI
import Chronology
import Phrasebook
import Rendering

/// What may be missing from a week, as a person reads it before confirming. Fits 80 columns.
struct WeekView {
  let week: Wire.Week
  let desk: Desk

  var lines: [String] {
    [desk.text(.period(week.from.date, week.to.date)), desk.text(.mayBeMissing)]
      + titled(.schoolHoursWithoutEntry, gapLines) + titled(.overlongEntries, overlongLines)
      + titled(.daysWithoutCalendar, week.uncoveredDays.map { desk.text(.shortDate($0.date)) })
  }

  private func titled(_ title: Phrase, _ rows: [String]) -> [String] {
    rows.isEmpty ? [] : ["  " + desk.text(title)] + rows.map { "    " + $0 }
  }

  private var gapLines: [String] {
    var table = desk.table([.left, .left, .right])
    for gap in week.gaps {
      let (start, end) = (gap.start.zoned.local, gap.end.zoned.local)
      table.add([.shortDate(start.date), stretch(start.time, end.time), .hoursAndMinutes(gap.seconds)])
    }
    return table.lines
  }

  private var overlongLines: [String] {
    var table = desk.table([.left, .left, .right, .left])
    for entry in week.overlong {
      let (start, end) = (entry.start.zoned.local, entry.end?.zoned.local ?? entry.start.zoned.local)
      table.add([
        .shortDate(start.date), stretch(start.time, end.time), .hoursAndMinutes(entry.seconds), entry.workPhrase,
      ])
    }
    return table.lines
  }

  private func stretch(_ start: CivilTime, _ end: CivilTime) -> Phrase {
    Phrase(verbatim: "\(start.hourAndMinute)–\(end.hourAndMinute)")
  }
}
