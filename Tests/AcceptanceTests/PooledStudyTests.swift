import Foundation
import Glibc
import Testing

/// The study of pools, and of made-up participants.
@Suite(.onOwnThreads) struct PooledStudyTests {
  private let study: SimulatedStudy

  init() throws {
    study = try SimulatedStudy(participants: 8)
    _ = try study.succeed("alntime pool add a.pool sim --key sim/study.key")
  }

  @Test(arguments: [
    (
      "en", "Workload time study", "weeks 2024-W36 to 2024-W43: 8 participants in 1 pool.",
      "do not publish them, and do not pass them on.", "SYNTHETIC: `alntime simulate`"
    ),
    (
      "cy", "Astudiaeth amser", "wythnosau 2024-W36 i 2024-W43: 8 cyfranogwr mewn 1 gronfa.",
      "peidiwch â'u cyhoeddi, na'u trosglwyddo i neb.", "SYNTHETIG: `alntime simulate`"
    ),
  ])
  func `The tables have above them whose they are, and that they are for the keeper alone`(
    language: String, title: String, head: String, keeper: String, synthetic: String
  ) throws {
    let text = try study.home.type("alntime study a.pool", environment: ["ALNTIME_LANG": language])
    #expect(text.exitCode == 0)
    #expect(text.output.hasPrefix(title))
    let flowing = text.output.replacing("\n", with: " ")
    for sentence in [head, keeper, synthetic] { #expect(flowing.contains(sentence), "\(text.output)") }
    for line in text.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    let same = try study.home.type("alntime pool study a.pool", environment: ["ALNTIME_LANG": language])
    #expect(same.output == text.output)
    let page = try study.home.type("alntime study ./a.pool --format html", environment: ["ALNTIME_LANG": language])
    #expect(page.output.hasPrefix("<!"))
    // A page is in both languages.
    for warning in ["SYNTHETIC: `alntime simulate`", "SYNTHETIG: `alntime simulate`"] {
      #expect(page.output.contains(warning))
    }
  }

  @Test func `JSON has the study, and every table with its rows; the file of a pool is left as it was`() throws {
    let before = try study.bytes("a.pool")
    let document = try study.json("alntime study a.pool --by setting,role")
    let header = try #require(document["study"] as? [String: Any])
    #expect(header["id"] as? String == "synthetic-7" && header["synthetic"] as? Bool == true)
    #expect(header["participants"] as? Int == 8 && header["pools"] as? Int == 1)
    #expect(header["firstWeek"] as? String == "2024-W36" && header["lastWeek"] as? String == "2024-W43")
    #expect((header["title"] as? [String: String])?.count == 2)
    let tables = try #require(document["tables"] as? [[String: Any]])
    #expect(tables.count == 11 && tables.allSatisfy { $0["rows"] is [Any] })
    #expect(document["by"] as? [String] == ["setting", "role"])
    // The invitation's, which comes from the simulation's.
    #expect((document["protocol"] as? [String: Any])?["seed"] as? String == "7")
    #expect(try study.bytes("a.pool") == before)
  }

  @Test func `An empty pool says so, and is no error`() throws {
    _ = try study.succeed("alntime pool create empty.pool --invitation sim/invitation.json")
    for (language, sentence) in [("en", "There is nothing to study yet"), ("cy", "Nid oes dim i'w astudio eto")] {
      let finished = try study.home.type("alntime study empty.pool", environment: ["ALNTIME_LANG": language])
      #expect(finished.exitCode == 0)
      #expect(finished.output.contains(sentence), "\(finished.output)")
    }
    #expect(try (study.json("alntime study empty.pool")["tables"] as? [Any])?.isEmpty == true)
    #expect(try study.succeed("alntime pool list empty.pool").contains("\n0 participants."))
    #expect(try study.succeed("alntime pool verify empty.pool").contains("Nothing is wrong."))
  }

  @Test func `The same seed makes up the same study, with other bytes on the outside`() throws {
    let again = try SimulatedStudy(participants: 8)
    _ = try again.succeed("alntime pool add a.pool sim --key sim/study.key")
    #expect(try again.bytes("sim/invitation.json") == study.bytes("sim/invitation.json"))
    #expect(try again.bytes(again.name(of: 0)) != study.bytes(study.name(of: 0)))
    #expect(try again.view(of: "a.pool") == study.view(of: "a.pool"))
  }

  @Test(arguments: ["en", "cy"])
  func `The commands that a simulation ends with can be given as they stand`(language: String) throws {
    let home = try PrivateHome()
    let simulated = try home.type(
      "alntime simulate \"Cymru 'r un\" --participants 2 --weeks 2 --seed 1", environment: ["ALNTIME_LANG": language])
    #expect(simulated.exitCode == 0)
    let commands = simulated.output.split(separator: "\n").filter { $0.hasPrefix("  alntime ") }
    #expect(commands.count == 3)
    for command in commands { #expect(try home.type(String(command)).exitCode == 0, "\(command)") }
  }

  @Test(
    arguments: [
      ("simulate sim --participants 2 --weeks 2 --seed 1", 1, "sim is there already", "Mae sim yno eisoes"),
      (
        "simulate new --participants 0 --weeks 2 --seed 1", 64, "--participants is a number from 1 to 20,000.",
        "Rhif o 1 i 20,000 yw --participants."
      ),
      ("simulate new --participants 20001 --weeks 2 --seed 1", 64, "from 1 to 20,000.", "o 1 i 20,000"),
      (
        "simulate new --participants 1 --weeks 263 --seed 1", 64, "--weeks is a number from 1 to 262.",
        "Rhif o 1 i 262 yw --weeks."
      ),
      (
        "simulate no/new --participants 1 --weeks 2 --seed 1", 74, "no/new cannot be written",
        "Ni ellir ysgrifennu no/new"
      ),
      ("pool create a.pool --invitation sim/invitation.json", 1, "a.pool is there already", "Mae a.pool yno eisoes"),
      (
        "pool create no/b.pool --invitation sim/invitation.json", 74, "no/b.pool cannot be opened",
        "Ni ellir agor no/b.pool"
      ),
      (
        "pool create b.pool --invitation sim/study.key", 65, "is not an invitation as it was sent",
        "yn wahoddiad fel yr anfonwyd ef"
      ),
      ("pool add none.pool sim", 74, "There is no pool none.pool.", "Nid oes cronfa none.pool."),
      ("pool add sim/study.key sim", 65, "is not a pool that alntime made", "Nid cronfa a wnaed gan alntime"),
      (
        "pool add a.pool run", 65, "In run is no file that ends in .alntime.",
        "Nid oes ffeil sy'n gorffen ag .alntime yn run."
      ),
      (
        "pool remove-by-withdrawal a.pool sim/synthetic-000001.alntime", 65,
        "it is a contribution. `alntime pool add` takes it.", "cyfraniad ydyw."
      ),
      ("pool remove-by-withdrawal none.pool x", 74, "There is no pool", "Nid oes cronfa"),
      ("pool merge a.pool none.pool", 74, "There is no pool none.pool.", "Nid oes cronfa none.pool."),
      ("pool merge new.pool none.pool", 74, "There is no pool none.pool.", "Nid oes cronfa none.pool."),
      ("pool list sim", 65, "sim is not a pool", "Nid cronfa a wnaed gan alntime yw sim"),
      (
        "pool verify a.pool --key sim/invitation.json", 65, "is not a key that `alntime invite` wrote",
        "yn allwedd a ysgrifennwyd"
      ),
      ("study ./none", 74, "There is no pool ./none.", "Nid oes cronfa ./none."),
      ("study a.pool --by nothing", 64, "nothing", "nothing"),
      ("study a.pool --format html --json", 64, "--json", "--json"),
    ] as [(String, Int32, String, String)])
  func `What cannot be is refused with a reason, and the pool is as it was`(
    verb: String, code: Int32, english: String, welsh: String
  ) throws {
    let before = try study.view(of: "a.pool")
    for (language, sentence) in [("en", english), ("cy", welsh)] {
      let finished = try study.home.type("alntime \(verb)", environment: ["ALNTIME_LANG": language])
      #expect(finished.exitCode == code, "\(finished.errors)")
      #expect(finished.errors.contains(sentence), "\(finished.errors)")
    }
    #expect(try study.view(of: "a.pool") == before)
    #expect(access(study.home.path + "/new.pool", F_OK) != 0 && access(study.home.path + "/b.pool", F_OK) != 0)
  }
}
