import Foundation
import Glibc
import Testing

/// A pool as plain files, and what Spark makes of them.
@Suite(.onOwnThreads) struct DatasetTests {
  private let study: SimulatedStudy

  init() throws { study = try Self.pooled(participants: 8, weeks: 8, "sim/synthetic-000001.alntime") }

  /// Two pools that share a participant: `a.pool` of the first 99, and `b.pool` of others.
  private static func pooled(participants: Int, weeks: Int, _ others: String) throws -> SimulatedStudy {
    let study = try SimulatedStudy(participants: participants, weeks: weeks)
    _ = try study.succeed("alntime pool create b.pool --invitation sim/invitation.json")
    _ = try study.succeed("alntime pool add a.pool sim/synthetic-0000* --key sim/study.key")
    _ = try study.succeed("alntime pool add b.pool \(others) --key sim/study.key")
    return study
  }

  /// So many that their rows fill more than one part.
  private static func large() throws -> SimulatedStudy {
    try pooled(participants: 120, weeks: 60, "sim/synthetic-000099.alntime sim/synthetic-0001*")
  }

  private static let python = Machine.repository + "/.build/spark/bin/python"

  private static let dimensions = [
    "", "role", "setting", "language", "size", "authority", "region", "specialist_provision", "cluster_lead",
    "school_year", "term",
  ]

  @Test(
    .enabled(
      if: access(python, X_OK) == 0 && Machine.has("java"), "needs java and .build/spark, as .ci/run makes it"))
  func `Spark finds every number of every table that alntime finds, for everyone and by each dimension`() throws {
    let study = try Self.large()
    _ = try study.succeed("alntime pool dataset set a.pool b.pool")
    for dimension in Self.dimensions {
      let by = dimension.isEmpty ? "" : "--by \(dimension)"
      try study.home.write("by-\(dimension).json", study.succeed("alntime study a.pool b.pool \(by) --json"))
    }
    // A control: one number that is not as alntime said.
    let setting = try study.succeed("alntime study a.pool b.pool --by setting --json")
    let altered = setting.replacing(/"participants" : 1,/, with: "\"participants\" : 2,", maxReplacements: 1)
    #expect(altered != setting)
    try study.home.write("altered.json", altered)
    let names = Self.dimensions.map { "by-\($0).json" }
    let process = try ChildProcess(
      [Self.python, Machine.repository + "/Tests/Checks/spark", "set"] + names + ["altered.json"],
      environment: study.home.environment, directory: study.home.path)
    let code = try process.finish(withinSeconds: 300)
    for name in names {
      let found = try #require(
        try Regex("(?m)^\(name): ([0-9]+) numbers, 0 differ$").firstMatch(in: process.outputText),
        "\(process.outputText)\(process.errorText)")
      #expect(try #require(Int(found.output[1].substring ?? "")) >= 308)
    }
    #expect(process.outputText.contains(/altered.json: [0-9]+ numbers, 1 differ/) && code == 1)
  }

  @Test func `The folder is whole, in parts that nobody else may read, and says in both languages whose it is`() throws
  {
    let study = try Self.large()
    let document = try study.json("alntime pool dataset set a.pool b.pool")
    let tally = try #require(document["tally"] as? [String: Int])
    #expect(tally["participants"] == 120 && tally["parts"] == 2)
    #expect((document["keeperOnly"] as? String)?.contains("Do not publish it") == true)
    var participants: [String: Set<String>] = [:]
    for (table, count) in [
      ("participants", 120), ("weeks", tally["weeks"]), ("rows", tally["rows"]), ("cases", tally["cases"]),
    ] {
      let parts = ["part-00000.csv", "part-00001.csv"]
      #expect(try study.files(in: "set/\(table)") == parts)
      var lines = 0
      for part in parts {
        let text = try study.text("set/\(table)/\(part)").split(separator: "\n").dropFirst()
        lines += text.count
        participants["\(table) \(part)"] = Set(text.map { String($0.prefix { $0 != "," }) })
      }
      #expect(lines == count, "\(table)")
    }
    for table in ["weeks", "rows", "cases"] {
      for part in ["part-00000.csv", "part-00001.csv"] {
        let own = try #require(participants["\(table) \(part)"])
        #expect(own.isSubset(of: try #require(participants["participants \(part)"])) && !own.isEmpty)
      }
    }
    for path in ["set", "set/rows", "set/rows/part-00001.csv", "set/tables.sql", "set/README.txt"] {
      var status = stat()
      #expect(stat("\(study.home.path)/\(path)", &status) == 0 && status.st_mode & 0o077 == 0, "\(path)")
    }
    let readme = try study.text("set/README.txt")
    for sentence in ["SYNTHETIC", "SYNTHETIG", "nothing is suppressed", "nid oes dim wedi'i atal"] {
      #expect(readme.contains(sentence), "\(readme)")
    }
    #expect(try study.files(in: ".").filter { $0.hasSuffix(".part") }.isEmpty)
  }

  @Test func `The same pools make the same files, and are left as they were`() throws {
    let before = try study.bytes("a.pool")
    for (name, pools) in [("one", "a.pool b.pool"), ("two", "b.pool a.pool")] {
      _ = try study.succeed("alntime pool dataset \(name) \(pools)")
    }
    let compared = try study.home.type("diff -r one two")
    #expect(compared.exitCode == 0 && compared.output.isEmpty)
    #expect(try study.bytes("a.pool") == before)
  }

  @Test(
    arguments: [
      ("sim a.pool", 1, "sim is there already", "Mae sim yno eisoes"),
      ("new none.pool", 74, "There is no pool none.pool.", "Nid oes cronfa none.pool."),
      ("new a.pool none.pool", 74, "There is no pool none.pool.", "Nid oes cronfa none.pool."),
      ("new sim/study.key", 65, "is not a pool that alntime made", "Nid cronfa a wnaed gan alntime"),
      ("new a.pool other.pool", 65, "synthetic-8", "synthetic-8"),
      ("new empty.pool", 1, "Nobody is in the pool, so there is nothing to write.", "Nid oes neb yn y gronfa"),
      ("no/new a.pool", 74, "no/new cannot be written", "Ni ellir ysgrifennu no/new"),
    ] as [(String, Int32, String, String)])
  func `What cannot be is refused with a reason, and no folder is made`(
    words: String, code: Int32, english: String, welsh: String
  ) throws {
    _ = try study.succeed("alntime pool create empty.pool --invitation sim/invitation.json")
    _ = try study.succeed("alntime simulate others --participants 1 --weeks 2 --seed 8")
    _ = try study.succeed("alntime pool create other.pool --invitation others/invitation.json")
    for (language, sentence) in [("en", english), ("cy", welsh)] {
      let finished = try study.home.type("alntime pool dataset \(words)", environment: ["ALNTIME_LANG": language])
      #expect(finished.exitCode == code, "\(finished.errors)")
      #expect(finished.errors.contains(sentence), "\(finished.errors)")
    }
    #expect(try study.files(in: ".").filter { $0.hasPrefix("new") || $0.hasSuffix(".part") }.isEmpty)
  }
}

extension SimulatedStudy {
  fileprivate func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  fileprivate func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/\(folder)").sorted()
  }
}
