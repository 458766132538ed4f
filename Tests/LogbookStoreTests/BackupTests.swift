import Chronology
import Desks
import FoundationEssentials
import GRDB
import Glibc
import LogbookStore
import Operations
import Specimens
import Studies
import Testing

/// A logbook, copied and put back.
@Suite struct BackupTests {
  private let file = ThrowawayFile()

  /// A log with something of every kind in it.
  private func desk() async throws -> (Desk, SQLiteLogbook) {
    let logbook = try SQLiteLogbook(path: file.path)
    let desk = Desk(now: "2026-11-24 12:00", logbook: logbook)
    _ = try await desk.log("pcp", "09:00", "10:00", case: "K7")
    _ = try await desk.join("aln-2026", "come")
    _ = try await desk.allot("aln-2026", .contribution)
    _ = try await desk.start("idp", at: "11:00")
    return (desk, logbook)
  }

  private func bytes(_ logbook: SQLiteLogbook) async throws -> [UInt8] {
    let copy = try await logbook.outgoing()
    var bytes: [UInt8] = []
    while case let piece = try copy.next(), !piece.isEmpty { bytes += piece }
    #expect(bytes.count == copy.byteCount)
    return bytes
  }

  private func incoming(_ logbook: SQLiteLogbook, _ bytes: some Sequence<UInt8>) throws -> any IncomingLogbook {
    let backup = try logbook.incoming()
    try backup.append(bytes)
    return backup
  }

