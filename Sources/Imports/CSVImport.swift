package import Chronology
package import Timekeeping

/// Reads `start,end,activity,case`: what a spreadsheet or another tracker can write.
///
/// The header names the columns in any order; `activity` and `case` may be missing or empty. Instants are RFC 3339 with
/// an offset, or `YYYY-MM-DD HH:MM[:SS]` in the zone; of a local time that occurs twice the first is taken.
package struct CSVImport: Sendable {
  /// For lines without an activity of their own; nil makes such a line a fault.
  package let defaultActivity: Activity?
  package let zone: ZoneRules

  package init(defaultActivity: Activity?, zone: ZoneRules) {
    self.defaultActivity = defaultActivity
    self.zone = zone
  }

  /// The entries that the file proposes, and what is wrong with each line that proposes none.
  package func read(_ bytes: some Collection<UInt8>) -> (proposals: [ProposedEntry], faults: [ImportFault]) {
    var proposals: [ProposedEntry] = []
    var faults: [ImportFault] = []
    do throws(ImportFault) {
      let rows = try CSVReader.rows(of: bytes)
      guard let header = rows.first else { throw ImportFault(line: 1, reason: .emptyFile) }
      let columns = try columns(header)
      for row in rows.dropFirst() {
        do throws(ImportFault) { proposals.append(try proposal(row, columns)) } catch { faults.append(error) }
      }
    } catch {
      faults.append(error)
    }
    return (proposals, faults)
  }

  private func columns(_ header: CSVReader.Row) throws(ImportFault) -> [String: Int] {
    var columns: [String: Int] = [:]
    for (position, field) in header.fields.enumerated() {
      let name = trimmed(field).lowercased()
      guard ["start", "end", "activity", "case"].contains(name) else {
        throw ImportFault(line: header.line, reason: .unknownColumn(field))
      }
      guard columns.updateValue(position, forKey: name) == nil else {
        throw ImportFault(line: header.line, reason: .repeatedColumn(name))
      }
    }
    for needed in ["start", "end"] where columns[needed] == nil {
      throw ImportFault(line: header.line, reason: .missingColumn(needed))
    }
    return columns
  }

  private func proposal(_ row: CSVReader.Row, _ columns: [String: Int]) throws(ImportFault) -> ProposedEntry {
    guard row.fields.count == columns.count else {
      throw ImportFault(line: row.line, reason: .wrongFieldCount(expected: columns.count, found: row.fields.count))
    }
    func text(_ column: String) -> String { columns[column].map { trimmed(row.fields[$0]) } ?? "" }
    let start = try instant(text("start"), "start", row.line)
    let end = try instant(text("end"), "end", row.line)
    guard let interval = try? Interval(from: start.instant, to: end.instant) else {
      throw ImportFault(
        line: row.line, reason: .refused(.endsBeforeItStarts(start: start.instant, end: end.instant)))
    }
    let work: Work?
    do throws(TimekeepingError) {
      let named = text("activity").isEmpty ? defaultActivity : try Activity(code: text("activity"))
      let caseRef = text("case").isEmpty ? nil : try CaseRef(text("case"))
      work = named.map { Work(activity: $0, caseRef: caseRef) }
    } catch {
      throw ImportFault(line: row.line, reason: .refused(error))
    }
    guard let work else { throw ImportFault(line: row.line, reason: .noActivity) }
    return ProposedEntry(
      line: row.line, work: work, interval: interval, tookFirstOfTwo: start.tookFirst || end.tookFirst)
  }

  private func instant(
    _ text: String, _ column: String, _ line: Int
  ) throws(ImportFault) -> (instant: Instant, tookFirst: Bool) {
    if let exact = ZonedInstant(text) { return (exact.instant, false) }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "T" }
    guard parts.count == 2, let date = CivilDate(parts[0]), CivilDate.recordable.contains(date),
      let time = CivilTime(parts[1])
    else {
      throw ImportFault(line: line, reason: .notAnInstant(column: column, text: text))
    }
    switch zone.resolve(date, time) {
    case .unique(let only): return (only, false)
    case .ambiguous(let first, _): return (first, true)
    case .nonexistent(let next):
      throw ImportFault(line: line, reason: .nonexistentTime(column: column, text: text, next: next))
    }
  }

  private func trimmed(_ text: String) -> String {
    var slice = text[...]
    while slice.first == " " || slice.first == "\t" { slice.removeFirst() }
    while slice.last == " " || slice.last == "\t" { slice.removeLast() }
    return String(slice)
  }
}
