import Chronology
import GRDB
import Operations

extension LogbookTally {
  /// Counts what the connection sees.
  init(_ database: Database) throws {
    let logbook = SQLiteTransaction(database: database)
    func count(_ query: String) throws -> Int { try Int.fetchOne(database, sql: "SELECT count(*) FROM \(query)") ?? 0 }
    func instant(_ query: String) throws -> Instant? {
      try Int64.fetchOne(database, sql: "SELECT \(query) FROM entry WHERE \"end\" IS NOT NULL").map(
        Instant.init(epochSeconds:))
    }
    let studyCount = try count("participation")
    // Whatever was recorded is a step of the journal, but for a sleep, of which there is none without a task.
    let written = try count("journal") + count("entry") + studyCount
    self.init(
      entryCount: try count("entry WHERE \"end\" IS NOT NULL"), caseCount: try count("idpCase"),
      confirmedWeekCount: try count("weekConfirmation"), studyCount: studyCount, first: try instant("min(start)"),
      last: try instant("max(\"end\")"), running: try logbook.running(), isBlank: written == 0)
  }
}
