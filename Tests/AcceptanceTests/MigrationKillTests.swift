import Foundation
import Glibc
import Specimens
import Testing

extension Faults {
  /// The daemon is killed at each write while it brings an older logbook up to date (FAULTS R17).
  @Suite(.onOwnThreads, .enabled(if: FlakyDisk.isPossible && Clients.arePossible, "needs a C compiler and Python"))
  struct MigrationKillTests {
    /// From which schema, and before which write or flush.
    private struct Kill {
      let start: Int
      let call: Int

      /// A few that differ in both, the seventh call of a new file among them, which leaves a journal to be rolled back; or
      /// every one of the first fifty, from every schema.
      static var all: [Kill] {
        let starts = 0..<SchemaHistory.steps.count
        guard Rounds.isSoak else {
          return [(0, 7), (0, 9), (0, 30), (1, 3), (1, 20), (2, 12), (4, 8), (6, 6)].map { Kill(start: $0, call: $1) }
        }
        return starts.flatMap { start in (1...50).map { Kill(start: start, call: $0) } }
      }
    }

    @Test
    func `A migration killed at any write leaves the old schema or a newer one, whole, and is done by the next start`()
      throws
    {
      let released = try (0...SchemaHistory.steps.count).map { count in
        try (0..<SchemaHistory.steps.count).map { start in
          count < start ? "" : try dump(of: OldLogbook(start: start, through: count))
        }
      }
      var killCount = 0
      var between: [String] = []
      var caught = 0
      for kill in Kill.all {
        let disk = try FlakyDisk(.killBeforeCall(kill.call))
        let logbook = try OldLogbook(start: kill.start, in: disk.home)
        let wasKilled = (try? PrivateDaemon(in: disk.home, variables: disk.variables)) == nil
        killCount += wasKilled ? 1 : 0
        let allowed = (kill.start...SchemaHistory.steps.count).map { released[$0][kill.start] }
        let left = try dump(of: logbook)
        let isWhole = allowed.contains(left) || kill.start == 0 && left == OldLogbook.ledgerAlone
        if !isWhole { between.append("\(kill): \(left)") }

        try disk.tell(.nothing)
        let next = try PrivateDaemon(in: disk.home, variables: disk.variables)
        #expect(try next.stop() == 0)
        #expect(try dump(of: logbook) == allowed.last, "\(kill)")
        if try !allowed.contains(loose(kill)) { caught += 1 }
      }
      #expect(between.isEmpty, "\(between)")
      #expect(killCount >= Kill.all.count / 4, "only \(killCount) were killed")
      #expect(caught > 0, "a migration without a transaction is caught half done")
      Rounds.report(
        "R17 migration killed, from \(SchemaHistory.steps.count) schemas", rounds: killCount, lost: between.count,
        control: "without a transaction \(caught) of \(Kill.all.count) half done")
    }

    /// What a migration that commits every statement for itself leaves when it is killed there.
    private func loose(_ kill: Kill) throws -> String {
      let disk = try FlakyDisk(.killBeforeCall(kill.call))
      let logbook = try OldLogbook(start: kill.start, in: disk.home)
      _ = try disk.home.run(
        [Machine.rig("sqlite"), logbook.path], environment: disk.variables,
        input: SchemaHistory.script(through: SchemaHistory.steps.count, after: kill.start))
      return try dump(of: logbook)
    }

    private func dump(of logbook: OldLogbook) throws -> String {
      let dumped = try logbook.home.run([Machine.rig("sqlite"), logbook.path, "--dump"])
      guard dumped.exitCode == 0 else { throw Trouble(dumped.errors) }
      return dumped.output
    }
  }
}

/// A logbook as an earlier version left it, with entries in it.
private struct OldLogbook {
  let home: PrivateHome
  var path: String { home.path + "/logbook" }

  /// GRDB makes its list of migrations before the first of them: a logbook without anything in it.
  static let ledgerAlone = "ok\n0\nBEGIN TRANSACTION;\n\(SchemaHistory.ledger)\nCOMMIT;\n"

  /// One of the first `start` migrations, in which entries were logged, and which was then brought up to `count`; with no
  /// migrations there is no file.
  init(start: Int, through count: Int? = nil, in home: PrivateHome? = nil) throws {
    self.home = try home ?? PrivateHome()
    let entries = """
      WITH RECURSIVE place(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < 300)
      INSERT INTO entry (id, activity, start, "end", source, revision)
      SELECT printf('00000000-0000-4000-8000-%012d', n), 'idp', n * 300, n * 300 + 300, 'log', 1 FROM place;
      """
    let handles = "INSERT INTO handle (number, id) SELECT number, id FROM entry;"
    var script = start > 0 ? SchemaHistory.script(through: start) + entries + (start > 1 ? handles : "") : ""
    if let count, count > start { script += SchemaHistory.script(through: count, after: start) }
    guard !script.isEmpty else { return }
    let made = try self.home.run([Machine.rig("sqlite"), path], input: "BEGIN; \(script) COMMIT;")
    guard made.exitCode == 0 else { throw Trouble(made.errors) }
  }
}
