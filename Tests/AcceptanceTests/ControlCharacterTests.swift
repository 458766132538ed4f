import Foundation
import Testing

extension Faults {
  /// Text of others is text, whatever stands in it: it moves no cursor, turns no writing round and forges no line, on a
  /// terminal and in a pipe, in both languages (FAULTS S15).
  @Suite(.onOwnThreads) struct ControlCharacterTests {
    private static func daemon() throws -> PrivateDaemon {
      let daemon = try PrivateDaemon()
      for (name, text) in HostileRow.files { try daemon.home.write(name, text) }
      let finished = try daemon.type("alntime log review '2026-03-02 11:00' 1h")
      try #require(finished.exitCode == 0, "\(finished.errors)")
      return daemon
    }

    @Test func `No word that is quoted back harms a terminal`() throws {
      try expectHarmless(HostileRow.words, at: try Self.daemon(), fault: "S15 words quoted back")
    }

    @Test func `No file's name and no text in a file harms a terminal`() throws {
      try expectHarmless(HostileRow.documents, at: try Self.daemon(), fault: "S15 files")
    }

    @Test func `Nothing in the environment harms a terminal`() throws {
      try expectHarmless(HostileRow.surroundings, at: try Self.daemon(), fault: "S15 environment")
    }

    @Test func `Nothing that a daemon says harms a terminal`() throws {
      let daemon = try Self.filled()
      let server = try HostileServer(at: daemon.home.path + "/run/alntime/x.sock", before: daemon.socket)
      let variables = ["ALNTIME_SOCKET": server.path]
      try expectHarmless(HostileRow.answers, at: daemon, variables, fault: "S15 a daemon's answers")
    }

    @Test func `Nothing in a stranger's refusal harms a terminal`() throws {
      let daemon = try PrivateDaemon()
      let server = try HostileServer(at: daemon.home.path + "/run/alntime/x.sock", before: nil)
      let rows = HostileRow.answers.map { HostileRow($0.name, $0.command, isShown: false, ownMarks: $0.ownMarks) }
      try expectHarmless(rows, at: daemon, ["ALNTIME_SOCKET": server.path], fault: "S15 a stranger's refusals")
      let refusal = try daemon.type("alntime", environment: ["ALNTIME_SOCKET": server.path]).errors
      #expect(refusal.contains(HostileText.forgery))
      // The caret stands under what was marked, though what stood before it was left out.
      #expect(refusal.hasSuffix("FORGED\n    ^^\n"), "\(refusal)")
    }

    @Test func `JSON is valid, says all of it, and harms no terminal`() throws {
      let daemon = try Self.filled()
      let server = try HostileServer(at: daemon.home.path + "/run/alntime/x.sock", before: daemon.socket)
      for row in HostileRow.documentsInJSON {
        let shown = try show(row.command, at: daemon, ["ALNTIME_SOCKET": server.path]).output
        #expect(HostileText.harm(in: shown) == [], "\(row.name)")
        #expect(try holds(JSONSerialization.jsonObject(with: Data(shown)), HostileText.text), "\(row.name)")
        #expect(String(decoding: shown, as: UTF8.self).contains(#"\u001b"#))
      }
    }

    @Test func `A set-up file that is shown can be read back, whatever the terms are called`() throws {
      let daemon = try Self.daemon()
      let shown = try daemon.type(
        "alntime calendar import term.toml && alntime setup --show >again.toml && alntime setup --from again.toml")
      try #require(shown.exitCode == 0, "\(shown.errors)")
      let calendar = try daemon.type("alntime calendar show --json").output
      #expect(try holds(JSONSerialization.jsonObject(with: Data(calendar.utf8)), HostileText.text))
    }

