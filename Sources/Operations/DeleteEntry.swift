import Timekeeping

/// `delete`: removes an entry, or the running task; `undo` brings it back.
package struct DeleteEntry: Sendable {
  /// A number, a UUID, or `last`.
  package let entry: String

  package init(entry: String) { self.entry = entry }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Correction {
    try .recording(.delete, [.removing(try logbook.line(named: entry))], in: logbook, world)
  }
}
