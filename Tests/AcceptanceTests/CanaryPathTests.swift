import Foundation
import Sealing
import Studies
import Testing

/// Nothing that is the ALNCo's own gets into a file that leaves: 50 canaries, twenty notes with names, fifteen case labels
/// and fifteen clock times, are looked for in every one of them, sealed and opened.
@Suite(.onOwnThreads) struct CanaryPathTests {
  private static let notes = (1...20).map { "Gwen Huws \($0 * 7919) wedi ffonio" }
  private static let labels = (1...15).map { "QX\($0 + 30)Z" }
  /// Minutes that no file has reason to name: `2026-01-12 07:01` and on.
  private static let moments = (1...15).map { number in
    (day: 12 + number % 4, hour: 7 + number, minute: 3 * number + 1)
  }

  @Test func `None of fifty canaries is in any file that leaves`() throws {
    let daemon = try PrivateDaemon()
    try plant(daemon)
    let home = daemon.home.path
    let leaving = try files(daemon).map { ($0, [UInt8](try Data(contentsOf: URL(filePath: "\(home)/\($0)")))) }
    let contents = try leaving + [("what was sealed", daemon.home.openedContribution("given.alntime").canonicalJSON)]
    for (name, bytes) in contents { #expect(found(in: bytes) == [], "\(name)") }
    #expect(contents.count == 8 && contents.allSatisfy { $0.1.count > 100 })
    // Where they must be: the control without which this proves nothing.
    try #require(try daemon.stop() == 0)
    #expect(found(in: [UInt8](try Data(contentsOf: URL(filePath: daemon.database)))).count == 50)
  }

  private func plant(_ daemon: PrivateDaemon) throws {
    try daemon.home.write("school.toml", Fixtures.calendar)
    try type("alntime calendar import school.toml", daemon)
    for (place, note) in Self.notes.enumerated() {
      try type(
        "alntime log idp '2026-01-1\(2 + place % 4) 1\(place / 4):\(20 + 4 * (place % 4))' 2m --note '\(note)'", daemon)
    }
    for (label, moment) in zip(Self.labels, Self.moments) {
      let time = "\(moment.hour):\(two(moment.minute))"
      try type("alntime log pcp '2026-01-\(moment.day) \(time)' 1m --case \(label)", daemon)
    }
    try type("alntime confirm 2026-W03 --yes", daemon)
  }

  /// Goes all the way, and names the files that were written for others.
  private func files(_ daemon: PrivateDaemon) throws -> [String] {
    for line in [
      "alntime invite aln-2026 --title-en Study --title-cy Astudiaeth --first-week 2026-W02 --last-week 2026-W13",
      "alntime join aln-2026.invitation.json --yes", "alntime share --output given.alntime",
      "alntime pool create all.pool --invitation aln-2026.invitation.json", "alntime pool add all.pool given.alntime",
      "alntime study all.pool >study.txt", "alntime study all.pool --format html >study.html",
      "alntime study all.pool --json >study.json", "alntime withdraw --yes --output left.alntime",
    ] {
      try type(line, daemon)
    }
    return [
      "aln-2026.invitation.json", "given.alntime", "left.alntime", "all.pool", "study.txt", "study.html", "study.json",
    ]
  }

  /// The canaries of which the bytes have some form: a note or a label as it is, a clock time as digits or as seconds since
  /// 1970, in four bytes of either order.
  private func found(in bytes: [UInt8]) -> [String] {
    let texts = (Self.notes + Self.labels).filter { contains(bytes, Array($0.utf8)) }
    let times = Self.moments.filter { moment in
      let clock = "\(two(moment.hour)):\(two(moment.minute))"
      let seconds = UInt32(1_767_225_600 + (moment.day - 1) * 86_400 + moment.hour * 3_600 + moment.minute * 60)
      let forms = [Array("T\(clock)".utf8), Array(" \(clock)".utf8), Array(String(seconds).utf8)]
      let binary = [seconds.bigEndian, seconds.littleEndian].map { withUnsafeBytes(of: $0) { Array($0) } }
      return (forms + binary).contains { contains(bytes, $0) }
    }
    return texts + times.map { "\($0.hour):\(two($0.minute))" }
  }

  private func contains(_ bytes: [UInt8], _ sought: [UInt8]) -> Bool {
    Data(bytes).range(of: Data(sought)) != nil
  }

  private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  private func type(_ line: String, _ daemon: PrivateDaemon) throws {
    let finished = try daemon.type(line)
    try #require(finished.exitCode == 0, "\(line): \(finished.errors)")
  }
}