  private var filesBeside: [String] {
    let folder = file.path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @Test func `What is restored is what was backed up, and what it replaced is a backup too`() async throws {
    let (desk, logbook) = try await desk()
    let before = try await desk.timesheet()
    let backup = try await bytes(logbook)
    _ = try await desk.stop(at: "11:30")
    _ = try await desk.log("review", "10:00", "10:30")
    let later = try await desk.timesheet()

    let preview = try await incoming(logbook, backup).preview()
    #expect(preview.restored.entryCount == 1 && preview.restored.running != nil && preview.keptAs == nil)
    #expect(preview.replaced.entryCount == 3 && !preview.wasOlder && !preview.wasCopiedByHand)
    #expect(try await desk.timesheet() == later)

    let restored = try await incoming(logbook, backup).restore(at: desk.now)
    #expect(try await desk.timesheet() == before)
    let kept = try #require(restored.keptAs)
    #expect(kept == file.path + ".replaced-20261124T120000Z")
    _ = try await incoming(logbook, Data(contentsOf: URL(filePath: kept))).restore(at: desk.now)
    #expect(try await desk.timesheet() == later)
    #expect(filesBeside.filter { $0.contains("replaced") }.count == 2)
    #expect(filesBeside.allSatisfy { !$0.contains(".part-") })
    for name in filesBeside where name.contains("replaced") {
      var status = stat()
      stat(file.path.replacing("logbook.sqlite", with: name), &status)
      #expect(status.st_mode & 0o777 == 0o600, "\(name)")
    }
    try logbook.close()
    let again = Desk(now: "2026-11-24 12:00", logbook: try SQLiteLogbook(path: file.path))
    #expect(try await again.timesheet() == later)
  }

  @Test func `Entries that are recorded while a backup is made are in it whole or not at all`() async throws {
    let logbook = try SQLiteLogbook(path: file.path)
    let desk = Desk(now: "2026-11-24 12:00", logbook: logbook)
    try await withThrowingTaskGroup { group in
      group.addTask {
        for minute in 0..<300 {
          let start = "\(minute / 60 < 10 ? "0" : "")\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
          _ = try await desk.log("pcp", start, "1m", on: "2026-11-20")
        }
      }
      for _ in 0..<10 {
        let copy = try await logbook.outgoing()
        let counted = try await incoming(logbook, bytes(logbook)).preview()
        #expect(counted.restored.entryCount >= copy.tally.entryCount)
      }
      try await group.waitForAll()
    }
    #expect(try await incoming(logbook, bytes(logbook)).preview().restored.entryCount == 300)
  }

  @Test func `No changed byte and no missing end of a backup gets by`() async throws {
    let (desk, logbook) = try await desk()
    let backup = try await bytes(logbook)
    let before = try await desk.timesheet()
    var random = SeededRandom(seed: RandomRun.seed)
    let positions =
      Array(0..<100) + (0..<150).map { _ in random.int(0...backup.count - 1) }
      + Array(backup.count - 36..<backup.count)
    for position in positions {
      var changed = backup
      changed[position] ^= 1 << UInt8(random.int(0...7))
      await #expect(throws: BackupFault.self, "byte \(position)") {
        _ = try await incoming(logbook, changed).restore(at: desk.now)
      }
    }
    // Without the checksum alone it is a logbook's file as a copy by hand would be.
    for length in positions where length != backup.count - 35 {
      await #expect(throws: BackupFault.self, "\(length) bytes") {
        _ = try await incoming(logbook, backup.prefix(length)).restore(at: desk.now)
      }
    }
    await #expect(throws: BackupFault.partial(byteCount: 5_000, of: backup.count)) {
      _ = try await incoming(logbook, backup.prefix(5_000)).preview()
    }
    await #expect(throws: BackupFault.damaged) { _ = try await incoming(logbook, backup + [0]).preview() }
    #expect(try await desk.timesheet() == before)
    #expect(filesBeside.allSatisfy { !$0.contains("replaced") && !$0.contains(".part-") })
  }

  @Test(arguments: [
    ("CREATE TRIGGER thief AFTER INSERT ON participation BEGIN DELETE FROM entry; END", BackupFault.damaged),
    ("CREATE TABLE more (text)", .damaged), ("DROP INDEX oneRunningEntry", .damaged),
    (
      "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, '>=', '<=') WHERE name = 'idpCase'",
      .damaged
    ),
    ("UPDATE entry SET activity = 'moonwalk'", .damaged), ("UPDATE entry SET caseLabel = 'not a case'", .damaged),
    ("UPDATE journal SET changes = '{}'", .damaged), ("INSERT INTO grdb_migrations VALUES ('future')", .newer),
    ("DELETE FROM grdb_migrations", .damaged),
    ("UPDATE grdb_migrations SET identifier = x'ff' WHERE rowid = 1", .damaged),
    ("PRAGMA application_id = 7", .notALogbook),
  ])
  func `A file that no alntime wrote takes no logbook's place`(_ sql: String, _ fault: BackupFault) async throws {
    let (desk, logbook) = try await desk()
    let other = ThrowawayFile()
    try Data(try await bytes(logbook)).write(to: URL(filePath: other.path))
    let queue = try DatabaseQueue(path: other.path)
    try await queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    // The checksum is no longer that of the file: without it only what SQLite and we know is looked at.
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: other.path)))
    bytes.removeLast(bytes.count % 4_096)
    let before = try await desk.timesheet()
    await #expect(throws: fault) { _ = try await incoming(logbook, bytes).restore(at: desk.now) }
    #expect(try await desk.timesheet() == before)
  }

  @Test(arguments: ["", "x", "SQLite format 3", "start,end,activity,case\n"])
  func `What is no database is no logbook`(_ text: String) async throws {
    let logbook = try SQLiteLogbook(path: file.path)
    let fault: BackupFault = text.hasPrefix("SQLite") ? .partial(byteCount: 15, of: 100) : .notALogbook
    await #expect(throws: fault) { _ = try await incoming(logbook, text.utf8).preview() }
  }

  @Test func `A backup of the first version is brought up to date, and a blank log is not kept`() async throws {
    let other = ThrowawayFile()
    let queue = try DatabaseQueue(path: other.path)
    try await queue.write { try $0.execute(sql: SchemaHistory.first) }
    try queue.close()
    let logbook = try SQLiteLogbook(path: file.path)
    let backup = try incoming(logbook, Data(contentsOf: URL(filePath: other.path)))
    let restored = try await backup.restore(at: Instant(epochSeconds: 0))
    #expect(restored.wasOlder && restored.wasCopiedByHand && restored.keptAs == nil)
    let desk = Desk(now: "2026-11-24 12:00", logbook: logbook)
    _ = try await desk.start("idp")
  }

  @Test func `A backup with pages of another size is taken as well`() async throws {
    let (desk, logbook) = try await desk()
    let other = ThrowawayFile()
    try Data(try await bytes(logbook)).write(to: URL(filePath: other.path))
    let queue = try DatabaseQueue(path: other.path)
    try await queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA page_size = 8192; VACUUM") }
    try queue.close()
    let before = try await desk.timesheet()
    _ = try await desk.cancel()
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: other.path)))
    bytes.removeLast(bytes.count % 4_096)
    _ = try await incoming(logbook, bytes).restore(at: desk.now)
    #expect(try await desk.timesheet() == before)
  }

  @Test func `After an older backup no number is given twice`() async throws {
    let (desk, logbook) = try await desk()
    let backup = try await bytes(logbook)
    #expect(try await desk.allot("aln-2026", .contribution) == 2)
    _ = try await desk.join("aln-2027", "come")
    #expect(try await desk.allot("aln-2027", .contribution) == 1)
    _ = try await incoming(logbook, backup).restore(at: desk.now)
    #expect(try await desk.allot("aln-2026", .contribution) == 3)
    #expect(try await desk.allot("aln-2027", .contribution) == 2)

    let fresh = ThrowawayFile()
    let elsewhere = try SQLiteLogbook(path: fresh.path)
    let newDesk = Desk(now: "2026-11-24 12:00", logbook: elsewhere)
    let restored = try await incoming(elsewhere, backup).restore(at: desk.now)
    #expect(restored.participations.map(\.fate) == [.stepped])
    #expect(try await newDesk.allot("aln-2026", .contribution) == 1_002)
  }

  @Test func `What a killed daemon left of copies is gone at the next start, and nothing else is`() throws {
    try SQLiteLogbook(path: file.path).close()
    for suffix in [".part-abcdef", ".part-abcdef-journal", ".replaced-20261124T120000Z", ".partly"] {
      try Data([1]).write(to: URL(filePath: file.path + suffix))
    }
    try SQLiteLogbook(path: file.path).close()
    #expect(
      filesBeside.filter { $0.contains(".sqlite.") } == [
        "logbook.sqlite.partly", "logbook.sqlite.replaced-20261124T120000Z",
      ])
  }
}
