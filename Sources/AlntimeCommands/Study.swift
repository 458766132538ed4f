import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Chronology
import Phrasebook
import Rendering
import Studies
import Timekeeping

/// `alntime study [PERIOD]`: the workload time study of one's own log.
struct Study: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "study", abstract: help(.Help.study))
  }

  @Argument(help: help(.Help.period))
  var period: [String] = []

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let asked = period.written(else: "all")
    let record = try desk.ask { client throws(CallError) in try client.record(period: asked) }
    let study = PersonalStudy(of: WorkRecord(record))
    try desk.show(
      StudyDocument(study, record, desk.language),
      PersonalReport(study: study, record: record).report.lines(in: desk.language, width: 80))
  }
}

extension WorkRecord {
  /// The record on the wire; rows with codes that this version does not know are left out.
  init(_ record: Wire.Record) {
    self.init(
      weeks: record.weeks.compactMap { week in
        ISOWeek(week.week).map {
          WeekOfRecord(
            week: $0, schoolDayCount: week.schoolDays, uncoveredDayCount: week.uncoveredDays,
            isConfirmed: week.confirmed)
        }
      },
      rows: record.rows.compactMap { row in
        guard let week = ISOWeek(row.week), let activity = Activity(rawValue: row.activity),
          let band = Band(rawValue: row.band)
        else { return nil }
        return WorkRow(week: week, activity: activity, band: band, caseNumber: row.caseNumber, seconds: row.seconds)
      })
  }
}
