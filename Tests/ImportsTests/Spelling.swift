import Chronology
import Imports
import Specimens
import Timekeeping

// Short ways to write the values of a test. They trap on a misspelt literal, which is the test's own mistake.

/// What an import of the bytes says, a line for each line of the file: `2: idp K7 START..END`, or `3: ` and the fault.
func outcome(
  of bytes: some Collection<UInt8>, activity: Activity? = nil, in zone: ZoneRules = london
) -> String {
  let (proposals, faults) = CSVImport(defaultActivity: activity, zone: zone).read(bytes)
  let lines =
    proposals.map { ($0.line, described($0, in: zone)) } + faults.map { ($0.line, described($0.reason, in: zone)) }
  return lines.sorted { $0.0 < $1.0 }.map { "\($0): \($1)" }.joined(separator: "\n")
}

func outcome(of text: String, activity: Activity? = nil) -> String {
  outcome(of: Array(text.utf8), activity: activity)
}

private func described(_ proposal: ProposedEntry, in zone: ZoneRules) -> String {
  let work = proposal.work.activity.rawValue + (proposal.work.caseRef.map { " \($0.label)" } ?? "")
  let from = ZonedInstant(proposal.interval.start, in: zone)
  let to = ZonedInstant(proposal.interval.end, in: zone)
  return "\(work) \(from)..\(to)" + (proposal.tookFirstOfTwo ? " first of two" : "")
}

private func described(_ reason: ImportFault.Reason, in zone: ZoneRules) -> String {
  switch reason {
  case .emptyFile: "empty file"
  case .missingColumn(let name): "no column \(name)"
  case .unknownColumn(let name): "unknown column \(name)"
  case .repeatedColumn(let name): "column \(name) twice"
  case .wrongFieldCount(let expected, let found): "\(found) fields, not \(expected)"
  case .strayQuote: "stray quote"
  case .openQuote: "open quote"
  case .notUTF8: "not UTF-8"
  case .notAnInstant(let column, let text): "\(column) `\(text)` is no instant"
  case .nonexistentTime(let column, let text, let next):
    "\(column) `\(text)` never, next \(ZonedInstant(next, in: zone))"
  case .noActivity: "no activity"
  case .refused(let error): "refused, \(described(error))"
  case .overlapsLine(let line): "overlaps line \(line)"
  }
}

private func described(_ error: TimekeepingError) -> String {
  switch error {
  case .unknownActivity(let word, _): "unknown activity `\(word)`"
  case .badCaseLabel(let label): "bad case label `\(label)`"
  case .endsBeforeItStarts: "ends before it starts"
  default: "\(error)"
  }
}
