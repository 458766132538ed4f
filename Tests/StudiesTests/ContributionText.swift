import Chronology
import Profiles
import Specimens
import Studies
import Timekeeping

/// What a person without a profile at the sample school gives.
func contribution(_ log: [Entry], _ opened: [IDPCase] = [], confirmed: [String]) throws -> Contribution {
  Contribution(
    distilling: log, caseload: Caseload(opened), confirmed: Set(confirmed.map { ISOWeek($0)! }), profile: .silent,
    split: try SampleSchool.split())
}

func idpCase(
  _ label: String, _ kind: CaseKind, _ aware: String, issued: String? = nil, closed: String? = nil
) throws -> IDPCase {
  try IDPCase(
    try CaseRef(label), kind: kind, aware: date(aware), issued: issued.map(date), closed: closed.map(date))
}

/// A contribution as lines: its weeks, its rows, its cases, and how it was recorded.
func shown(_ contribution: Contribution) -> String {
  let weeks = contribution.weeks.map {
    "\($0.week): \($0.schoolDayCount) school days, \($0.uncoveredDayCount) uncovered, "
      + "\($0.season?.rawValue ?? "no season"), \($0.plannedReleaseMinutes) min release"
  }
  let rows = contribution.rows.map { row in
    "\(row.week) \(row.activity.rawValue) \(row.band.rawValue), "
      + "\(row.caseNumber.map { "case \($0)" } ?? "no case"): \(row.minutes) min"
  }
  let sources = EntrySource.allCases.compactMap { source in
    contribution.sourceMinutes[source].map { "\(source.rawValue) \($0) min" }
  }
  return (weeks + rows + contribution.cases.map(shown) + sources).joined(separator: "\n")
}

private func shown(_ progress: CaseProgress) -> String {
  var parts = ["case \(progress.number)", progress.kind?.rawValue ?? "never opened"]
  if let week = progress.openedWeek { parts.append("opened \(week)") }
  if let week = progress.issuedWeek { parts.append("issued \(week)") }
  if let week = progress.closedWeek { parts.append("closed \(week)") }
  if let days = progress.daysTaken { parts.append("\(days) days") }
  return parts.joined(separator: ", ")
}
