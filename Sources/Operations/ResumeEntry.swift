import Timekeeping

/// `resume`: starts again what an entry was, with its case and note.
package struct ResumeEntry: Sendable {
  /// A number, a UUID, or `last`.
  package let entry: String
  /// When, as written; now when nil.
  package let at: String?

  package init(entry: String, at: String?) {
    self.entry = entry
    self.at = at
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> StartEntry.Outcome {
    let work = try logbook.line(named: entry).work
    let text = WorkText(activity: work.activity.rawValue, caseLabel: work.caseRef?.label, note: work.note?.text)
    return try StartEntry(work: text, at: at, verb: .resume).run(in: logbook, world)
  }
}
