import Chronology
import Specimens
import Testing
import Timekeeping

@testable import Imports

/// What RFC 4180 writes is what is read back.
@Suite struct CSVRoundTripTests {
  @Test func `Random entries come back the same, each with the line on which it stands`() throws {
    var random = SeededRandom(seed: RandomRun.seed)
    for round in 0..<300 {
      var file = CSVFile(random: random)
      let columns = ["start", "end", "activity", "case"].shuffled(using: &random)
      _ = file.add(columns)
      let expected = (0..<random.int(0...20)).map { _ in
        let entry = random.entry()
        return (line: file.add(columns.map { entry.fields[$0]! }), entry: entry)
      }
      let (proposals, faults) = CSVImport(defaultActivity: nil, zone: london).read(file.finished())
      let note: Comment = "ALNTIME_SEED=\(RandomRun.seed), round \(round)"
      try #require(faults.isEmpty, note)
      try #require(
        proposals
          == expected.map { line, entry in
            ProposedEntry(line: line, work: entry.work, interval: entry.interval, tookFirstOfTwo: false)
          }, note)
      random = file.random
    }
  }

  @Test func `Random fields come back the same, with commas, quotes and line ends inside them`() throws {
    var random = SeededRandom(seed: RandomRun.seed &+ 1)
    for round in 0..<1_000 {
      var file = CSVFile(random: random)
      let width = random.int(2...5)
      let rows = (0..<random.int(1...8)).map { _ in (0..<width).map { _ in random.field() } }
      let lines = rows.map { file.add($0) }
      let expected = zip(lines, rows).map { CSVReader.Row(line: $0, fields: $1) }
      let read = try CSVReader.rows(of: file.bytes)
      try #require(read == expected, "ALNTIME_SEED=\(RandomRun.seed), round \(round)")
      random = file.random
    }
  }

  @Test func `A carriage return inside quotes is part of the field, even at the end of the row`() throws {
    #expect(try CSVReader.rows(of: Array("a,\"b\rc\"\n".utf8)).map(\.fields) == [["a", "b\rc"]])
    #expect(try CSVReader.rows(of: Array("\"b\r\",a\n".utf8)).map(\.fields) == [["b\r", "a"]])
    let rows = try CSVReader.rows(of: Array("a,\"b\r\"\n".utf8))
    #expect(rows.map(\.fields) == [["a", "b\r"]])
  }

  @Test func `A quote after a bare carriage return is stray`() {
    for text in ["a,\r\"b\"\n", "a,\"b\"\r\"c\"\n"] {
      #expect(throws: ImportFault(line: 1, reason: .strayQuote)) { try CSVReader.rows(of: Array(text.utf8)) }
    }
  }
}

private struct WrittenEntry {
  let work: Work
  let interval: Interval
  let fields: [String: String]
}

extension SeededRandom {
  /// An entry of 2026 or 2027, written with the offset of London's clock, of UTC or of nowhere.
  fileprivate mutating func entry() -> WrittenEntry {
    let start = instant("2026-01-01T00:00:00Z").advanced(bySeconds: second(0...2 * 365 * 86_400))
    let end = start.advanced(bySeconds: second(1...200_000))
    let label: CaseRef? = chance(50) ? try? CaseRef("K\(int(0...999))") : nil
    let activity = pick(Activity.allCases)
    return WrittenEntry(
      work: Work(activity: activity, caseRef: label), interval: try! Interval(from: start, to: end),
      fields: [
        "start": written(start), "end": written(end), "activity": activity.rawValue, "case": label?.label ?? "",
      ])
  }

  private mutating func written(_ instant: Instant) -> String {
    let offset = pick([0, london.offsetSeconds(at: instant), 60 * int(-720...840)])
    return ZonedInstant(instant, offsetSeconds: offset).description
  }

  /// Up to eight characters, many of them those that CSV minds; a carriage return is never the last.
  fileprivate mutating func field() -> String {
    let alphabet = ["a", "Ŵ", "é", "👩‍🏫", " ", ",", ",", "\"", "\"", "\n", "\r", "\r\n", "\t", "\u{0}", "'", ";"]
    let text = (0..<int(0...8)).map { _ in pick(alphabet) }.joined()
    return text.utf8.last == 0x0D ? text + "." : text
  }
}
