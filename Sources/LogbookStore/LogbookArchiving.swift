import Chronology
import GRDB
package import Operations
import Synchronization

extension SQLiteLogbook: LogbookArchive {
  package func outgoing() async throws -> any OutgoingLogbook {
    do {
      let file = try ScratchFile(beside: path)
      let tally = try await pool.read { database in
        try LogbookCopy.copy(database, into: file)
        return try LogbookTally(database)
      }
      return OutgoingFile(file: file, tally: tally)
    } catch {
      throw SQLiteLogbook.logbookError(error, path: path)
    }
  }

  package func incoming() throws -> any IncomingLogbook {
    IncomingFile(logbook: self, file: try ScratchFile(beside: path))
  }
}

/// A copy of the logbook, read in pieces.
private final class OutgoingFile: OutgoingLogbook {
  let file: ScratchFile
  let tally: LogbookTally
  let byteCount: Int
  private let offset = Mutex(0)

  init(file: ScratchFile, tally: LogbookTally) {
    self.file = file
    self.tally = tally
    byteCount = file.byteCount
  }

  private static let pieceBytes = 64 * 1024

  func next() throws -> [UInt8] {
    try offset.withLock { offset in
      let bytes = try file.bytes(at: offset, atMost: OutgoingFile.pieceBytes)
      offset += bytes.count
      return bytes
    }
  }
}

/// A backup that is to take the logbook's place.
private struct IncomingFile: IncomingLogbook {
  let logbook: SQLiteLogbook
  let file: ScratchFile

  func append(_ bytes: some Sequence<UInt8>) throws { try file.append(Array(bytes)) }

  func preview() async throws -> Restoration { try await restoration(at: nil) }

  func restore(at now: Instant) async throws -> Restoration { try await restoration(at: now) }

  private func restoration(at now: Instant?) async throws -> Restoration {
    do {
      let backup = try CheckedBackup(file)
      guard let now else {
        return try await logbook.pool.read { try backup.restoration(replacing: $0, keptAs: nil) }
      }
      return try await logbook.pool.writeWithoutTransaction { try backup.replace($0, of: logbook.path, at: now) }
    } catch {
      throw SQLiteLogbook.logbookError(error, path: logbook.path)
    }
  }
}