    @Test func `What is printed as it is harms, and is found to`() throws {
      let daemon = try Self.daemon()
      let shown = try show(#"printf '%s\n' "$H""#, at: daemon).output
      let found = HostileText.harm(in: shown)
      #expect(found.count == 28 && found.contains("U+001B") && found.contains("U+202E") && found.last == "FORGED")
      #expect(HostileText.harm(in: [0x9B]) == ["bytes that are no UTF-8"])
      Rounds.report("S15 control", rounds: 1, lost: 0, control: "printf: \(found.count) kinds of harm")
    }

    /// A log with a running task, a note, a case, a calendar and a study that have the words which the server replaces.
    private static func filled() throws -> PrivateDaemon {
      let daemon = try daemon()
      try daemon.home.write("school.toml", Fixtures.calendar.replacing("spring 2026", with: "MARK"))
      for line in [
        "calendar import school.toml", "case open QX7", "log idp '2026-03-02 09:00' 10:30 --case QX7 --note MARK",
        "log pcp '2026-03-02 21:00' 1h30m --note MARK --case QX7", "confirm 2026-W10 --yes", "join sound.json --yes",
        "start idp --case QX7 --note MARK",
      ] {
        let finished = try daemon.type("alntime \(line)")
        try #require(finished.exitCode == 0, "\(line): \(finished.errors)")
      }
      return daemon
    }

    /// Runs every row in both languages, and in English on a terminal too.
    private func expectHarmless(
      _ rows: [HostileRow], at daemon: PrivateDaemon, _ variables: [String: String] = [:], fault: String
    ) throws {
      var (rounds, lost) = (0, 0)
      func look(_ row: HostileRow, _ place: String, _ bytes: [UInt8]) {
        let harm = HostileText.harm(in: bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        rounds += 1
        if !harm.isEmpty { lost += 1 }
        #expect(harm == [], "\(row.name), \(place)")
        #expect(!row.isShown || text.contains(HostileText.forgery), "\(row.name), \(place): \(text.debugDescription)")
      }
      for row in rows {
        for language in ["en", "cy"] {
          let shown = try show(row.command, at: daemon, variables.merging(["ALNTIME_LANG": language]) { $1 })
          look(row, language, shown.output + shown.errors)
        }
        guard Machine.has("script") else { continue }
        look(row, "terminal", try showOnTerminal(row, at: daemon, variables))
      }
      Rounds.report(fault, rounds: rounds, lost: lost, control: "printf of the same text is found")
    }

    /// What the command line prints, byte by byte.
    private func show(
      _ command: String, at daemon: PrivateDaemon, _ variables: [String: String] = [:]
    ) throws -> (output: [UInt8], errors: [UInt8]) {
      _ = try daemon.type("{ \(command)\n} >shown.out 2>shown.err", environment: hostile(variables))
      return (try bytes("shown.out", daemon), try bytes("shown.err", daemon))
    }

    /// What it prints on a terminal, whose ends of lines are made ours, without the command's own marks.
    private func showOnTerminal(
      _ row: HostileRow, at daemon: PrivateDaemon, _ variables: [String: String]
    ) throws -> [UInt8] {
      try daemon.home.write("row.sh", row.command + "\n")
      let line = "[ -p keys ] || mkfifo keys; exec 3<>keys; script -qec 'sh row.sh' /dev/null <&3 >shown.out"
      _ = try daemon.type(
        line, environment: hostile(variables.merging(["TERM": "xterm", "NO_COLOR": "1", "SHELL": "/bin/sh"]) { $1 }))
      let shown = try bytes("shown.out", daemon)
      let text = String(decoding: shown, as: UTF8.self).unicodeScalars
      guard shown.elementsEqual(String(text).utf8) else { return shown }
      return Array(
        (["\r\n"] + row.ownMarks).reduce(String(text)) { $0.replacing($1, with: $1 == "\r\n" ? "\n" : "") }.utf8)
    }

    private func hostile(_ variables: [String: String]) -> [String: String] {
      ["H": HostileText.text].merging(variables) { $1 }
    }

    private func bytes(_ name: String, _ daemon: PrivateDaemon) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: URL(filePath: "\(daemon.home.path)/\(name)")))
    }

    /// Whether some string of the JSON has the text, scalar by scalar.
    private func holds(_ json: Any, _ text: String) -> Bool {
      switch json {
      case let string as String:
        Array(string.unicodeScalars).firstRange(of: Array(text.unicodeScalars)) != nil
      case let list as [Any]: list.contains { holds($0, text) }
      case let object as [String: Any]: object.values.contains { holds($0, text) }
      default: false
      }
    }
  }
}
