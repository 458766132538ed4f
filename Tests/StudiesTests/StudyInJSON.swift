import Chronology
import Profiles
import Studies
import Timekeeping

/// A study as the reference program reads it. No code has a character that JSON would escape.
func json(
  _ contributions: [Contribution], by dimensions: [[StudyDimension]], _ studyProtocol: StudyProtocol
) -> String {
  let codes = dimensions.map { "[\($0.map { quoted($0.code) }.joined(separator: ","))]" }
  return """
    {"seed":\(studyProtocol.seed),"draws":\(studyProtocol.drawCount),"level":\(studyProtocol.level),
    "dimensions":[\(codes.joined(separator: ","))],
    "participants":[
    \(contributions.map(json).joined(separator: ",\n"))]}
    """
}

private func json(_ contribution: Contribution) -> String {
  let profile = ProfileDimension.allCases.map { "\(quoted($0.rawValue)):\(quoted(contribution.profile[$0]))" }
  let sources = contribution.sourceMinutes.map { "\(quoted($0.key.rawValue)):\($0.value)" }
  let weeks = contribution.weeks.map { week in
    list([
      quoted("\(week.week)"), "\(week.schoolDayCount)", "\(week.uncoveredDayCount)", quoted(week.season?.rawValue),
      "\(week.plannedReleaseMinutes)",
    ])
  }
  var names: [ISOWeek: String] = [:]
  for week in contribution.weeks { names[week.week] = "\(week.week)" }
  let rows = contribution.rows.map { row in
    list([
      quoted(names[row.week] ?? "\(row.week)"), quoted(row.activity.rawValue), quoted(row.band.rawValue),
      "\(row.caseNumber ?? 0)", "\(row.minutes)",
    ])
  }
  let cases = contribution.cases.map { progress in
    let weeks = [progress.openedWeek, progress.issuedWeek, progress.closedWeek].map { quoted($0.map { "\($0)" }) }
    return list([quoted(progress.kind?.rawValue)] + weeks + [progress.daysTaken.map { "\($0)" } ?? "null"])
  }
  return """
    {"profile":{\(profile.joined(separator: ","))},"sources":{\(sources.joined(separator: ","))},
    "weeks":\(list(weeks)),"cases":\(list(cases)),"rows":\(list(rows))}
    """
}

private func list(_ elements: [String]) -> String { "[\(elements.joined(separator: ","))]" }

private func quoted(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "null" }
