import AlntimeAPI
import Chronology
import Phrasebook
import Rendering

/// A period's hours as bars, in school hours first and then outside, a bar a day or a week. Fits 80 columns.
struct SummaryBars {
  let summary: Wire.Summary
  let rows: SummaryView.Rows
  let desk: Desk

  /// Longer periods than this have a bar a week.
  private static let shownDayCount = 14
  /// A term has at most as many weeks; of a longer period only the weeks with work have a bar.
  private static let shownWeekCount = 20

  var lines: [String] {
    var chart = BarChart(
      Band.allCases.map(\.part), width: 80, isColoured: desk.terminal.isColoured, in: desk.language)
    if rows == .days, summary.days.count <= SummaryBars.shownDayCount {
      for day in summary.days { add(.shortDate(day.date.date), day.bands.seconds, to: &chart) }
    } else {
      let weeks = summary.weeks
      for week in weeks where weeks.count <= SummaryBars.shownWeekCount || week.bands.total > 0 {
        add(Phrase(verbatim: "\(week.week)  ") + .dayAndMonth(week.first), week.bands, to: &chart)
      }
    }
    return chart.lines
  }

  private func add(_ label: Phrase, _ bands: BandedSeconds, to chart: inout BarChart) {
    chart.add(label, Band.allCases.map { bands[$0] }, figure: .hoursAndMinutes(bands.total))
  }
}

extension Band {
  /// How the band is drawn: without colour its block tells it from the others, with colour that does too.
  fileprivate var part: BarChart.Part {
    switch self {
    case .release: .init("█", .green, .name(of: self))
    case .school: .init("▓", .cyan, .name(of: self))
    case .before: .init("▌", .brightYellow, .name(of: self))
    case .after: .init("▒", .yellow, .name(of: self))
    case .evening: .init("░", .magenta, .name(of: self))
    case .dayOff: .init("▚", .blue, .name(of: self))
    case .weekend: .init("▞", .red, .name(of: self))
    case .holiday: .init("▄", .brightMagenta, .name(of: self))
    case .uncovered: .init("▁", .grey, .name(of: self))
    }
  }
}
