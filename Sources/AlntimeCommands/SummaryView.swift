import AlntimeAPI
import Chronology
import Phrasebook
import Rendering
import Timekeeping

/// A period's hours as a person reads them: by day, by time of day, by activity. Fits 80 columns.
struct SummaryView {
  let summary: Wire.Summary
  let desk: Desk

  var lines: [String] {
    let heading = [desk.text(.period(summary.from.date, summary.to.date)), ""]
    guard summary.seconds > 0 else { return heading + [desk.text(.nothingRecorded)] }
    var lines = heading
    if summary.days.count > 1 { lines += dayLines + [""] }
    lines += bandLines + [""] + activityLines
    if summary.uncoveredSeconds > 0 { lines += ["", desk.text(.uncoveredNote)] }
    return lines
  }

  private var hasUncovered: Bool { summary.uncoveredSeconds > 0 }

  /// Every day of a week; of a longer period only the days with work.
  private var dayLines: [String] {
    var table = desk.table([.left, .left, .right, .right, .right, .right])
    table.add([
      .day, Phrase(verbatim: ""), .inSchool, .outside, hasUncovered ? .uncoveredDays : Phrase(verbatim: ""), .total,
    ])
    for day in summary.days where summary.days.count <= 7 || day.seconds > 0 {
      let kind = DayKind(rawValue: day.kind).map(Phrase.name(of:)) ?? Phrase(verbatim: day.kind)
      table.add([.shortDate(day.date.date), kind] + hours(day.bands.seconds))
    }
    table.add([.total, Phrase(verbatim: "")] + hours(summary.bands.seconds))
    return table.lines
  }

  private func hours(_ bands: BandedSeconds) -> [Phrase] {
    [
      .hoursAndMinutes(bands.inSchool), .hoursAndMinutes(bands.outOfSchool),
      hasUncovered ? .hoursAndMinutes(bands.uncovered) : Phrase(verbatim: ""), .hoursAndMinutes(bands.total),
    ]
  }

  private var bandLines: [String] {
    let bands = summary.bands.seconds
    let covered = bands.inSchool + bands.outOfSchool
    var table = desk.table([.left, .right, .right])
    table.add([.byBand, .hours, .share])
    for band in Band.allCases where bands[band] > 0 {
      let share = band.isInSchoolHours == nil ? nil : Double(bands[band]) / Double(covered)
      table.add([Phrase(verbatim: "  ") + .name(of: band), .hoursAndMinutes(bands[band]), .percentage(share)])
    }
    if covered > 0 {
      table.add([.inSchoolHours, .hoursAndMinutes(bands.inSchool), .percentage(bands.inSchoolShare)])
      table.add([
        .outsideSchoolHours, .hoursAndMinutes(bands.outOfSchool), .percentage(bands.inSchoolShare.map { 1 - $0 }),
      ])
    }
    return table.lines
  }

  private var activityLines: [String] {
    var table = desk.table([.left, .left, .right, .right])
    table.add([.byActivity, Phrase(verbatim: ""), .hours, .share])
    for row in summary.activities {
      let name = Activity(rawValue: row.activity).map(Phrase.name(of:)) ?? Phrase(verbatim: row.activity)
      table.add([
        Phrase(verbatim: "  " + row.activity), name, .hoursAndMinutes(row.seconds),
        .percentage(Double(row.seconds) / Double(summary.seconds)),
      ])
    }
    return table.lines
  }
}
