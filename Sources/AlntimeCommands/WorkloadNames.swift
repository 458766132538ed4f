import Chronology
package import Phrasebook
import Profiles
package import Studies
import Timekeeping

/// The words for what the study's tables hold: dimensions, measures, units, tables, and what was left out.
extension Phrase {
  package static func name(of dimension: StudyDimension) -> Phrase {
    switch dimension {
    case .profile(let dimension): heading(of: dimension)
    case .schoolYear: schoolYearDimension
    case .term: termDimension
    }
  }

  package static func name(of code: String, in dimension: StudyDimension) -> Phrase {
    switch dimension {
    case .profile(let dimension): name(of: code, in: dimension)
    case .schoolYear: Phrase(verbatim: code)
    case .term: Season(rawValue: code).map(name(of:)) ?? (code == "none" ? outsideTerms : unknownTerm)
    }
  }

  static func count(_ count: Int) -> Phrase { Phrase(verbatim: "\(count)") }

  /// `10:36 (435)`
  static func survey(_ baseline: SurveyBaseline) -> Phrase {
    let figure = baseline.seconds.map(Phrase.hoursAndMinutes) ?? .percentage(baseline.share)
    return figure + Phrase(verbatim: " (\(baseline.respondentCount))")
  }
}

extension SurveyBaseline {
  /// The figure in the measure, or nil if it is of another.
  func figure(in measure: WorkloadRow.Measure) -> Double? {
    switch measure {
    case .minutes: seconds.map { Double($0) / 60 }
    case .share: share
    case .days, .count, .minutesPerPlan: nil
    }
  }
}

extension WorkloadRow.Measure {
  /// Hours and minutes, a percentage to a tenth, or a number to a tenth.
  func figure(_ value: Double) -> Phrase {
    switch self {
    case .minutes: .hoursAndMinutes(Int64((value * 60).rounded()))
    case .share: Phrase(verbatim: tenths(value * 100) + "%")
    case .days: Phrase(verbatim: tenths(value))
    case .count: Phrase(verbatim: "\(Int(value.rounded()))")
    case .minutesPerPlan: Phrase(verbatim: (value > 0 ? "+" : "") + tenths(value) + " min")
    }
  }

  func figure(_ interval: ClosedRange<Double>) -> Phrase {
    figure(interval.lowerBound) + Phrase(verbatim: "–") + figure(interval.upperBound)
  }

  func quartiles(_ spread: Spread) -> Phrase {
    .joined([spread.lowerQuartile, spread.median, spread.upperQuartile].map(figure), by: " · ")
  }

  private func tenths(_ value: Double) -> String {
    let rounded = Int((value * 10).rounded())
    let sign = rounded < 0 ? "-" : ""
    return "\(sign)\(abs(rounded) / 10).\(abs(rounded) % 10)"
  }
}

extension WorkloadRow.Unit {
  func counted(_ count: Int) -> Phrase {
    switch self {
    case .participants: .participants(count)
    case .weeks: .weeks(count)
    case .minutes: .hoursAndMinutes(Int64(count) * 60)
    case .plans: .plans(count)
    case .cases: .cases(count)
    }
  }
}

extension WorkloadTable.ID {
  package var title: Phrase {
    switch self {
    case .sample: .workloadSampleTitle
    case .hoursPerSchoolWeek: .workloadPerWeekTitle
    case .shareByActivity: .workloadActivityTitle
    case .shareByBand: .workloadBandTitle
    case .inSchoolShare: .workloadInSchoolTitle
    case .hoursPerIDP: .workloadPerIDPTitle
    case .idpStages: .workloadStagesTitle
    case .nthIDP: .workloadNthTitle
    case .statutoryDays: .workloadStatutoryTitle
    case .releaseTime: .workloadReleaseTitle
    case .dataQuality: .workloadQualityTitle
    }
  }

  /// What divides what.
  package var note: Phrase? {
    switch self {
    case .sample: nil
    case .hoursPerSchoolWeek: .workloadPerWeekNote
    case .shareByActivity, .shareByBand: .workloadShareNote
    case .inSchoolShare: .workloadInSchoolNote
    case .hoursPerIDP, .idpStages: .workloadPerIDPNote
    case .nthIDP: .workloadNthNote
    case .statutoryDays: .workloadStatutoryNote
    case .releaseTime: .workloadReleaseNote
    case .dataQuality: .workloadQualityNote
    }
  }

  /// The measure whose rows a picture shows.
  var drawnMeasure: WorkloadRow.Measure {
    switch self {
    case .sample: .count
    case .hoursPerSchoolWeek, .hoursPerIDP, .idpStages, .nthIDP, .releaseTime: .minutes
    case .shareByActivity, .shareByBand, .inSchoolShare, .dataQuality: .share
    case .statutoryDays: .days
    }
  }

  func name(of row: WorkloadRow) -> Phrase {
    let key = row.key
    return switch self {
    case .shareByActivity: Activity(rawValue: key).map(Phrase.name(of:)) ?? Phrase(verbatim: key)
    case .shareByBand: Band(rawValue: key).map(Phrase.name(of:)) ?? Phrase(verbatim: key)
    case .idpStages:
      (CaseStage(rawValue: key).map(Phrase.name(of:)) ?? Phrase(verbatim: key))
        + (row.measure == .share ? .asShare : Phrase(verbatim: ""))
    default: Phrase.statistic(key) ?? Phrase(verbatim: key)
    }
  }
}

extension LeftOut {
  var phrase: Phrase {
    switch reason {
    case .noConfirmedWeek: Phrase.LeftOut.noConfirmedWeek(count)
    case .uncoveredWeek: Phrase.LeftOut.uncoveredWeek(count)
    case .weekWithoutSchool: Phrase.LeftOut.weekWithoutSchool(count)
    case .uncoveredMinutes: Phrase.LeftOut.uncoveredMinutes(count)
    case .planNotWhole: Phrase.LeftOut.planNotWhole(count)
    case .notIssued: Phrase.LeftOut.notIssued(count)
    case .closedWithoutPlan: Phrase.LeftOut.closedWithoutPlan(count)
    case .neverOpened: Phrase.LeftOut.neverOpened(count)
    case .daysUnknown: Phrase.LeftOut.daysUnknown(count)
    case .otherLimit: Phrase.LeftOut.otherLimit(count)
    case .tooFewPlans: Phrase.LeftOut.tooFewPlans(count)
    case .sourceNotByWeek: Phrase.LeftOut.sourceNotByWeek(count)
    }
  }
}
