import AlntimeAPI
import Chronology
import Phrasebook
import Rendering
import Timekeeping

/// A period's hours as a person reads them: by day or week, by time of day, by activity. Fits 80 columns.
///
/// A person at a terminal sees bars before the figures; a program, or a file, gets the figures alone.
struct SummaryView {
  /// What the first table has a row for.
  enum Rows { case days, weeks }

  let summary: Wire.Summary
  let desk: Desk
  var rows = Rows.days

  var lines: [String] {
    let heading = [desk.text(.period(summary.from.date, summary.to.date))] + confirmationLines + [""]
    guard summary.seconds > 0 else { return heading + [desk.text(.nothingRecorded)] }
    var lines = heading
    if desk.terminal.drawsBars { lines += SummaryBars(summary: summary, rows: rows, desk: desk).lines + [""] }
    switch rows {
    case .days: if summary.days.count > 1 { lines += dayLines + [""] }
    case .weeks: lines += weekLines + [""]
    }
    lines += bandLines + releaseLines + [""] + activityLines
    if summary.uncoveredSeconds > 0 { lines += [""] + note(.uncoveredNote) }
    return lines
  }

  /// The sentence on one line, or wrapped where a terminal would break it anywhere.
  private func note(_ phrase: Phrase) -> [String] {
    desk.terminal.drawsBars ? wrapped(desk.text(phrase), to: 80) : [desk.text(phrase)]
  }

  /// Of one whole week whether it is confirmed; of a period shown by weeks, how many are.
  private var confirmationLines: [String] {
    let weeks = summary.weeks
    if rows == .weeks { return [desk.text(.confirmedWeeks(weeks.count(where: \.isConfirmed), of: weeks.count))] }
    guard weeks.count == 1, summary.days.count == 7 else { return [] }
    return [desk.text(weeks[0].isConfirmed ? .weekIsConfirmed : .weekIsNotConfirmed(weeks[0].week.description))]
  }

  /// Every week of a term; of a longer period only the weeks with work and those confirmed.
  private var weekLines: [String] {
    let weeks = summary.weeks
    var table = desk.table([.left, .left, .right, .right, .right, .right, .left])
    table.add([
      .week, .from, .inSchool, .outside, hasUncovered ? .uncoveredDays : Phrase(verbatim: ""), .total,
    ])
    for week in weeks where weeks.count <= 20 || week.bands.total > 0 || week.isConfirmed {
      table.add(
        [Phrase(verbatim: week.week.description), .dayAndMonth(week.first)] + hours(week.bands)
          + (week.isConfirmed ? [.isConfirmed] : []))
    }
    table.add([.total, Phrase(verbatim: "")] + hours(summary.bands.seconds))
    return table.lines
  }

  /// What the calendar sets aside for the work, beside what was worked in it.
  private var releaseLines: [String] {
    guard summary.plannedReleaseSeconds > 0 else { return [] }
    return [
      desk.text(
        .releaseUse(
          worked: summary.bands.seconds[.release], passed: summary.passedReleaseSeconds,
          planned: summary.plannedReleaseSeconds))
    ]
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
