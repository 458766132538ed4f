import Foundation
import Glibc
import Testing

extension Faults {
  /// The daemon is killed under several clients at once, again and again (FAULTS R1).
  @Suite(.onOwnThreads, .enabled(if: Clients.arePossible, "needs Python, for the clients")) struct KillTests {
    @Test func `Killed under load, it loses nothing acknowledged and doubles nothing that was asked again`() throws {
      let rounds = Rounds.count(6, soak: 200)
      let (faults, reckoning) = try killed(rounds, withKeys: true)
      #expect(faults.isEmpty, "\(faults)")
      #expect(reckoning.isWell && reckoning.acknowledged > rounds, "\(reckoning)")

      let (_, control) = try killed(Rounds.count(2, soak: 8), withKeys: false)
      #expect(control.doubled > 0 && control.lost == 0, "without keys, what was asked again is there twice: \(control)")
      Rounds.report(
        "R1 SIGKILL, 4 clients, \(reckoning.acknowledged) acknowledged", rounds: rounds, lost: reckoning.lost,
        control: "without keys \(control.doubled) doubled")
    }

    @Test func `The reckoning finds a record that is lost, one that is doubled, and a database that is damaged`() throws
    {
      let home = try PrivateHome()
      let database = home.path + "/logbook"
      let writer = try ChildProcess(
        [Machine.rig("sqlite-writer"), database, "full"], environment: home.environment, directory: home.path)
      #expect(eventually { writer.outputText.split(separator: "\n").count >= 300 })
      writer.signal(SIGKILL)
      _ = try writer.finish()
      let lines = writer.outputText
      let all = try Reckoning(of: database, against: lines, in: home)
      #expect(all.isWell && all.acknowledged >= 300)
      #expect(try Reckoning(of: database, against: lines + "never there\n", in: home).lost == 1)

      let double = "import sqlite3; c = sqlite3.connect('logbook'); "
      let again = "c.execute(\"INSERT INTO entry (id, note) SELECT 'other', note FROM entry LIMIT 1\"); c.commit()"
      #expect(try home.run(["python3", "-c", double + again]).exitCode == 0)
      #expect(try Reckoning(of: database, against: lines, in: home).doubled == 1)

      let file = try FileHandle(forUpdating: URL(filePath: database))
      try file.seek(toOffset: 8_192)
      try file.write(contentsOf: Data(repeating: 0x5A, count: 4_096))
      try file.close()
      #expect(try Reckoning(of: database, against: lines, in: home).integrity != "ok")
    }

    /// Kills the daemon so many times; the reckonings after each kill that are not well, and the one at the end.
    private func killed(_ rounds: Int, withKeys: Bool) throws -> (faults: [Reckoning], atEnd: Reckoning) {
      let daemon = try PrivateDaemon()
      let clients = try Clients(of: daemon, withKeys: withKeys)
      var faults: [Reckoning] = []
      for _ in 0..<rounds {
        usleep(.random(in: 20_000...250_000))
        try daemon.destroy()
        let reckoning = try Reckoning(of: daemon.database, against: clients.acknowledged, in: daemon.home)
        if !reckoning.isWell { faults.append(reckoning) }
        try daemon.start()
      }
      // Of so many writes some had an answer that nobody waited for, on a slow machine too.
      #expect(eventually(withinSeconds: 60) { clients.acknowledged.split(separator: "\n").count >= 80 })
      try clients.finish()
      #expect(try daemon.stop() == 0)
      return (faults, try Reckoning(of: daemon.database, against: clients.acknowledged, in: daemon.home))
    }
  }
}
