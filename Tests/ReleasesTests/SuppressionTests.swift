import Disclosure
import Foundation
import Releases
import Specimens
import Testing

/// That nothing suppressed is in any file.
@Suite struct SuppressionTests {
  private static let carriers = [
    "tables/hours-per-school-week.csv", "statswales/hours-per-school-week.csv", "release.ods", "report.html",
  ]

  @Test func `No value that disclosure control suppressed stands in any byte of any file, and published ones do`()
    throws
  {
    let (hidden, shown) = try look(in: SampleRelease())
    #expect(hidden >= 8 && shown >= 8, "\(hidden) hidden, \(shown) shown")
  }

  @Test func `Nor does one in the files of random pools`() throws {
    var (hidden, shown) = (0, 0)
    for round in 0..<25 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let pool = SampleRelease.members.dropLast().map { setting in
        (setting, (0..<random.int(1...14)).map { _ in random.int(10_000...99_999) })
      }
      let found = try look(in: SampleRelease(minutes: Dictionary(uniqueKeysWithValues: pool)), round: round)
      hidden += found.hidden
      shown += found.shown
    }
    #expect(hidden > 50 && shown > 50, "\(hidden) hidden, \(shown) shown")
  }

  @Test func `A suppressed figure is a row with its symbol and no value, and its number of participants none either`()
    throws
  {
    let rows = records(try SampleRelease().files().text("tables/hours-per-school-week.csv"))
    let special = rows.filter { $0[0] == "special" }
    #expect(special.count == 6)
    for row in special {
      #expect(row[6] == "" && row[8].hasPrefix("c") && row[9] == "", "\(row)")
    }
    let upload = records(try SampleRelease().files().text("statswales/hours-per-school-week.csv"))
    let blank = upload.filter { $0[0] == "special" }
    #expect(blank.count == 6 && blank.allSatisfy { $0[2] == "" && $0[3].hasPrefix("c") }, "\(blank)")
  }

  /// Looks for every figure of the proposal that has so many digits that nothing else looks like it.
  private func look(in sample: SampleRelease, round: Int = 0) throws -> (hidden: Int, shown: Int) {
    let controlled = try sample.controlled()
    let files = try sample.files()
    let suppressed = Set(controlled.audit.lines.map(\.key))
    let figures = Spelled.figures(of: controlled.audit.proposal)
    let published = Set(figures.filter { !suppressed.contains($0.key) }.flatMap(\.spellings))
    var (hidden, shown) = (0, 0)
    for (key, spellings) in figures {
      if suppressed.contains(key) {
        let own = spellings.filter { !published.contains($0) }
        let holders = files.filter { file in own.contains { file.contains($0) } }.map(\.path)
        #expect(holders.isEmpty, "\(key) \(own): \(holders) (\(RandomRun.note(round: round)))")
        hidden += 1
      } else {
        for path in Self.carriers {
          let isThere = files.filter { $0.path == path }.contains { file in spellings.contains { file.contains($0) } }
          #expect(isThere, "\(key) \(spellings) is not in \(path) (\(RandomRun.note(round: round)))")
        }
        shown += 1
      }
    }
    return (hidden, shown)
  }
}

/// Figures of a proposal in the ways that files could spell them.
private enum Spelled {
  static func figures(of proposal: ProposedRelease) -> [(key: FigureKey, spellings: [String])] {
    let cells = proposal.cells.filter { $0.measure == .minutes && $0.total > 9_999 }
    let means = proposal.statistics.filter { $0.key.column.hasPrefix("mean") }
    return cells.map { ($0.key, spellings(Double($0.total), whole: $0.total)) }
      + means.compactMap { statistic in statistic.value.map { (statistic.key, spellings($0, whole: nil)) } }
      + proposal.statistics.filter { $0.key.column == "in_school" && $0.value != 0.4412 }.map {
        ($0.key, ["0.7383", "73.83", "73.8%"])
      }
  }

  /// Rounded up and down where it is nearly a half, so that how halves are rounded, or seconds before minutes, is no matter here.
  private static func spellings(_ minutes: Double, whole: Int?) -> [String] {
    [-0.01, 0.01].flatMap { nudge in
      let rounded = Int((minutes + nudge).rounded())
      let clock = "\(rounded / 60):" + (rounded % 60 < 10 ? "0" : "") + "\(rounded % 60)"
      return [whole.map(String.init) ?? String(format: "%.1f", minutes + nudge), clock]
    }
  }
}

extension ReleaseFile {
  /// Whether the text is in the file other than within a longer number or a hash.
  fileprivate func contains(_ text: String) -> Bool {
    let (data, needle) = (Data(bytes), Data(text.utf8))
    var start = data.startIndex
    while let found = data.range(of: needle, in: start..<data.endIndex) {
      let before = found.lowerBound == data.startIndex ? 0 : data[found.lowerBound - 1]
      let after = found.upperBound == data.endIndex ? 0 : data[found.upperBound]
      if !Self.isOfWord(before), !Self.isOfWord(after) { return true }
      start = found.lowerBound + 1
    }
    return false
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
