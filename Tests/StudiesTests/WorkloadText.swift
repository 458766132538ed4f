import Chronology
import Profiles
import Studies
import Timekeeping

/// A table as lines: its groups where it has any, then `key: participants, units, estimate` with the spread of n > 1; what it
/// left out last. Intervals are not shown: the reference program checks them.
func shown(_ table: WorkloadTable) -> String {
  var lines = [table.id.rawValue]
  for (place, row) in table.rows.enumerated() {
    if !row.group.isEmpty, place == 0 || table.rows[place - 1].group != row.group {
      lines.append("[\(row.group.joined(separator: ", "))]")
    }
    lines.append(shown(row))
  }
  return (lines + table.leftOut.map { "without \($0.count) \($0.reason.rawValue)" }).joined(separator: "\n")
}

private func shown(_ row: WorkloadRow) -> String {
  var parts = ["\(row.key): \(row.participantCount)", "\(row.unitCount) \(row.unit.rawValue)"]
  parts.append(row.estimate.map { "\(rounded($0)) \(row.measure.rawValue)" } ?? "nothing")
  if let spread = row.spread, let deviation = spread.standardDeviation {
    let quartiles = [spread.lowerQuartile, spread.median, spread.upperQuartile].map(rounded)
    parts.append("sd \(rounded(deviation)), quartiles \(quartiles.joined(separator: " "))")
  }
  if let baseline = row.baseline { parts.append("beside \(baseline.rawValue)") }
  return parts.joined(separator: ", ")
}

/// To three decimals.
private func rounded(_ value: Double) -> String { "\((value * 1_000).rounded() / 1_000)" }

/// A contribution from short words; they trap on a misspelling.
///
/// A week is `2026-W47 5 autumn 150` (school days, season or `-`, planned release), with `uncovered 2` at its end or not; a
/// row `2026-W47 idp school 1 300` (case or `-`); a case `school 2026-W45 2026-W47 - 12` (opened, issued, closed, days).
func contribution(
  _ codes: [ProfileDimension: String], weeks: [String], rows: [String], cases: [String],
  sources: [EntrySource: Int]
) -> Contribution {
  Contribution(
    codelistVersion: 1, profile: try! Profile(codes),
    weeks: weeks.map(words).map { words in
      ConfirmedWeek(
        week: ISOWeek(words[0])!, schoolDayCount: Int(words[1])!,
        uncoveredDayCount: words.count > 4 ? Int(words[5])! : 0, season: Season(rawValue: words[2]),
        plannedReleaseMinutes: Int(words[3])!)
    },
    rows: rows.map(words).map { words in
      WorkMinutes(
        week: ISOWeek(words[0])!, activity: Activity(rawValue: words[1])!, band: Band(rawValue: words[2])!,
        caseNumber: Int(words[3]), minutes: Int(words[4])!)
    },
    cases: cases.map(words).enumerated().map { place, words in
      CaseProgress(
        number: place + 1, kind: CaseKind(rawValue: words[0]), openedWeek: ISOWeek(words[1]),
        issuedWeek: ISOWeek(words[2]), closedWeek: ISOWeek(words[3]), daysTaken: Int(words[4]))
    },
    sourceMinutes: sources)
}

private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }
