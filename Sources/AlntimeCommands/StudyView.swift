import AlntimeAPI
import Chronology
import Phrasebook
import Rendering
import Studies
import Timekeeping

/// The study's tables as a person reads them, in 80 columns, each with its note on what divides what.
struct StudyView {
  let study: PersonalStudy
  let record: Wire.Record
  let desk: Desk

  /// A term: as many weeks as a screen has room for.
  private static let shownWeekCount = 15

  var lines: [String] {
    var lines = [desk.text(.studyTitle)]
    if let from = record.from, let to = record.to { lines.append(desk.text(.period(from.date, to.date))) }
    guard !record.weeks.isEmpty else { return lines + ["", desk.text(.nothingRecorded)] }
    for table in study.tables { lines += [""] + self.lines(of: table) }
    return lines
  }

  private func lines(of table: StudyTable) -> [String] {
    switch table.id {
    case .sample: titled(.sampleTitle, sample(table), note: nil)
    case .hoursByActivity: titled(.hoursByActivityTitle, byActivity(table), note: .activityNote)
    case .hoursByBand: titled(.hoursByBandTitle, byBand(table), note: .bandNote)
    case .hoursPerWeek:
      titled(.hoursPerWeekTitle, perWeek(table), note: hasConfirmed ? .weekNote : .weekNote + .noneConfirmedNote)
    case .inSchoolShare: titled(.inSchoolShareTitle, inSchoolShare(table), note: .shareNote)
    case .hoursPerCase:
      record.caseLabels.isEmpty
        ? titled(.hoursPerCaseTitle, [], note: .noCases) : titled(.hoursPerCaseTitle, perCase(table), note: .caseNote)
    }
  }

  private var hasConfirmed: Bool { record.weeks.contains(where: \.confirmed) }

  private func titled(_ title: Phrase, _ rows: [String], note: Phrase?) -> [String] {
    [desk.text(title)] + rows.map { "  " + $0 } + (note.map { wrapped(desk.text($0), to: 78).map { "  " + $0 } } ?? [])
  }

  private func sample(_ table: StudyTable) -> [String] {
    var text = desk.table([.left, .right])
    for row in table.rows {
      switch row.key {
      case "participants": text.add([.participantsLabel, Phrase(verbatim: "\(row.count ?? 0)")])
      case "weeks": text.add([.weeksLabel, Phrase(verbatim: "\(row.count ?? 0)")])
      case "confirmed-weeks": text.add([.confirmedWeeksLabel, Phrase(verbatim: "\(row.count ?? 0)")])
      case "total": text.add([.allHours, hours(row)])
      case "uncovered" where row.seconds != 0: text.add([.ofWhichUncovered, hours(row)])
      default: break
      }
    }
    return text.lines
  }

  private func byActivity(_ table: StudyTable) -> [String] {
    var text = desk.table([.left, .left, .right, .right])
    for row in table.rows {
      let name = Activity(rawValue: row.key).map(Phrase.name(of:)) ?? Phrase(verbatim: "")
      text.add([Phrase(verbatim: row.key), name, hours(row), .percentage(row.share)])
    }
    return text.lines
  }

  private func byBand(_ table: StudyTable) -> [String] {
    var text = desk.table([.left, .right, .right])
    for row in table.rows {
      let name = Band(rawValue: row.key).map(Phrase.name(of:)) ?? Phrase(verbatim: row.key)
      text.add([name, hours(row), .percentage(row.share)])
    }
    return text.lines
  }

  /// The latest weeks, a row each, with the days a school week is reckoned from; then the means of all, of which those
  /// that rest on no week are left out, but for the first.
  private func perWeek(_ table: StudyTable) -> [String] {
    var text = desk.table([.left, .right, .right, .right, .left])
    text.add([.week, .schoolDaysHeading, .hours, .inSchool])
    let earlier = max(0, record.weeks.count - StudyView.shownWeekCount)
    if earlier > 0 { text.add([.earlierWeeks(earlier)]) }
    for row in table.rows.dropFirst(earlier) {
      switch row.key {
      case "per-school-week": text.add(mean(.perSchoolWeek, row))
      case "per-recorded-school-week" where row.count != 0: text.add(mean(.perRecordedSchoolWeek, row))
      case "per-week-without-school" where row.count != 0: text.add(mean(.perWeekWithoutSchool, row))
      case "per-recorded-week-without-school" where row.count != 0: text.add(mean(.perRecordedWeekWithoutSchool, row))
      case "uncovered-weeks" where row.count != 0:
        text.add([.notCovered, Phrase(verbatim: ""), hours(row), .weeks(row.count ?? 0)])
      default:
        guard let isConfirmed = row.isConfirmed else { continue }
        text.add([
          Phrase(verbatim: row.key), days(row), hours(row), .percentage(row.share),
          isConfirmed ? .isConfirmed : Phrase(verbatim: ""),
        ])
      }
    }
    return text.lines
  }

  private func mean(_ label: Phrase, _ row: StudyRow) -> [Phrase] {
    [label, days(row), hours(row), .weeks(row.count ?? 0)]
  }

  private func inSchoolShare(_ table: StudyTable) -> [String] {
    var text = desk.table([.left, .right, .right, .left])
    for row in table.rows {
      let label: Phrase
      switch row.key {
      case "in-school": label = .inSchoolHours
      case "out-of-school": label = .outsideSchoolHours
      default:
        guard row.seconds != 0 else { continue }
        label = .name(of: Band.uncovered)
      }
      text.add([label, hours(row), .percentage(row.share), survey(row)])
    }
    return text.lines
  }

  private func perCase(_ table: StudyTable) -> [String] {
    var text = desk.table([.left, .right, .left, .left])
    for row in table.rows {
      switch row.key {
      case "mean": text.add([.mean, hours(row), .cases(row.count ?? 0), survey(row)])
      case "median": text.add([.median, hours(row), .cases(row.count ?? 0)])
      case "up-to-ten-hours":
        text.add([.upToTenHours, .percentage(row.share), .cases(row.count ?? 0), survey(row)])
      default:
        text.add([.caseHeading + Phrase(verbatim: " " + (record.label(ofCase: row.key) ?? row.key)), hours(row)])
      }
    }
    return text.lines
  }

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
