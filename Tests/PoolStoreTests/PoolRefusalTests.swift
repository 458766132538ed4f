import FoundationEssentials
import GRDB
import Glibc
import PoolStore
import Specimens
import Studies
import Testing

/// Files that are no pools, or no longer whole.
@Suite struct PoolRefusalTests {
  private let pools = ThrowawayPools()

  private func fault(_ name: String) -> PoolError? {
    do throws(PoolError) {
      let pool = try PoolStore.open(at: pools.path(name))
      try pool.close()
      return nil
    } catch { return error }
  }

  /// Writes to a pool past the program.
  private func tamper(_ name: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: pools.path(name))
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func `There must be a file to open, and none to create`() throws {
    #expect(fault("none") == .missing(path: pools.path("none")))
    try Data("hello".utf8).write(to: URL(filePath: pools.path("a")))
    #expect(throws: PoolError.alreadyExists(path: pools.path("a"))) {
      try PoolStore.create(at: pools.path("a"), for: autumn)
    }
    #expect(try pools.bytes("a") == Array("hello".utf8))
    #expect(throws: PoolError.unreadable(path: pools.path("no/such"), code: 2)) {
      try PoolStore.create(at: pools.path("no/such"), for: autumn)
    }
  }

  @Test func `Another program's file is not a pool, and is left as it was`() throws {
    try Data().write(to: URL(filePath: pools.path("empty")))
    try Data(repeating: 65, count: 9_000).write(to: URL(filePath: pools.path("text")))
    try tamper("sqlite", "CREATE TABLE t (a); INSERT INTO t VALUES (1)")
    for name in ["empty", "text", "sqlite"] {
      let before = try pools.bytes(name)
      #expect(fault(name) == .notAPool(path: pools.path(name)))
      #expect(try pools.bytes(name) == before)
    }
  }

  @Test func `What is not even a file is no pool, and nobody waits for it`() {
    #expect(mkfifo(pools.path("pipe"), 0o600) == 0)
    for name in ["pipe", "."] { #expect(fault(name) == .notAPool(path: pools.path(name))) }
    #expect(fault("none/such") == .missing(path: pools.path("none/such")))
  }

  @Test func `A pool of a newer version is refused`() throws {
    try pools.pool("a").close()
    try tamper("a", "INSERT INTO grdb_migrations VALUES ('2 later')")
    #expect(fault("a") == .newerSchema(path: pools.path("a")))
  }

  @Test(arguments: [
    "CREATE TRIGGER theirs AFTER INSERT ON member BEGIN UPDATE study SET codelistVersion = 2; END",
    "DROP TRIGGER withdrawalsAreFinal", "DROP TABLE member", "CREATE TABLE other (a)",
  ])
  func `A pool whose schema is not ours is not believed`(_ sql: String) throws {
    try pools.pool("a", [contributing(1)]).close()
    try tamper("a", sql)
    #expect(fault("a") == .notAPool(path: pools.path("a")))
  }

  @Test func `A pool without its study is damaged`() throws {
    try pools.pool("a").close()
    try tamper("a", "DELETE FROM study")
    #expect(fault("a") == .corrupt(path: pools.path("a"), code: 0))
  }

  @Test func `A damaged contribution is told by whose it is, whoever reads it`() throws {
    try pools.pool("a", [contributing(1), contributing(2)]).close()
    try tamper("a", "UPDATE member SET packed = substr(packed, 1, length(packed) - 1)")
    let pool = try PoolStore.open(at: pools.path("a"))
    let first = min(pseudonym(1), pseudonym(2))
    let refused = PoolError.corruptMember(first, .checksumDoesNotMatch)
    #expect(throws: refused) { try pool.contents() }
    #expect(throws: refused) { try StudyColumns(of: [pool]) }
    let other = try pools.pool("b")
    #expect(throws: refused) { try other.merge(from: pool) }
    #expect(try other.members().isEmpty)
  }

  @Test func `The schema itself lets nobody come back, and nobody be forgotten`() throws {
    try pools.pool("a", [contributing(1), leaving(2)]).close()
    for sql in [
      "UPDATE member SET withdrawal = NULL, original = x'01', packed = x'01' WHERE withdrawal IS NOT NULL",
      "DELETE FROM member", "UPDATE member SET packed = NULL", "UPDATE member SET sequence = 0",
      "UPDATE member SET pseudonym = x'00'", "UPDATE member SET original = x'01' WHERE withdrawal IS NOT NULL",
      "INSERT INTO study SELECT 2, id, invitation, codelistVersion FROM study",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") { try tamper("a", sql) }
    }
  }

  @Test func `A file with random faults is read or refused, and never stops the program`() throws {
    try pools.pool("whole", (0..<12).map { contributing($0) } + [leaving(20)]).close()
    let whole = try pools.bytes("whole")
    var refusedCount = 0
    for round in 0..<150 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      var bytes = whole
      if random.chance(20) { bytes = Array(bytes.prefix(random.int(1...bytes.count - 1))) }
      for _ in 0..<random.int(1...200) {
        let place = random.chance(30) ? random.int(0...min(8_191, bytes.count - 1)) : random.int(0...bytes.count - 1)
        bytes[place] = UInt8(random.int(0...255))
      }
      try Data(bytes).write(to: URL(filePath: pools.path("faulty")))
      do throws(PoolError) {
        let pool = try PoolStore.open(at: pools.path("faulty"))
        _ = try pool.members()
        _ = try StudyColumns(of: [pool])
        _ = try pool.add([contributing(40), leaving(1, 2)])
        try pool.close()
      } catch { refusedCount += 1 }
    }
    #expect(refusedCount > 75)
  }
}
