import Foundation
import Testing

extension Faults {
  /// What a spreadsheet could take for a formula (FAULTS S14). CSV that comes in has no notes, and a note leaves as JSON alone,
  /// in which nothing is a formula, so that none is ever altered; HostileTextTests looks at the CSV that is published.
  @Suite(.onOwnThreads) struct FormulaTests {
    private static let notes = [
      "=1+1", "=HYPERLINK(x)", "+1", "-1", "@SUM(1)", "'=1", "a, \"=1\"", "; =1", "| @1", "\u{FF1D}1",
    ]

    @Test func `A note that looks like a formula comes back as it was written, from a log and from a backup`() throws {
      let daemon = try PrivateDaemon()
      for (place, note) in Self.notes.enumerated() {
        try expect("alntime log pcp '2026-03-09 \(10 + place):00' 30m --note=\"$N\"", at: daemon, ["N": note])
      }
      try expect("alntime export --all log.json && alntime backup kept", at: daemon)
      try #require(try notes(of: daemon) == Self.notes)
      let other = try PrivateDaemon()
      try expect("alntime import '\(daemon.home.path)/log.json' --yes", at: other)
      #expect(try notes(of: other) == Self.notes)
      let third = try PrivateDaemon()
      try expect("alntime restore '\(daemon.home.path)/kept' --yes", at: third)
      #expect(try notes(of: third) == Self.notes)
    }

    private func notes(of daemon: PrivateDaemon) throws -> [String] {
      let json = try JSONSerialization.jsonObject(with: Data(try daemon.list().utf8)) as? [String: Any]
      let entries = try #require(json?["entries"] as? [[String: Any]])
      return entries.compactMap { $0["note"] as? String }
    }

    private func expect(
      _ line: String, at daemon: PrivateDaemon, _ variables: [String: String] = [:]
    ) throws {
      let finished = try daemon.type(line, environment: variables)
      try #require(finished.exitCode == 0, "\(line): \(finished.errors)")
    }
  }
}
