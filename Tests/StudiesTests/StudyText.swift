import Studies

/// A table as lines of `key` and the figures that it has; a figure it has not is not written.
func shown(_ table: StudyTable) -> String {
  let rows = table.rows.map { row in
    var parts = [row.key]
    if let seconds = row.seconds { parts.append("\(seconds) s") }
    if let share = row.share { parts.append("share \(rounded(share))") }
    if let count = row.count { parts.append("n \(count)") }
    if let days = row.schoolDayCount { parts.append("days \(days)") }
    if let baseline = row.baseline { parts.append("beside \(baseline.rawValue)") }
    if row.isConfirmed == true { parts.append("confirmed") }
    return parts.joined(separator: ", ")
  }
  return ([table.id.rawValue] + rows).joined(separator: "\n")
}

/// Up to four decimals.
private func rounded(_ share: Double) -> String {
  let tenThousandths = (share * 10_000).rounded()
  return "\(tenThousandths / 10_000)"
}
