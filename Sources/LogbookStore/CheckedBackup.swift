import Chronology
import GRDB
import Operations
import Studies

/// A backup that was found whole, ours, and of a schema that is now this version's: only such a file can take a logbook's
/// place.
struct CheckedBackup: Sendable {
  private let file: ScratchFile
  private let tally: LogbookTally
  private let participations: [Participation]
  private let wasOlder: Bool
  private let wasCopiedByHand: Bool

  /// Checks the file and brings its schema up to date, or throws ``BackupFault``.
  init(_ file: ScratchFile) throws {
    let header = try SQLiteHeader(of: file.bytes(at: 0, atMost: SQLiteHeader.length))
    guard header.applicationID == Migrations.applicationID else { throw BackupFault.notALogbook }
    wasCopiedByHand = try !CheckedBackup.hasTrailer(file, after: header.byteCount)
    self.file = file
    do {
      let isOlder = try LogbookCopy.using(file, CheckedBackup.bringUpToDate)
      (tally, participations) = try LogbookCopy.using(file) { queue in
        try queue.read { database in
          try LogbookCopy.checkRows(database)
          return (try LogbookTally(database), try ParticipationTable.read(database))
        }
      }
      wasOlder = isOlder
    } catch let error as DatabaseError {
      throw CheckedBackup.isOfFile(error) ? BackupFault.damaged : error
    }
  }

  /// Checks the checksum and takes it away; false of a logbook's file that has none, and so was not made by us. Throws
  /// ``BackupFault``.
  private static func hasTrailer(_ file: ScratchFile, after byteCount: Int?) throws -> Bool {
    guard let byteCount else { return false }
    let found = file.byteCount
    guard found >= byteCount else {
      throw BackupFault.partial(byteCount: found, of: byteCount + BackupTrailer.byteCount)
    }
    let trailer = try file.bytes(at: byteCount, atMost: BackupTrailer.byteCount)
    guard !trailer.isEmpty else { return false }
    let expected = try BackupTrailer.of(file, byteCount: byteCount)
    guard trailer == expected, found == byteCount + trailer.count else {
      guard trailer.count < expected.count, expected.starts(with: trailer) else { throw BackupFault.damaged }
      throw BackupFault.partial(byteCount: found, of: byteCount + expected.count)
    }
    try file.truncate(to: byteCount)
    return true
  }

  /// What becomes of the logbook that the connection sees.
  func restoration(replacing logbook: Database, keptAs kept: String?) throws -> Restoration {
    Restoration(
      restored: tally, replaced: try LogbookTally(logbook), keptAs: kept, wasOlder: wasOlder,
      wasCopiedByHand: wasCopiedByHand,
      participations: CarriedParticipation.all(
        of: participations, replacing: try ParticipationTable.read(logbook)))
  }

  /// Takes the logbook's place: with the writer's connection nobody else writes meanwhile, and the pages of the backup come
  /// in one transaction of the write-ahead log, so that a kill leaves the one logbook or the other, and readers their own.
  func replace(_ logbook: Database, of path: String, at now: Instant) throws -> Restoration {
    let kept = try LogbookTally(logbook).isBlank ? nil : CheckedBackup.keep(logbook, of: path, at: now)
    let restoration = try restoration(replacing: logbook, keptAs: kept)
    let pageSize = try Int.fetchOne(logbook, sql: "PRAGMA page_size") ?? 4_096
    try LogbookCopy.using(file) { queue in
      try queue.write { database in
        let transaction = SQLiteTransaction(database: database)
        for carried in restoration.participations { try transaction.put(carried.participation) }
      }
      try queue.writeWithoutTransaction { database in
        if try Int.fetchOne(database, sql: "PRAGMA page_size") != pageSize {
          try database.execute(sql: "PRAGMA page_size = \(pageSize); VACUUM")
        }
        try database.backup(to: logbook)
      }
    }
    guard try LogbookTally(logbook).entryCount == tally.entryCount else { throw LogbookError.inputOutput(code: 0) }
    // The backup's pages, every one, are in the write-ahead log; a reader may keep them there for now.
    _ = try? logbook.checkpoint(.truncate)
    return restoration
  }

  /// Checks every page and migrates; whether there was anything to migrate.
  private static func bringUpToDate(_ queue: DatabaseQueue) throws -> Bool {
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = DELETE")
      try LogbookCopy.checkSchema(database)
      try LogbookCopy.checkWhole(database)
    }
    let isCurrent = try queue.read(Migrations.migrator.hasCompletedMigrations)
    try Migrations.migrator.migrate(queue)
    return !isCurrent
  }

  /// Copies the logbook into a file that stays, and returns its name.
  private static func keep(_ logbook: Database, of path: String, at now: Instant) throws -> String {
    let file = try ScratchFile(beside: path)
    try LogbookCopy.copy(logbook, into: file)
    return try LogbookFile(path: path).nameAside(LogbookFile.replacedMark, at: now, trying: file.name)
  }

  /// Whether the file is at fault, rather than the disk.
  private static func isOfFile(_ error: DatabaseError) -> Bool {
    ![.SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_NOMEM, .SQLITE_BUSY].contains(error.resultCode)
  }
}
