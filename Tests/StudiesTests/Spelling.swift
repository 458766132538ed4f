import Chronology
import Specimens
import Studies
import Timekeeping

// Short ways to write the values of a test. They trap on a misspelt literal, which is the test's own mistake.

/// An entry, with its number as its name.
func entry(
  _ number: Int, _ activity: Activity, case label: String? = nil, note: String? = nil, _ start: Instant, _ end: Instant
) throws -> Entry {
  let digits = String(number)
  let id = EntryID("00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits)!
  let work = Work(
    activity: activity, caseRef: try label.map { label throws(TimekeepingError) in try CaseRef(label) },
    note: try note.map { note throws(TimekeepingError) in try Note(note) })
  return try Entry(id: id, work: work, start: start, end: end, source: .log)
}

/// Entries from lines of `START END ACTIVITY [CASE]`, times of RFC 3339.
func entries(_ text: String) throws -> [Entry] {
  try text.split(separator: "\n").enumerated().map { number, line in
    let words = line.split(separator: " ").map(String.init)
    return try entry(
      number + 1, try Activity(code: words[2]), case: words.count > 3 ? words[3] : nil, instant(words[0]),
      instant(words[1]))
  }
}

/// A record as lines: its weeks with their school days, then its rows.
func shown(_ record: WorkRecord) -> String {
  let weeks = record.weeks.map { "\($0.week) \($0.schoolDayCount) days\($0.isConfirmed ? ", confirmed" : "")" }
  let rows = record.rows.map { row in
    "\(row.week) \(row.activity.rawValue) \(row.band.rawValue) case \(row.caseNumber.map(String.init) ?? "–") "
      + "\(row.seconds) s"
  }
  return (weeks + rows).joined(separator: "\n")
}
