import Foundation
import Glibc
import Testing

/// Backups and restores that are killed on the way (FAULTS B1).
extension Faults {
  @Suite(.onOwnThreads) struct BackupFaultTests {
    @Test func `A backup made under load and restored elsewhere has every entry that was acknowledged before it`()
      throws
    {
      let rounds = Rounds.count(4, soak: 20)
      var (lost, lostByCopy, refusedCopies) = (0, 0, 0)
      for round in 0..<rounds {
        let daemon = try PrivateDaemon()
        let writer = try Writer(on: daemon)
        defer { writer.stop() }
        #expect(eventually { writer.acknowledged.count > 20 + 7 * round })
        let acknowledged = writer.acknowledged
        let backup = try daemon.type("alntime backup log.backup")
        try #require(backup.exitCode == 0, "\(backup.errors)")
        // The control: the file alone, as somebody copies it who knows of no write-ahead log.
        let acknowledgedAtCopy = writer.acknowledged
        try FileManager.default.copyItem(atPath: daemon.database, toPath: daemon.home.path + "/copy")
        writer.stop()

        let restored = try restoredEntries(daemon.home.path + "/log.backup")
        let missing = Set(acknowledged).subtracting(try #require(restored))
        lost += missing.count
        #expect(missing.isEmpty)
        if let copied = try restoredEntries(daemon.home.path + "/copy") {
          lostByCopy += Set(acknowledgedAtCopy).subtracting(copied).count
        } else {
          refusedCopies += 1
        }
      }
      #expect(lostByCopy > 0 || refusedCopies > 0, "the control lost nothing")
      Rounds.report(
        "B1 backup under load, restored to empty", rounds: rounds, lost: lost,
        control: "cp of the file without its log: \(lostByCopy) lost, \(refusedCopies) of \(rounds) refused")
    }

    @Test func `A kill while a backup is made leaves no file of its name, or the whole one`() throws {
      let rounds = Rounds.count(12, soak: 60)
      let daemon = try PrivateDaemon()
      try fill(daemon, entries: 400)
      var (whole, cutOff) = (0, 0)
      let seconds = try duration { try daemon.type("alntime backup first.backup") }
      for round in 0..<rounds {
        let path = daemon.home.path + "/\(round).backup"
        let victim = try ChildProcess(
          ["alntime", "backup", path], environment: daemon.home.environment, directory: daemon.home.path)
        usleep(useconds_t(seconds * 1.2 * Double(round) / Double(rounds) * 1_000_000))
        if round % 2 == 0 { victim.signal(SIGKILL) } else { try daemon.destroy() }
        _ = try victim.finish()
        if round % 2 == 1 { try daemon.start() }
        if access(path, F_OK) == 0 {
          whole += 1
          #expect(try daemon.type("alntime restore \(path) --dry-run").exitCode == 0, "round \(round)")
        } else {
          cutOff += 1
        }
        // What there is under another name is refused, or whole.
        for name in try files(in: daemon.home.path) where name.hasSuffix(".part") {
          let part = try daemon.type("alntime restore \(name) --dry-run --json")
          #expect(part.exitCode == 65 || part.output.contains("\"entries\" : 400"), "\(part.output)\(part.errors)")
          unlink(daemon.home.path + "/" + name)
        }
        #expect(try files(in: daemon.home.path).allSatisfy { !$0.contains(".part-") } || round % 2 == 0)
      }
      #expect(try daemon.entries().count == 400)
      #expect(cutOff > 0, "no kill came in time")
      Rounds.report(
        "B1 kill mid-backup", rounds: rounds, lost: 0,
        control: "\(cutOff) cut off without a file, \(whole) whole; truncated files are refused")
    }

    @Test func `A kill while a backup is restored leaves the one log or the other, whole`() throws {
      let rounds = Rounds.count(16, soak: 80)
      let daemon = try PrivateDaemon()
      try fill(daemon, entries: 300)
      let old = Set(try daemon.entries().map(\.id))
      try #require(try daemon.type("alntime backup old.backup").exitCode == 0)
      try #require(try daemon.type("alntime undo 150").exitCode == 0)
      let new = Set(try daemon.entries().map(\.id))
      try #require(new.count == 150)
      try #require(try daemon.type("alntime backup new.backup").exitCode == 0)
      var (stayed, replaced) = (0, 0)
      let seconds = try duration { try daemon.type("alntime restore new.backup --yes") }
      for round in 0..<rounds {
        let before = Set(try daemon.entries().map(\.id))
        let victim = try ChildProcess(
          ["alntime", "restore", before == old ? "new.backup" : "old.backup", "--yes"],
          environment: daemon.home.environment, directory: daemon.home.path)
        usleep(useconds_t(seconds * 2 * Double(round) / Double(rounds) * 1_000_000))
        try daemon.destroy()
        let code = try victim.finish()
        try daemon.start()
        let after = Set(try daemon.entries().map(\.id))
        #expect(after == old || after == new, "round \(round): \(after.count) entries")
        // What was said to be done is done.
        if code == 0 { #expect(after != before) }
        if after == before { stayed += 1 } else { replaced += 1 }
        // Whatever is kept aside is whole as well.
        for name in try files(in: daemon.home.path) where name.contains(".replaced-") {
          #expect(try daemon.type("alntime restore \(name) --dry-run").exitCode == 0, "\(name)")
          unlink(daemon.home.path + "/" + name)
        }
        #expect(try files(in: daemon.home.path).allSatisfy { !$0.contains(".part-") })
      }
      let spoiled = try copiedOver(daemon, "new.backup", holding: new)
      #expect(spoiled, "the control did no harm")
      let outcome = "\(stayed) times as before, \(replaced) times replaced; cp over the killed log's file: spoiled"
      #expect(stayed > 0 && replaced > 0, "\(outcome)")
      Rounds.report("B1 kill mid-restore", rounds: rounds, lost: 0, control: outcome)
    }

    @Test func `A kill while a whole log is imported leaves all of it or nothing`() throws {
      let rounds = Rounds.count(6, soak: 30)
      let source = try PrivateDaemon()
      try fill(source, entries: 300)
      let all = try source.entries().map(\.id)
      try #require(try source.type("alntime export --all log.json").exitCode == 0)
      var whole = 0
      let quiet = try PrivateDaemon()
      let seconds = try duration { try quiet.type("alntime import \(source.home.path)/log.json --yes") }
      for round in 0..<rounds {
        let daemon = try PrivateDaemon()
        let victim = try ChildProcess(
          ["alntime", "import", source.home.path + "/log.json", "--yes"], environment: daemon.home.environment,
          directory: daemon.home.path)
        usleep(useconds_t(seconds * 1.2 * Double(round) / Double(rounds) * 1_000_000))
        try daemon.destroy()
        _ = try victim.finish()
        try daemon.start()
        let found = try daemon.entries().map(\.id)
        #expect(found.isEmpty || found == all, "\(found.count)")
        whole += found.isEmpty ? 0 : 1
        let again = try daemon.type("alntime import \(source.home.path)/log.json --yes")
        #expect(again.exitCode == 0, "\(again.errors)")
        #expect(try daemon.entries().map(\.id) == all)
      }
      Rounds.report("B1 kill mid-import", rounds: rounds, lost: 0, control: "\(whole) of \(rounds) had come in whole")
    }

    @Test(.enabled(if: Machine.canMount, "needs the right to mount a tmpfs, to fill a disk"))
    func `A full disk of either end is said, and leaves no file`() throws {
      let stick = try SmallDisk(sizeKiB: 256)
      let daemon = try PrivateDaemon()
      try fill(daemon, entries: 200)
      try stick.fill(leavingPages: 8)
      for (language, sentence) in [("en", "its disk is full"), ("cy", "mae ei ddisg yn llawn")] {
        let refused = try daemon.type("alntime backup \(stick.path)/log.backup", in: language)
        #expect(refused.exitCode == 74 && refused.errors.contains(sentence), "\(refused.errors)")
      }
      #expect(try files(in: stick.path) == ["filler"])
      stick.free()
      #expect(try daemon.type("alntime backup \(stick.path)/log.backup").exitCode == 0)

      let disk = try SmallDisk(sizeKiB: 1_024)
      let small = try PrivateDaemon(on: disk)
      try disk.fill(leavingPages: 8)
      let refused = try small.type("alntime restore \(stick.path)/log.backup --yes")
      #expect(refused.exitCode == 74 && refused.errors.contains("the disk is full"), "\(refused.errors)")
      #expect(try files(in: disk.path).allSatisfy { !$0.contains(".part-") && !$0.contains(".replaced-") })
      disk.free()
      #expect(try small.type("alntime restore \(stick.path)/log.backup --yes").exitCode == 0)
      #expect(try small.entries().count == 200)
    }

    /// The ids in a log into which the file was restored; nil when it was refused.
    private func restoredEntries(_ path: String) throws -> [String]? {
      let elsewhere = try PrivateDaemon()
      let restored = try elsewhere.type("alntime restore \(path) --yes")
      guard restored.exitCode == 0 else {
        #expect(restored.exitCode == 65, "\(restored.errors)")
        return nil
      }
      return try elsewhere.entries().map(\.id)
    }

    /// The control of a restore: the backup is copied over the file of a log whose daemon was killed, whose write-ahead log
    /// is then read over it. True when what comes of it is not what the backup has.
    private func copiedOver(_ daemon: PrivateDaemon, _ backup: String, holding ids: Set<String>) throws -> Bool {
      try #require(try daemon.type("alntime restore old.backup --yes").exitCode == 0)
      let connection = try Connection(to: daemon.socket)
      for position in 1_000..<1_010 { _ = try fiveMinutes(position, through: connection) }
      try daemon.destroy()
      try #require(try daemon.home.type("cp \(backup) \(daemon.database)").exitCode == 0)
      guard (try? daemon.start()) != nil, let found = try? daemon.entries().map(\.id) else { return true }
      return Set(found) != ids
    }

    private func duration(_ body: () throws -> PrivateHome.Finished) throws -> Double {
      let start = ContinuousClock.now
      try #require(try body().exitCode == 0)
      let duration = ContinuousClock.now - start
      return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    private func fill(_ daemon: PrivateDaemon, entries count: Int) throws {
      let connection = try Connection(to: daemon.socket)
      for position in 0..<count { _ = try fiveMinutes(position, through: connection) }
    }

    private func files(in folder: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
  }
}

/// Logs the five minutes of that number, and returns their id once the daemon has acknowledged them; nil otherwise.
private func fiveMinutes(_ position: Int, through connection: Connection) throws -> String? {
  let id = UUID().uuidString.lowercased()
  let start = UTC.fields(of: UTC.second(2026, 3, 2) + position * 300)
  let text = String(
    format: "2026-%02d-%02d %02d:%02d", start.tm_mon + 1, start.tm_mday, start.tm_hour, start.tm_min)
  let body = #"{"activity":"idp","start":"\#(text)","end":"5m","note":"nodyn \#(position)"}"#
  return try connection.ask("PUT", "/v1/entries/\(id)", body).status == 201 ? id : nil
}

/// A client that logs as fast as it can on a thread of its own, and remembers what was acknowledged.
private final class Writer: @unchecked Sendable {
  private let lock = NSLock()
  private var ids: [String] = []
  private var isStopped = false
  private let done = DispatchSemaphore(value: 0)

  init(on daemon: PrivateDaemon) throws {
    let socket = daemon.socket
    let thread = Thread { [self] in
      let connection = try? Connection(to: socket)
      var position = 0
      while let connection, !lock.withLock({ isStopped }),
        let id = try? fiveMinutes(position, through: connection)
      {
        lock.withLock { ids.append(id) }
        position += 1
      }
      done.signal()
    }
    thread.start()
  }

  var acknowledged: [String] { lock.withLock { ids } }

  func stop() {
    let wasStopped = lock.withLock {
      defer { isStopped = true }
      return isStopped
    }
    if !wasStopped { done.wait() }
  }
}
