import Foundation
import Glibc
import Testing

/// A log that is backed up, lost and brought back, as a person does it.
@Suite(.onOwnThreads) struct BackupPathTests {
  private func daemon() throws -> PrivateDaemon {
    let daemon = try PrivateDaemon()
    try daemon.home.write("study.invitation.json", BadInput.invitation)
    for line in [
      "alntime log pcp 9:00 10:00 --on 2026-03-02 --case K7 --note 'Siân rang'", "alntime case open K7 --kind school",
      "alntime confirm 2026-W10 --yes", "alntime join study.invitation.json --yes",
    ] {
      let finished = try daemon.type(line)
      try #require(finished.exitCode == 0, "\(line): \(finished.errors)")
    }
    return daemon
  }

  private func copy(_ file: String, of daemon: PrivateDaemon, to other: PrivateDaemon) throws {
    try FileManager.default.copyItem(atPath: "\(daemon.home.path)/\(file)", toPath: "\(other.home.path)/\(file)")
  }

  @Test func `A backup is for its owner alone, says that it holds notes, and brings the log to another machine`() throws
  {
    let daemon = try daemon()
    let backup = try daemon.type("umask 0; alntime backup log.backup")
    #expect(
      backup.output == """
        Backed up and read back: 1 entry, 1 case, 1 confirmed week, 1 study, in log.backup.
        It holds your notes, and the keys of studies you take part in: keep it as carefully as the log itself.

        """)
    var status = stat()
    #expect(stat(daemon.home.path + "/log.backup", &status) == 0 && status.st_mode & 0o777 == 0o600)

    let elsewhere = try PrivateDaemon()
    try copy("log.backup", of: daemon, to: elsewhere)
    let asked = try elsewhere.type("alntime restore log.backup")
    #expect(
      asked.exitCode == 0 && asked.output.contains("Nothing is replaced yet. Run it again with --yes to restore."))
    #expect(try elsewhere.entries().isEmpty)
    let restored = try elsewhere.type("alntime restore log.backup --yes")
    #expect(
      restored.output == """
        Restored: 1 entry, 1 case, 1 confirmed week, 1 study.
        aln-2026: nobody here knows what you shared since the backup, so your statements go on from number 1001; a gap in \
        the numbers does no harm.

        """)
    #expect(try elsewhere.list() == daemon.list())
    let number = try elsewhere.ask("POST", "/v1/studies/aln-2026/statements", #"{"kind":"contribution"}"#)
    #expect(number.body.contains("\"sequence\":1001"))
  }

  @Test func `Dygir llyfr cofnodion yn ôl, a chedwir yr hyn a ddisodlwyd`() throws {
    let daemon = try daemon()
    let backup = try daemon.type("alntime backup log.backup", in: "cy")
    #expect(backup.output.hasPrefix("Gwnaed copi wrth gefn, a'i ddarllen yn ôl: 1 cofnod, 1 achos,"))
    let before = try daemon.list()
    _ = try daemon.type("alntime start idp")
    let restored = try daemon.type("alntime restore log.backup --yes", in: "cy")
    #expect(
      restored.output.hasPrefix("Adferwyd: 1 cofnod, 1 achos, 1 wythnos a gadarnhawyd, 1 astudiaeth.\nCedwir yr hyn"))
    #expect(try daemon.list() == before)
    let kept = try FileManager.default.contentsOfDirectory(atPath: daemon.home.path).filter {
      $0.contains(".replaced-")
    }
    #expect(kept.count == 1)
    // A log that was replaced says what was running in it.
    let again = try daemon.type("alntime restore \(kept[0]) --dry-run", in: "cy")
    #expect(again.output.contains("Ynddo mae'r dasg idp yn rhedeg, ers "))
  }

  @Test func `A backup into a folder is named with the day, and comes over another only when told to`() throws {
    let daemon = try daemon()
    let first = try daemon.type("mkdir kept && alntime backup kept")
    #expect(first.exitCode == 0, "\(first.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: daemon.home.path + "/kept")
    #expect(names.count == 1 && names[0].wholeMatch(of: /alntime-\d{4}-\d\d-\d\d\.backup/) != nil)
    #expect(try daemon.type("alntime backup kept").exitCode == 1)
    let json = try object(try daemon.type("alntime backup kept --force --json").output)
    #expect(json["entries"] as? Int == 1 && (json["sha256"] as? String)?.count == 64)
    let sum = try daemon.type("sha256sum kept/\(names[0])").output
    #expect(sum.hasPrefix(json["sha256"] as? String ?? "-"))
  }

  @Test func `A client that watches sees the restored log`() throws {
    let daemon = try daemon()
    _ = try daemon.type("alntime backup log.backup; alntime start idp")
    let watching = try Connection(to: daemon.socket)
    watching.send("GET /v1/events HTTP/1.1\r\nHost: test\r\n\r\n")
    #expect(try daemon.type("alntime restore log.backup --yes").exitCode == 0)
    #expect(try daemon.type("alntime status").output.hasPrefix("Nothing is running."))
  }

  @Test func `An exported log is the same log on another machine, study and all`() throws {
    let daemon = try daemon()
    _ = try daemon.type("alntime start idp --case K7")
    let exported = try daemon.type("umask 0; alntime export --all log.json")
    #expect(exported.output.hasPrefix("Exported: 2 entries, 1 case, 1 confirmed week, to log.json.\n"))
    var status = stat()
    #expect(stat(daemon.home.path + "/log.json", &status) == 0 && status.st_mode & 0o777 == 0o600)
    let text = try String(contentsOfFile: daemon.home.path + "/log.json", encoding: .utf8)
    let key = try object(try daemon.ask("GET", "/v1/studies/aln-2026").body)["key"] as? String
    #expect(!text.contains(try #require(key)) && text.contains("Siân rang"))

    let elsewhere = try PrivateDaemon()
    try copy("log.json", of: daemon, to: elsewhere)
    let imported = try elsewhere.type("alntime import log.json --yes")
    #expect(imported.output == "Recorded: 2 entries (1 h), 1 case, 1 confirmed week, 0 calendars.\n")
    #expect(try elsewhere.entries().map(\.id) == daemon.entries().map(\.id))
    let again = try elsewhere.type("alntime import log.json --format alntime --yes", in: "cy")
    #expect(
      again.output == """
        Cofnodwyd: 0 cofnod (0 eil), 0 achos, 0 wythnos a gadarnhawyd, 0 calendr.
        Yn y llyfr cofnodion eisoes, yn union felly: 4.

        """, "\(again.output)\(again.errors)")
    #expect(
      try elsewhere.type("alntime export --all - | tr ',' '\\n' | grep -v exported").output
        == daemon.type("alntime export --all - | tr ',' '\\n' | grep -v exported").output)
    // The seconds of a task that runs are not the same twice.
    for machine in [daemon, elsewhere] { #expect(try machine.type("alntime cancel").exitCode == 0) }
    for line in ["alntime study all --json", "alntime case list --all --json", "alntime list 2026-03 --json"] {
      #expect(try elsewhere.type(line).output == daemon.type(line).output, "\(line)")
    }
    #expect(try elsewhere.type("alntime undo 2 && alntime list all").output.contains("Nothing is recorded"))
  }
}
