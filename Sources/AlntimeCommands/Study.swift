import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Chronology
import Phrasebook
import Rendering
import Spelling
import Studies
import Timekeeping

/// `alntime study [PERIOD]`: the workload time study of one's own log.
struct Study: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "study", abstract: help(.Help.study))
  }

  /// In which form it is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, html }

  @Argument(help: help(.Help.period))
  var period: [String] = []

  @Option(help: help(.Help.studyBy, value: "dimension"), completion: .list(StudyDimension.all.map(\.code)))
  var by: [String] = []

  @Option(help: help(.Help.studyFormat))
  var format = Format.text

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    guard format == .text || !desk.printsJSON else { throw Failure(.pageOrJSON, exitCode: 64, in: desk.language) }
    let dimensions = try dimensions(desk)
    let asked = period.written(else: "all")
    let record = try desk.ask { client throws(CallError) in try client.record(period: asked) }
    let own = PersonalStudy(of: WorkRecord(record))
    let contribution = try desk.ask { client throws(CallError) in
      try Contribution(try client.contribution(period: asked))
    }
    let reckoning = StudyProtocol.standard
    let tables =
      contribution.weeks.isEmpty
      ? [] : WorkloadStudy(of: [contribution], protocol: reckoning).tables(by: dimensions)
    guard !desk.printsJSON else {
      let workload = WorkloadDocument(tables, reckoning, by: dimensions, desk.language)
      return try desk.show(StudyDocument(own, record, workload, desk.language), [])
    }
    let personal = PersonalReport(study: own, record: record, showsLabels: format == .text).report
    let workload = WorkloadReport(tables: tables, introduction: [.workloadOfOwnLog]).report
    print(text(personal, tables.isEmpty ? nil : workload, desk), terminator: "")
  }

  /// Both reports one under the other, or on one page.
  private func text(_ personal: Report, _ workload: Report?, _ desk: Desk) -> String {
    switch format {
    case .text:
      let lines =
        personal.lines(in: desk.language, width: 80)
        + (workload.map { [""] + $0.lines(in: desk.language, width: 80) } ?? [])
      return lines.map { $0 + "\n" }.joined()
    case .html:
      return Report(
        title: personal.title, introduction: personal.introduction,
        sections: personal.sections + (workload.map { [.heading($0)] + $0.sections } ?? [])
      ).page(showingFirst: desk.language)
    }
  }

  /// What `--by` names, parted by commas or given twice; at most two.
  private func dimensions(_ desk: Desk) throws(Failure) -> [StudyDimension] {
    let codes = by.flatMap { $0.split(separator: ",").map(String.init) }
    var dimensions: [StudyDimension] = []
    for code in codes {
      guard let dimension = StudyDimension(code: code) else {
        let all = StudyDimension.all.map(\.code)
        throw Failure(
          .unknownDimension(code, meant: likelyMeant(code, among: all), all: all), exitCode: 64, in: desk.language)
      }
      if !dimensions.contains(dimension) { dimensions.append(dimension) }
    }
    guard dimensions.count <= 2 else { throw Failure(.tooManyDimensions, exitCode: 64, in: desk.language) }
    return dimensions
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
