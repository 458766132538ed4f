import Imports
import Specimens
import Testing
import Timekeeping

/// 20,000 random files of random bytes: some noise, some nearly right.
@Suite struct CSVFuzzTests {
  @Test func `No bytes crash the reader, and each line is proposed, faulty or blank, never two of them`() throws {
    var random = SeededRandom(seed: RandomRun.seed)
    let reader = CSVImport(defaultActivity: .pcp, zone: london)
    var proposalCount = 0
    var faultCount = 0
    for round in 0..<20_000 {
      let bytes = random.file()
      let (proposals, faults) = reader.read(bytes)
      let note: Comment =
        "ALNTIME_SEED=\(RandomRun.seed), round \(round): \(String(decoding: bytes, as: UTF8.self).debugDescription)"
      let lineCount = 1 + bytes.count { $0 == 0x0A }
      let lines = proposals.map(\.line) + faults.map(\.line)
      try #require(lines.allSatisfy { (1...lineCount).contains($0) }, note)
      try #require(Set(lines).count == lines.count, note)
      try #require(proposals.map(\.line) == proposals.map(\.line).sorted(), note)
      try #require(proposals.allSatisfy { $0.line > 1 }, note)
      proposalCount += proposals.count
      faultCount += faults.count
    }
    print("csv: \(proposalCount) proposals and \(faultCount) faults, ALNTIME_SEED=\(RandomRun.seed)")
    // Files that are all noise, or all right, would prove little.
    #expect(proposalCount > 1_000 && faultCount > 10_000)
  }
}

extension SeededRandom {
  fileprivate mutating func file() -> [UInt8] {
    if chance(30) { return (0..<int(0...60)).map { _ in UInt8.random(in: .min ... .max, using: &self) } }
    let pieces = [
      "start", "end", "activity", "case", ",", ",", ",", "\n", "\n", "\r\n", "\r", "\"", " ", "\u{FEFF}", "\u{0}", "K7",
      "idp", "pcp", "2026-10-25 01:30", "2026-03-29 01:30", "2026-11-23 09:15", "2026-11-23T10:00:00Z",
      "9999-12-31T23:59:59-18:00", "0001-01-01T00:00:00+18:00",
    ]
    var text = chance(70) ? "start,end\n2026-11-23 09:15,2026-11-23 10:00\n" : ""
    for _ in 0..<int(0...12) { text += pick(pieces) }
    var bytes = Array(text.utf8)
    if chance(20), !bytes.isEmpty { bytes[int(0...bytes.count - 1)] = UInt8.random(in: .min ... .max, using: &self) }
    return bytes
  }
}
