import AlntimeAPI
import Chronology
import Phrasebook
import Rendering
import Studies
import Timekeeping

/// The tables of one's own log as sections of a report, each with its note on what divides what.
struct PersonalReport {
  let study: PersonalStudy
  let record: Wire.Record
  /// Cases by their labels, which are for this machine's screen only; else by their numbers.
  let showsLabels: Bool

  /// A term: as many weeks as a screen has room for.
  private static let shownWeekCount = 15

  /// Title, period, and the tables; or that there is nothing.
  var report: Report {
    var introduction: [Phrase] = []
    if let from = record.from, let to = record.to { introduction.append(.period(from.date, to.date)) }
    guard !record.weeks.isEmpty else {
      return Report(title: .studyTitle, introduction: introduction, sections: [.saying(.nothingRecorded)])
    }
    return Report(title: .studyTitle, introduction: introduction, sections: study.tables.map(section))
  }

  private func section(_ table: StudyTable) -> Report.Section {
    switch table.id {
    case .sample: section(table, .sampleTitle, [.left, .right], sample(table), nil)
    case .hoursByActivity:
      section(table, .hoursByActivityTitle, [.left, .left, .right, .right], byActivity(table), .activityNote)
    case .hoursByBand: section(table, .hoursByBandTitle, [.left, .right, .right], byBand(table), .bandNote)
    case .hoursPerWeek:
      section(
        table, .hoursPerWeekTitle, [.left, .right, .right, .right, .left], perWeek(table),
        hasConfirmed ? .weekNote : .weekNote + .noneConfirmedNote,
        headings: [.week, .schoolDaysHeading, .hours, .inSchool, Phrase(verbatim: "")])
    case .inSchoolShare:
      section(table, .inSchoolShareTitle, [.left, .right, .right, .left], inSchoolShare(table), .shareNote)
    case .hoursPerCase:
      record.caseLabels.isEmpty
        ? section(table, .hoursPerCaseTitle, [.left], [], .noCases)
        : section(table, .hoursPerCaseTitle, [.left, .right, .left, .left], perCase(table), .caseNote)
    }
  }

  private var hasConfirmed: Bool { record.weeks.contains(where: \.confirmed) }

  private func section(
    _ table: StudyTable, _ title: Phrase, _ alignments: [TextTable.Alignment], _ rows: [[Phrase]], _ note: Phrase?,
    headings: [Phrase]? = nil
  ) -> Report.Section {
    let empty = Phrase(verbatim: "")
    let filled = rows.map { $0 + Array(repeating: empty, count: alignments.count - $0.count) }
    return Report.Section(
      id: "own-" + table.id.rawValue, title: title, headings: headings, alignments: alignments, rows: filled,
      chart: nil, notes: note.map { [$0] } ?? [])
  }

  private func sample(_ table: StudyTable) -> [[Phrase]] {
    table.rows.compactMap { row in
      switch row.key {
      case "participants": [.participantsLabel, Phrase(verbatim: "\(row.count ?? 0)")]
      case "weeks": [.weeksLabel, Phrase(verbatim: "\(row.count ?? 0)")]
      case "confirmed-weeks": [.confirmedWeeksLabel, Phrase(verbatim: "\(row.count ?? 0)")]
      case "total": [.allHours, hours(row)]
      case "uncovered" where row.seconds != 0: [.ofWhichUncovered, hours(row)]
      default: nil
      }
    }
  }

  private func byActivity(_ table: StudyTable) -> [[Phrase]] {
    table.rows.map { row in
      let name = Activity(rawValue: row.key).map(Phrase.name(of:)) ?? Phrase(verbatim: "")
      return [Phrase(verbatim: row.key), name, hours(row), .percentage(row.share)]
    }
  }

  private func byBand(_ table: StudyTable) -> [[Phrase]] {
    table.rows.map { row in
      let name = Band(rawValue: row.key).map(Phrase.name(of:)) ?? Phrase(verbatim: row.key)
      return [name, hours(row), .percentage(row.share)]
    }
  }

  /// The latest weeks, a row each, with the days a school week is reckoned from; then the means of all, of which those
  /// that rest on no week are left out, but for the first.
  private func perWeek(_ table: StudyTable) -> [[Phrase]] {
    let earlier = max(0, record.weeks.count - PersonalReport.shownWeekCount)
    let rows = table.rows.dropFirst(earlier).compactMap { row -> [Phrase]? in
      switch row.key {
      case "per-school-week": return mean(.perSchoolWeek, row)
      case "per-recorded-school-week": return row.count == 0 ? nil : mean(.perRecordedSchoolWeek, row)
      case "per-week-without-school": return row.count == 0 ? nil : mean(.perWeekWithoutSchool, row)
      case "per-recorded-week-without-school":
        return row.count == 0 ? nil : mean(.perRecordedWeekWithoutSchool, row)
      case "uncovered-weeks":
        return row.count == 0
          ? nil : [.notCovered, Phrase(verbatim: ""), hours(row), .weeks(row.count ?? 0)]
      default:
        guard let isConfirmed = row.isConfirmed else { return nil }
        return [
          Phrase(verbatim: row.key), days(row), hours(row), .percentage(row.share),
          isConfirmed ? .isConfirmed : Phrase(verbatim: ""),
        ]
      }
    }
    return (earlier > 0 ? [[.earlierWeeks(earlier)]] : []) + rows
  }

  private func mean(_ label: Phrase, _ row: StudyRow) -> [Phrase] {
    [label, days(row), hours(row), .weeks(row.count ?? 0)]
  }

  private func inSchoolShare(_ table: StudyTable) -> [[Phrase]] {
    table.rows.compactMap { row in
      switch row.key {
      case "in-school": [.inSchoolHours, hours(row), .percentage(row.share), survey(row)]
      case "out-of-school": [.outsideSchoolHours, hours(row), .percentage(row.share), survey(row)]
      default:
        row.seconds == 0 ? nil : [.name(of: Band.uncovered), hours(row), .percentage(row.share), survey(row)]
      }
    }
  }

  private func perCase(_ table: StudyTable) -> [[Phrase]] {
    table.rows.map { row in
      switch row.key {
      case "mean": [.mean, hours(row), .cases(row.count ?? 0), survey(row)]
      case "median": [.median, hours(row), .cases(row.count ?? 0)]
      case "up-to-ten-hours": [.upToTenHours, .percentage(row.share), .cases(row.count ?? 0), survey(row)]
      default: [.caseHeading + Phrase(verbatim: " " + (label(row) ?? row.key)), hours(row)]
      }
    }
  }

  private func label(_ row: StudyRow) -> String? { showsLabels ? record.label(ofCase: row.key) : nil }

  private func hours(_ row: StudyRow) -> Phrase {
    row.seconds.map(Phrase.hoursAndMinutes) ?? Phrase(verbatim: "–")
  }

  private func days(_ row: StudyRow) -> Phrase { Phrase(verbatim: "\(row.schoolDayCount ?? 0)") }

  /// `2022-23 survey: 10:36 (n = 435)`.
  private func survey(_ row: StudyRow) -> Phrase {
    guard let baseline = row.baseline else { return Phrase(verbatim: "") }
    let figure = baseline.seconds.map(Phrase.hoursAndMinutes) ?? .percentage(baseline.share)
    return .surveyHeading + Phrase(verbatim: ": ") + figure + Phrase(verbatim: " (")
      + .respondents(baseline.respondentCount) + Phrase(verbatim: ")")
  }
}
