import Foundation
import Glibc
import Testing

/// A release, from the pool to the files that other programs read.
@Suite(.onOwnThreads) struct ExportPathTests {
  let study: SimulatedStudy

  init() throws {
    study = try SimulatedStudy(participants: 24)
    _ = try study.succeed("alntime pool add a.pool sim --key sim/study.key")
  }

  @Test func `A release is written whole, its audit apart, and again only if nothing is told`() throws {
    let exported = try study.succeed("alntime export out a.pool")
    let lines = exported.split(separator: "\n")
    #expect(lines.count == 5 && lines[0].hasPrefix("SYNTHETIC: "), "\(exported)")
    #expect(
      lines[1].hasPrefix("out is a release: 11 tables in ") && lines[1].hasSuffix("`SHA256SUMS` has their hashes."))
    #expect(lines[2].contains(" figures are suppressed, so that nobody can be found; of the hours that may be shown, "))
    #expect(
      lines[3] == "It is the first of this pool's."
        && lines[4].hasPrefix("a.pool.audits/0001.audit.json stays with you"))
    #expect(try study.home.type("cd out && sha256sum --check --quiet SHA256SUMS").exitCode == 0)
    #expect(try mode("a.pool.audits") == 0o700 && mode("a.pool.audits/0001.audit.json") == 0o600)
    #expect(try mode("out/report.html") == 0o644)
    let again = try study.home.type("alntime export eto a.pool --json", environment: ["ALNTIME_LANG": "cy"])
    #expect(again.exitCode == 0)
    let answer = try object(again.output)
    #expect(answer["tables"] as? Int == 11 && answer["audit"] as? String == "a.pool.audits/0002.audit.json")
    #expect(answer["earlierReleases"] as? Int == 1)
    for file in ["tables/sample.csv", "report.html", "datapackage.json", "release.ods"] {
      #expect(try study.bytes("out/\(file)") == study.bytes("eto/\(file)"), "\(file)")
    }
    #expect(try parts() == [])
  }

  @Test func `A release that would tell of two newcomers beside the first is refused, and names figures`() throws {
    _ = try study.succeed("alntime pool create b.pool --invitation sim/invitation.json")
    let all = (1...22).map { "sim/synthetic-0000" + ($0 < 10 ? "0" : "") + "\($0).alntime" }
    _ = try study.succeed("alntime pool add b.pool \(all.joined(separator: " ")) --key sim/study.key")
    _ = try study.succeed("alntime export first b.pool")
    _ = try study.succeed("alntime pool add b.pool sim --key sim/study.key")
    for (language, sentence, reason) in [
      ("en", "Nothing was released.", "what it changed by could be told."),
      ("cy", "Ni chyhoeddwyd dim.", "gellid gwybod faint y newidiodd."),
    ] {
      let refused = try study.home.type("alntime export second b.pool", environment: ["ALNTIME_LANG": language])
      #expect(refused.exitCode == 1 && refused.errors.contains(sentence), "\(refused.errors)")
      #expect(refused.errors.contains("\n  hours-per-school-week [] ratio_of_sums: \(reason)\n"), "\(refused.errors)")
      #expect(refused.errors.split(separator: "\n").count == 22)
    }
    // Whatever its number.
    _ = try study.succeed("mv b.pool.audits/0001.audit.json b.pool.audits/0007.audit.json")
    #expect(try study.home.type("alntime export second b.pool").exitCode == 1)
    #expect(try study.home.type("test ! -e second && test ! -e b.pool.audits/0002.audit.json").exitCode == 0)
    #expect(try parts() == [])
    // Whoever throws the audits away has none to be tried against: that is for the keeper to answer for.
    #expect(try study.home.type("alntime export second b.pool --audits elsewhere").exitCode == 0)
  }

  @Test func `Frictionless finds every table of a real release valid`() throws {
    let program = Machine.repository + "/.build/frictionless/bin/frictionless"
    guard access(program, X_OK) == 0 else { return print("skipped: no Frictionless at \(program)") }
    _ = try study.succeed("alntime export out a.pool")
    let checked = try study.home.run([program, "validate", "out/datapackage.json", "--json"])
    #expect(checked.exitCode == 0, "\(checked.output.suffix(2_000))")
  }

  @Test func `By a dimension there are tables of groups beside those of everyone`() throws {
    let study = try SimulatedStudy(participants: 6, weeks: 4)
    _ = try study.succeed("alntime pool add a.pool sim --key sim/study.key")
    // Sources are of participants, not of weeks: there is no such table by term.
    #expect(try object(study.succeed("alntime export out a.pool --by term --json"))["tables"] as? Int == 11 + 10)
    let table = try String(contentsOfFile: study.home.path + "/out/tables/sample-by-term.csv", encoding: .utf8)
    #expect(table.hasPrefix("term,term_label_en,term_label_cy,statistic,statistic_label_en,"))
    #expect(table.contains("\nautumn,Autumn,Hydref,participants,Participants,Cyfranogwyr,5,participants,"), "\(table)")
  }

  @Test func `What cannot be released is refused in both languages`() throws {
    try study.write("bad/0001.audit.json", Array("{}".utf8))
    for (line, exit, english, welsh) in [
      ("out", 64, "needs a pool", "arno angen cronfa"),
      ("sim a.pool", 1, "sim is there already", "Mae sim yno eisoes"),
      ("out nope.pool", 74, "There is no pool nope.pool.", "nope.pool"),
      ("out a.pool --by nope", 64, "Tables cannot be grouped by `nope`", "Ni ellir grwpio tablau yn ôl `nope`"),
      ("out a.pool --by role,size,term", 64, "one dimension or two", "un dimensiwn neu ddau"),
      (
        "out a.pool --minimum-participants 4", 1,
        "--minimum-participants would publish more than the invitation promised",
        "Byddai --minimum-participants yn cyhoeddi mwy"
      ),
      ("out a.pool --count-multiple 7", 1, "--count-multiple would publish more", "Byddai --count-multiple"),
      ("out a.pool --dominance-percent 101", 64, "--dominance-percent are 1 to 100", "1 i 100 yw"),
      (
        "out a.pool --audits bad", 65, "bad/0001.audit.json is not an audit", "Nid yw bad/0001.audit.json yn archwiliad"
      ),
      ("no/such/out a.pool", 74, "no/such/out cannot be written", "Ni ellir ysgrifennu no/such/out"),
    ] {
      for (language, sentence) in [("en", english), ("cy", welsh)] {
        let finished = try study.home.type("alntime export \(line)", environment: ["ALNTIME_LANG": language])
        #expect(finished.exitCode == exit && finished.errors.contains(sentence), "\(line): \(finished.errors)")
      }
    }
    #expect(try study.home.type("test ! -e out").exitCode == 0)
    #expect(try parts() == [])
  }

  private func mode(_ name: String) throws -> mode_t {
    var status = stat()
    guard lstat("\(study.home.path)/\(name)", &status) == 0 else { throw Trouble("no \(name)") }
    return status.st_mode & 0o777
  }

  /// Drafts that were left behind.
  private func parts() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: study.home.path).filter { $0.hasSuffix(".part") }
  }
}
