import AlntimeAPI
import AlntimeClient
package import ArgumentParser
import Chronology
import Phrasebook
import Rendering
import Studies
import Timekeeping

/// `alntime study [PERIOD]`: the workload time study of one's own log; `alntime study POOL…`: of pools, by another program.
package struct Study: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "study", abstract: help(.Help.study))
  }

  @Argument(help: help(.Help.studied, value: "period|pool"), completion: .file(extensions: ["pool"]))
  package var words: [String] = []

  @OptionGroup package var form: StudyForm

  @OptionGroup package var options: Options

  package init() {}

  package func run() throws {
    let desk = options.desk
    guard !words.contains(where: Surroundings.isPool) else { throw StudyProgram.notBecome(in: desk.language) }
    try studyOwnLog(desk)
  }

  private func studyOwnLog(_ desk: Desk) throws {
    let dimensions = try form.dimensions(desk)
    let asked = words.written(else: "all")
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
    let personal = PersonalReport(study: own, record: record, showsLabels: form.format == .text).report
    let workload = WorkloadReport(tables: tables, introduction: [.workloadOfOwnLog]).report
    print(text(personal, tables.isEmpty ? nil : workload, desk), terminator: "")
  }

  /// Both reports one under the other, or on one page.
  private func text(_ personal: Report, _ workload: Report?, _ desk: Desk) -> String {
    switch form.format {
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
