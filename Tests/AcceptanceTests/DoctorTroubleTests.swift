import Foundation
import Glibc
import Testing

extension Faults {
  /// What `alntime doctor` must find; the control is ``DoctorTests``' healthy daemon, with which it finds nothing.
  @Suite(.onOwnThreads) struct DoctorTroubleTests {
    @Test func `A damaged log that was set aside, and one that a backup replaced, are named`() throws {
      let daemon = try DoctorTests.healthy()
      for line in ["backup kept", "restore kept --yes"] { #expect(try daemon.type("alntime \(line)").exitCode == 0) }
      let replaced = try Examination(daemon.home)
      #expect(replaced.troubles == ["leftovers": "warning"])
      #expect(replaced.said("leftovers").hasPrefix("The log that a backup replaced lies at ~/logbook.replaced-"))

      #expect(try daemon.stop() == 0)
      let damaged = try daemon.type("dd if=/dev/urandom of=logbook bs=4096 seek=2 count=3 conv=notrunc status=none")
      #expect(damaged.exitCode == 0)
      try daemon.start()
      let found = try Examination(daemon.home)
      #expect(found.troubles == ["leftovers": "warning", "calendar": "warning"])
      #expect(found.said("leftovers").hasPrefix("A log that was damaged was set aside as ~/logbook.damaged-"))
      #expect(found.said("calendar").hasPrefix("There is no calendar"))
      let welsh = try Examination(daemon.home, in: "cy")
      #expect(welsh.said("leftovers").hasPrefix("Rhoddwyd llyfr cofnodion a ddifrodwyd o'r neilltu fel ~/logbook."))
    }

    @Test(.enabled(if: Machine.has("python3"), "needs python3, to change a file with SQLite"))
    func `Damage that the daemon does not see when it begins is found, as is a row that cannot be read`() throws {
      let daemon = try DoctorTests.healthy()
      #expect(try daemon.stop() == 0)
      // A row that its index does not know.
      try change(
        daemon,
        #"""
        row = c.execute("SELECT * FROM sqlite_master WHERE name = 'replyByAge'").fetchone()
        c.execute("PRAGMA writable_schema = on"); c.execute("DELETE FROM sqlite_master WHERE name = 'replyByAge'")
        c = again()
        c.execute("INSERT INTO reply VALUES ('k', 'd', 200, x'00', 1)")
        c.execute("PRAGMA writable_schema = on"); c.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", row)
        """#)
      try daemon.start()
      let damaged = try Examination(daemon.home)
      #expect(damaged.troubles == ["log": "fault"])
      #expect(damaged.said("log").hasPrefix("The log ~/logbook is damaged: SQLite found faults in it ("))

      #expect(try daemon.stop() == 0)
      try change(daemon, #"c.execute("REINDEX"); c.execute("UPDATE calendarVersion SET document = '{}'")"#)
      try daemon.start()
      let unreadable = try Examination(daemon.home)
      #expect(unreadable.troubles == ["log": "fault", "calendar": "warning"])
      #expect(unreadable.said("log").hasPrefix("The log ~/logbook cannot be read to its end."))
      Rounds.report("damage that doctor must find", rounds: 2, lost: 0, control: "none in a whole file")
    }

    @Test(.enabled(if: Machine.canMount, "needs the right to mount a tmpfs, for a small disk"))
    func `A disk with little room is a warning, and one with next to none a fault`() throws {
      for (sizeKiB, verdict) in [(60_000, "warning"), (6_000, "fault")] {
        let daemon = try DoctorTests.healthy(on: try SmallDisk(sizeKiB: sizeKiB))
        let found = try Examination(daemon.home)
        #expect(found.troubles == ["space": verdict])
        #expect(found.said("space").hasPrefix("Only "))
      }
    }

    @Test(.enabled(if: SleepyMachine.canSleep, "needs cc, for a library with the clocks"))
    func `A calendar that ends within four weeks, or has ended, is a warning, and so is work later than now`() throws {
      let machine = try SleepyMachine()
      let daemon = try PrivateDaemon(in: machine.home, variables: machine.variables)
      func set(_ year: Int32, _ month: Int32, _ day: Int32) throws {
        try machine.setClock(to: UTC.second(year, month, day, 12))
      }
      try daemon.home.write("wales.toml", Fixtures.calendar)
      try set(2026, 8, 1)
      #expect(try daemon.type("alntime calendar import wales.toml").exitCode == 0)
      #expect(try Examination(daemon.home).troubles == [:])
      try set(2026, 8, 10)
      let ending = try Examination(daemon.home)
      #expect(ending.troubles == ["calendar": "warning"])
      #expect(ending.said("calendar").contains("the first day that it does not cover is Tue 1 September 2026."))
      try set(2026, 9, 2)
      #expect(try daemon.type("alntime log idp 8:00 30m").exitCode == 0)
      let ended = try Examination(daemon.home)
      #expect(ended.said("calendar").hasPrefix("The calendar does not cover today, Wed 2 September 2026."))
      #expect(ended.said("calendar").contains("Of the recorded time 30 min is on days that no calendar covers"))

      try set(2026, 8, 1)
      let behind = try Examination(daemon.home)
      #expect(behind.troubles == ["calendar": "warning", "clock": "warning"])
      #expect(behind.said("clock").hasPrefix("1 entry: later than now."))
    }

    @Test(.enabled(if: Machine.has("python3"), "needs python3, for a daemon of another version"))
    func `A daemon of another version is told from ours, and so are programs that are missing`() throws {
      let home = try PrivateHome()
      try FileManager.default.createDirectory(atPath: home.path + "/run/alntime", withIntermediateDirectories: true)
      let other = try ChildProcess(
        ["python3", "-c", DoctorTroubleTests.otherDaemon], environment: home.environment, directory: home.path)
      #expect(eventually { other.outputText.contains("listens") })
      let found = try Examination(home)
      #expect(found.troubles["versions"] == "warning" && found.troubles["daemon"] == nil)
      #expect(found.said("versions").hasPrefix("The alntimed that runs is of version 9.9.9, and this alntime of 0."))

      let copied = try home.type("mkdir bin && cp \(Machine.programs)/alntime bin/")
      #expect(copied.exitCode == 0)
      let alone = try Examination(try home.type("bin/alntime doctor --json").output)
      #expect(alone.said("versions").contains("alntimed is not beside this alntime, or does not run."))
      #expect(alone.said("versions").contains("alntime-study is not beside this alntime, or does not run."))
    }

    @Test func `Settings with which no daemon can begin are named, and so is a machine without time zones`() throws {
      let home = try PrivateHome()
      let settings = try home.write("alntimed.toml", "zone = \"Europe/Llundain\"\n")
      let bad = try Examination(home, environment: ["ALNTIME_CONFIG": settings])
      #expect(bad.troubles["settings"] == "fault")
      #expect(bad.said("settings").contains("The system's zone database has no `Europe/Llundain`."))
      let welsh = try Examination(home, in: "cy", environment: ["ALNTIME_CONFIG": settings])
      #expect(welsh.said("settings").hasPrefix("Ni all alntimed gychwyn. Nid oes `Europe/Llundain`"))
      let zoneless = try Examination(home, environment: ["TZDIR": home.path + "/none"])
      #expect(zoneless.said("settings").contains("The system has no time zone database."))
      #expect(try Examination(home).troubles["settings"] == nil)
    }

    private func change(_ daemon: PrivateDaemon, _ script: String) throws {
      let program = """
        import sqlite3
        def again():
            c = sqlite3.connect("logbook", isolation_level=None); c.execute("PRAGMA foreign_keys = off"); return c
        c = again()
        \(script)
        """
      let finished = try daemon.home.run(["python3", "-c", program])
      guard finished.exitCode == 0 else { throw Trouble(finished.errors) }
    }

    /// Answers that it is well, and knows nothing else.
    private static let otherDaemon = #"""
      import os, socket
      s = socket.socket(socket.AF_UNIX); s.bind("run/alntime/api.sock"); os.chmod("run/alntime/api.sock", 0o600); s.listen()
      print("listens", flush=True)
      while True:
          c, _ = s.accept()
          asked = b""
          while b"\r\n\r\n" not in asked: asked += c.recv(4096)
          isHealth = asked.startswith(b"GET /v1/health ")
          body = b'{"status":"ok","version":"9.9.9"}' if isHealth else (
              b'{"type":"urn:alntime:problem:not-found","title":"x","status":404,"detail":"x","code":"not-found"}')
          c.sendall(b"HTTP/1.1 %d X\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % (200 if isHealth else 404, len(body)) + body)
          c.close()
      """#
  }
}
