import Chronology
import Operations
import Timekeeping

/// A journal step's changes as their row keeps them, in JSON; the one mapping between the two.
struct JournalDocument: Codable {
  struct Line: Codable {
    let id: String
    let activity: String
    let caseLabel: String?
    let note: String?
    let start: Int64
    /// Nil while it runs.
    let end: Int64?
    let source: String
    let revision: Int
  }

  struct Change: Codable {
    let before: Line?
    let after: Line?
  }

  let changes: [Change]

  init(_ changes: [TimesheetChange]) {
    self.changes = changes.map { Change(before: $0.before.map(Line.init), after: $0.after.map(Line.init)) }
  }

  /// The changes, or throws when another program changed the row into something that is none.
  func timesheetChanges() throws -> [TimesheetChange] {
    try changes.map { change in
      let (before, after) = (try change.before?.line(), try change.after?.line())
      guard before != nil || after != nil, before == nil || after == nil || before?.id == after?.id else {
        throw JournalDocument.unreadable
      }
      return TimesheetChange(before: before, after: after)
    }
  }

  fileprivate static var unreadable: LogbookError { .unreadable(path: "journal", code: 0) }
}

extension JournalDocument.Line {
  init(_ line: TimesheetLine) {
    self.init(
      id: line.id.text, activity: line.work.activity.rawValue, caseLabel: line.work.caseRef?.label,
      note: line.work.note?.text, start: line.start.epochSeconds, end: line.end?.epochSeconds,
      source: line.source.rawValue, revision: line.revision)
  }

  func line() throws -> TimesheetLine {
    guard let id = EntryID(id), let source = EntrySource(rawValue: source) else { throw JournalDocument.unreadable }
    let work = Work(
      activity: try Activity(code: activity), caseRef: try caseLabel.map { try CaseRef($0) },
      note: try note.map { try Note($0) })
    let start = Instant(epochSeconds: start)
    guard let end else { return .running(RunningEntry(id: id, work: work, start: start, revision: revision)) }
    return .finished(
      try Entry(
        id: id, work: work, start: start, end: Instant(epochSeconds: end), source: source, revision: revision))
  }
}
