import Foundation
import Glibc
import Testing

/// Every row of the table, in both languages: refused as it says, and nothing of the log is lost or added.
@Suite(.onOwnThreads) struct BadInputTests {
  @Test(arguments: BadInput.table.filter { $0.situation == .usual })
  func `What cannot be is refused with a reason, and nothing changes`(row: BadInput) throws {
    let daemon = try PrivateDaemon()
    try prepare(daemon, row)
    let before = try record(of: daemon)
    try expectRefusal(of: row, by: daemon)
    #expect(try record(of: daemon) == before)
  }

  @Test(arguments: BadInput.table.filter { $0.situation == .withoutDaemon })
  func `Without a daemon the command line says how to start it`(row: BadInput) throws {
    let daemon = try PrivateDaemon()
    try prepare(daemon, row)
    let before = try daemon.list()
    #expect(try daemon.stop() == 0)
    try expectRefusal(of: row, by: daemon)
    try daemon.start()
    #expect(try daemon.list() == before)
  }

  @Test(
    .enabled(if: Machine.canActAsAnotherUser, "needs root and setpriv, to be another user"),
    arguments: BadInput.table.filter { $0.situation == .asAnotherUser })
  func `Another user's command is not served`(row: BadInput) throws {
    let daemon = try PrivateDaemon()
    try prepare(daemon, row)
    let before = try daemon.list()
    try daemon.home.invite()
    try openSocketToEverybody(daemon)
    for (language, sentence) in [("en", row.english), ("cy", row.welsh)] {
      let finished = try daemon.home.runAsNobody(
        ["sh", "-c", "PATH=.:$PATH; \(row.command ?? "")"], environment: ["ALNTIME_LANG": language])
      #expect(finished.exitCode == row.exit)
      #expect(finished.errors.contains(sentence), "\(finished.errors)")
    }
    #expect(try daemon.list() == before)
  }

  @Test(
    .enabled(if: Machine.canMount, "needs the right to mount a tmpfs, to fill a disk"),
    arguments: BadInput.table.filter { $0.situation == .onAFullDisk })
  func `On a full disk nothing is recorded, and reading goes on`(row: BadInput) throws {
    let disk = try SmallDisk(sizeKiB: 512)
    let daemon = try PrivateDaemon(on: disk)
    try prepare(daemon, row)
    try fill(disk, of: daemon)
    let before = try daemon.list()
    try expectRefusal(of: row, by: daemon)
    #expect(try daemon.list() == before)
  }

  /// Fills the disk, and what room is left in the log's own files, until nothing more can be written.
  private func fill(_ disk: SmallDisk, of daemon: PrivateDaemon) throws {
    for number in 0..<200 {
      try disk.fill()
      // The smallest of what the table writes.
      let body = #"{"case":"Z\#(number)","kind":"school"}"#
      guard try daemon.ask("POST", "/v1/cases", body).status == 507 else { continue }
      // The refusal folded the log's own files, and so made room once more.
      return try disk.fill()
    }
    throw Trouble("the disk does not fill")
  }

  @Test func `Each bad line of an import is named with its fault`() throws {
    let daemon = try PrivateDaemon()
    try daemon.home.write("bad.csv", BadInput.files["bad.csv"]!)
    let finished = try daemon.type("alntime import bad.csv")
    let expected = """
      alntime: Nothing was recorded: 7 lines cannot be taken. Mend the file and import it again.
        line 3: The end (09:30 on Mon 9 March 2026) is not after the start (10:00 on Mon 9 March 2026)…
        line 4: start `2026-03-09 half past` is not a time such as …
        line 5: There is no activity `pcpp`. Did you mean `pcp` (Person-centred planning (PCP) meeting)?…
        line 6: has no activity; name one for such lines with `--activity pcp`
        line 7: `2026-03-29 01:30` never was: …
        line 8: overlaps line 2
        line 9: has 1 fields where the first line has 4
      """
    let isNamed = Transcript.matches(
      expected.components(separatedBy: "\n"), finished.errors.components(separatedBy: "\n"))
    #expect(isNamed, "\(finished.errors)")
  }

  @Test(arguments: [
    (#"log idp "Mon 9:99" 1h"#, "\n  Mon 9:99\n      ^^^^\n"), ("list lastweek", "\n  lastweek\n  ^^^^^^^^\n"),
    ("log idp 9:00 1h --on wedsday", "\n  wedsday\n  ^^^^^^^\n"),
  ])
  func `A word that is not understood has a caret under it`(verb: String, ending: String) throws {
    let finished = try PrivateDaemon().type("alntime \(verb)")
    #expect(finished.errors.hasSuffix(ending), "\(finished.errors)")
  }

  @Test func `Control characters of a file do not reach the terminal`() throws {
    let daemon = try PrivateDaemon()
    try daemon.home.write("escape.csv", "start,end\n\u{1B}[31m2026,x\n")
    let finished = try daemon.type("alntime import escape.csv --activity pcp")
    #expect(finished.exitCode == 65)
    #expect(finished.errors.contains("[31m2026") && !finished.errors.contains("\u{1B}"), "\(finished.errors)")
  }

  private func prepare(_ daemon: PrivateDaemon, _ row: BadInput) throws {
    let files = [BadInput.sharingFiles, BadInput.backupFiles].reduce(BadInput.files) { $0.merging($1) { $1 } }
    for (name, text) in files {
      try daemon.home.write(name, text)
    }
    for line in ["alntime log review 8:00 9:00 --on 2026-03-02 --note kept"] + row.given {
      let finished = try daemon.type(line)
      try #require(finished.exitCode == 0, "\(line): \(finished.errors)")
    }
  }

  /// Everything in the log byte by byte; of a running task without the seconds that pass meanwhile.
  private func record(of daemon: PrivateDaemon) throws -> String {
    let text = try daemon.list()
    guard try ListedEntry.all(in: text).contains(where: { $0.end == nil }) else { return text }
    let entries = try #require(try object(text)["entries"] as? [[String: Any]])
    let still = entries.map { entry in
      entry["end"] is NSNull ? entry.filter { !["seconds", "bands"].contains($0.key) } : entry
    }
    return String(decoding: try JSONSerialization.data(withJSONObject: still, options: .sortedKeys), as: UTF8.self)
  }

  private func expectRefusal(of row: BadInput, by daemon: PrivateDaemon) throws {
    var soon = LondonTime(second: time(nil) + 7_200)
    soon = soon.minuteOfDay < 60 ? LondonTime(second: time(nil) + 10_800) : soon
    let text = soon.date + String(format: " %02d:%02d", soon.minuteOfDay / 60, soon.minuteOfDay % 60)
    for (language, sentence) in [("en", row.english), ("cy", row.welsh)] {
      if let command = row.command {
        let finished = try daemon.type(command, in: language, environment: ["SOON": text])
        #expect(finished.exitCode == row.exit, "\(finished.errors)")
        #expect(finished.errors.contains(sentence), "\(finished.errors)")
        #expect(finished.output.isEmpty, "\(finished.output)")
      }
      if let (method, target, body) = row.request {
        let answer = try daemon.ask(
          method, target, body.replacing("$SOON", with: text), headers: ["Accept-Language": language])
        #expect(answer.head.contains("application/problem+json"))
        let problem = try answer.problem
        #expect(problem.code == row.code)
        #expect(problem.type == "urn:alntime:problem:" + row.code)
        #expect(problem.status == answer.status && answer.status >= 400)
        #expect(problem.detail.contains(sentence), "\(problem.detail)")
      }
    }
  }
}
