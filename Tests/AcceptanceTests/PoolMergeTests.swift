import Foundation
import Testing

/// Pools that come together, and pools that are not what their participants signed.
@Suite(.onOwnThreads) struct PoolMergeTests {
  /// Two clusters with some participants in both: `a.pool` and `b.pool`.
  private func twoClusters() throws -> SimulatedStudy {
    let study = try SimulatedStudy(participants: 9)
    try study.write("newer.alntime", try study.contribution(3, 2, asOf: 8))
    try study.write("twice.alntime", try study.contribution(4, 1, asOf: 0))
    try study.write("leave.alntime", try study.withdrawal(5))
    _ = try study.succeed("alntime pool create b.pool --invitation sim/invitation.json")
    let names = (0..<9).map(study.name)
    let key = "--key sim/study.key"
    _ = try study.succeed("alntime pool add a.pool \(names[0..<6].joined(separator: " ")) \(key)")
    _ = try study.succeed(
      "alntime pool add b.pool \(names[6..<9].joined(separator: " ")) newer.alntime twice.alntime leave.alntime \(key)")
    return study
  }

  @Test func `Merging one way or the other, again, or with itself gives the same pool and the same study`() throws {
    let study = try twoClusters()
    let (a, b) = (try study.view(of: "a.pool"), try study.view(of: "b.pool"))
    _ = try study.succeed("alntime pool merge ab.pool a.pool b.pool")
    _ = try study.succeed("alntime pool merge ba.pool b.pool a.pool")
    let merged = try study.view(of: "ab.pool")
    #expect(try study.view(of: "ba.pool") == merged)
    #expect(try study.members(of: "ab.pool").count == 9)
    #expect(try study.view(of: "a.pool") == a && study.view(of: "b.pool") == b)
    let again = try study.json("alntime pool merge ab.pool a.pool ab.pool ba.pool")
    #expect(again["added"] as? Int == 0 && again["replaced"] as? Int == 0)
    #expect(try study.view(of: "ab.pool") == merged)
    // Without copying them together the tables are the same.
    let both = try study.json("alntime study a.pool b.pool --by setting")
    let one = try study.json("alntime pool study ab.pool --by setting")
    #expect((both["tables"] as? NSArray) == (one["tables"] as? NSArray) && one["tables"] != nil)
    #expect((both["study"] as? [String: Any])?["pools"] as? Int == 2)
  }

  @Test func `A withdrawal that comes by a merge erases, and wins over what comes after`() throws {
    let study = try twoClusters()
    let merged = try study.json("alntime pool merge a.pool b.pool")
    #expect(merged["withdrawn"] as? Int == 1 && merged["participants"] as? Int == 8)
    #expect(merged["replaced"] as? Int == 1 && merged["equivocations"] as? Int == 1)
    #expect(try study.members(of: "a.pool").contains("\(study.pseudonym(5)) 2 1"))
    let original = try study.bytes(study.name(of: 5))
    #expect(Data(try study.bytes("a.pool")).range(of: Data(original[200..<264])) == nil)
  }

  @Test func `A pool of another study or other words is refused, and nothing is changed or made`() throws {
    let study = try twoClusters()
    let other = try SimulatedStudy(participants: 1, seed: 8)
    let longer = try SimulatedStudy(participants: 1, weeks: 9)
    try study.write("other.pool", try other.bytes("a.pool"))
    try study.write("longer.pool", try longer.bytes("a.pool"))
    let before = try study.bytes("a.pool")
    for verb in ["pool merge a.pool b.pool", "pool merge new.pool a.pool", "study a.pool", "pool study b.pool"] {
      for (name, english, welsh) in [
        (
          "other.pool", "other.pool is a pool of another study, synthetic-8.",
          "Cronfa astudiaeth arall, synthetic-8, yw other.pool."
        ),
        ("longer.pool", "longer.pool answers another wording", "Mae longer.pool yn ateb geiriad arall"),
      ] {
        for (language, sentence) in [("en", english), ("cy", welsh)] {
          let finished = try study.home.type("alntime \(verb) \(name)", environment: ["ALNTIME_LANG": language])
          #expect(finished.exitCode == 65, "\(verb)")
          #expect(finished.errors.contains(sentence), "\(finished.errors)")
          #expect(finished.output.isEmpty)
        }
      }
    }
    #expect(try study.bytes("a.pool") == before)
    #expect(!FileManager.default.fileExists(atPath: study.home.path + "/new.pool"))
  }

  /// What a keeper of bad faith could write into a pool's file, each in the row of participant 0.
  private static let tampering = [
    (
      """
      original = CAST(substr(original, 1, 100)
        || CASE substr(original, 101, 1) WHEN x'00' THEN x'01' ELSE x'00' END || substr(original, 102) AS BLOB)
      """, false,
      "its signature does not match"
    ),
    ("sequence = 7", false, "its row does not say what was signed."),
    ("withdrawal = original, original = NULL, packed = NULL", false, "its row does not say what was signed."),
    ("packed = substr(packed, 1, length(packed) - 1)", false, "what is counted of it is damaged."),
    (
      "packed = (SELECT packed FROM member WHERE pseudonym > x'0e' ORDER BY pseudonym LIMIT 1)", true,
      "what is counted is not what was sealed."
    ),
  ]

  @Test(.enabled(if: Machine.has("sqlite3"), "needs sqlite3, to write past the program"), arguments: tampering.indices)
  func `A row that is not as it was signed is neither verified nor merged, and the others are`(index: Int) throws {
    let (change, needsKey, reason) = Self.tampering[index]
    let study = try SimulatedStudy(participants: 4)
    _ = try study.succeed("alntime pool add a.pool sim --key sim/study.key")
    let (participant, key) = (study.pseudonym(0), needsKey ? " --key sim/study.key" : "")
    try study.home.write(
      "change.sql", "UPDATE member SET \(change) WHERE hex(pseudonym) LIKE '\(participant.uppercased())%';")
    _ = try study.succeed("sqlite3 a.pool <change.sql")
    let verified = try study.home.type("alntime pool verify a.pool\(key)")
    #expect(verified.exitCode == 65)
    #expect(verified.errors.hasPrefix("alntime: a.pool is not as its participants signed it."), "\(verified.errors)")
    #expect(verified.errors.contains("\n  \(participant): \(reason)"), "\(verified.errors)")
    #expect(verified.errors.split(separator: "\n").count == 2 && !verified.output.contains("Nothing is wrong."))
    let merged = try study.home.type("alntime pool merge new.pool a.pool\(key)")
    #expect(merged.exitCode == 65)
    #expect(
      merged.errors.contains("alntime: Refused: 1 participant\n  a.pool: \(participant): \(reason)"), "\(merged.errors)"
    )
    #expect(try study.members(of: "new.pool").count == 3)
    #expect(try study.home.type("alntime pool verify new.pool --key sim/study.key").exitCode == 0)
  }
}
