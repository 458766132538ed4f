import Foundation
import Glibc
import Testing

extension Faults {
  /// A damaged log that makes room for a new one, by a daemon that is killed meanwhile (FAULTS R10).
  @Suite(.onOwnThreads, .enabled(if: FlakyDisk.isPossible, "needs a C compiler"))
  struct SetAsideTests {
    @Test func `A kill while a damaged log is set aside leaves it whole under one name`() throws {
      let disk = try FlakyDisk()
      let damaged = try DamagedLog(in: disk.home)
      var killCount = 0
      var lost: [Int] = []
      for place in 1...30 {
        try damaged.lay()
        try disk.tell(.killBeforeNaming(place))
        let killed = (try? PrivateDaemon(in: disk.home, variables: disk.variables)) == nil
        try disk.tell(.nothing)
        let next = try PrivateDaemon(in: disk.home, variables: disk.variables)
        if try !damaged.isKept() { lost.append(place) }
        #expect(try next.type("alntime log idp 10:00 1h --on 2026-03-02").exitCode == 0)
        #expect(try next.type("alntime").output.contains(".damaged-"))
        #expect(try next.stop() == 0)
        guard killed else { break }
        killCount += 1
      }
      #expect(lost.isEmpty)
      #expect(killCount >= 5, "link twice, unlink three times")

      // One after the other, and the second never.
      try damaged.lay()
      let wal = disk.home.path + "/logbook-wal"
      #expect(rename(wal, disk.home.path + "/logbook.damaged-20260302T100000Z-wal") == 0)
      let next = try PrivateDaemon(in: disk.home)
      #expect(try !damaged.isKept())
      #expect(try next.stop() == 0)
      Rounds.report(
        "kill while a damaged log is set aside", rounds: killCount, lost: lost.count,
        control: "moved one by one, its newest entries are apart from it")
    }
  }
}

/// A log of which a part has been written over, with entries that are in its write-ahead log alone.
private struct DamagedLog {
  let home: PrivateHome
  private let database: Data
  private let log: Data

  init(in home: PrivateHome) throws {
    self.home = home
    let daemon = try PrivateDaemon(in: home)
    for day in 10...28 { #expect(try daemon.type("alntime log idp 9:00 1h --on 2026-01-\(day)").exitCode == 0) }
    try daemon.destroy()
    let page = 4_096
    var bytes = try Data(contentsOf: URL(filePath: home.path + "/logbook"))
    bytes.replaceSubrange(page..., with: Data(repeating: 0xA5, count: bytes.count - page))
    database = bytes
    log = try Data(contentsOf: URL(filePath: home.path + "/logbook-wal"))
    #expect(!log.isEmpty)
  }

  /// Puts it in the place of every log that is there.
  func lay() throws {
    for name in try names() { unlink(home.path + "/" + name) }
    try database.write(to: URL(filePath: home.path + "/logbook"))
    try log.write(to: URL(filePath: home.path + "/logbook-wal"))
  }

  /// Whether both are there as they were, under one name.
  func isKept() throws -> Bool {
    try names().contains { name in
      guard name.contains(".damaged-"), !name.hasSuffix("-wal") else { return false }
      let path = home.path + "/" + name
      return try Data(contentsOf: URL(filePath: path)) == database
        && (try? Data(contentsOf: URL(filePath: path + "-wal"))) == log
    }
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.path).filter { $0.hasPrefix("logbook") }
  }
}
