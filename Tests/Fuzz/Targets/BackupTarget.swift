import Desks
import LogbookStore
import Operations

/// A file that is to take the logbook's place: its header, the line after it, and all that SQLite makes of it.
extension FuzzTarget {
  static let backup = FuzzTarget("backup") { bytes in
    do {
      let incoming = try Backups.logbook.incoming()
      try incoming.append(bytes)
      _ = try await incoming.preview()
      return true
    } catch {
      guard error is BackupFault else { fatalError("\(error)") }
      return false
    }
  }
  .beginning(with: Backups.seeds)
}

private enum Backups {
  static let logbook = try! SQLiteLogbook(path: "\(scratchDirectory())/logbook.sqlite")

  /// A backup of a logbook with an entry, and the same without the line of 35 bytes that is its checksum, past which most
  /// changes would not get.
  static func seeds() async -> [[UInt8]] {
    let filled = try! SQLiteLogbook(path: "\(scratchDirectory())/logbook.sqlite")
    let desk = Desk(now: "2026-11-23 09:00", logbook: filled)
    _ = try! await desk.log("idp", "08:00", "08:30", case: "K7")
    let outgoing = try! await filled.outgoing()
    var bytes: [UInt8] = []
    while let next = try? outgoing.next(), !next.isEmpty { bytes += next }
    return [bytes, Array(bytes.dropLast(35))]
  }
}
