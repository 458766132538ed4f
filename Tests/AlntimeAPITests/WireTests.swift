import AlntimeAPI
import Chronology
import FoundationEssentials
import Testing

@Suite struct WireTests {
  private let zone = ZoneRules(
    identifier: "Test/Summer",
    periods: [.init(start: Instant(epochSeconds: 0), offsetSeconds: 3_600, abbreviation: "ST")])

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private var entry: Wire.Entry {
    var bands = BandedSeconds.zero
    bands[.school] = 1_800
    bands[.dayOff] = 5
    return Wire.Entry(
      id: "0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33", number: 12, activity: "idp", caseLabel: nil,
      start: WireInstant(Instant(epochSeconds: 0), in: zone), end: nil, bands: bands, note: nil, source: "timer",
      revision: 1)
  }

  @Test func `An entry writes every key, null where there is nothing`() throws {
    #expect(
      try json(entry) == """
        {"activity":"idp","bands":{"day-off":5,"school":1800},"case":null,"end":null,\
        "id":"0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33","note":null,"number":12,"revision":1,"seconds":1805,"source":"timer",\
        "start":"1970-01-01T01:00:00+01:00"}
        """)
  }

  @Test func `An entry comes back from the wire as it went`() throws {
    #expect(try JSONDecoder().decode(Wire.Entry.self, from: Data(try json(entry).utf8)) == entry)
  }

  @Test func `The status says null when nothing runs`() throws {
    let status = Wire.Status(running: nil, date: CivilDate("2026-11-23")!, bands: .zero)
    #expect(
      try json(status) == #"{"running":null,"today":{"bands":{},"date":"2026-11-23","seconds":0}}"#)
  }

  @Test func `A study writes null where it has no number and was not left, and its key only where it is told`() throws {
    let joined = WireInstant(Instant(epochSeconds: 0), in: zone)
    let listed = Wire.Study(
      study: "aln-2026", invitation: "{\"é\"}\n", joined: joined, left: nil, lastSequence: nil, key: nil, changed: nil)
    #expect(
      try json(listed) == """
        {"invitation":"{\\"é\\"}\\n","joined":"1970-01-01T01:00:00+01:00","lastSequence":null,"left":null,\
        "study":"aln-2026"}
        """)
    let whole = Wire.Study(
      study: "aln-2026", invitation: "x", joined: joined, left: joined, lastSequence: .max, key: "0a", changed: false)
    for study in [listed, whole] {
      #expect(try JSONDecoder().decode(Wire.Study.self, from: Data(try json(study).utf8)) == study)
    }
  }

  @Test func `An instant that is no RFC 3339 is refused`() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(WireInstant.self, from: Data(#""2026-02-30T00:00:00Z""#.utf8))
    }
  }

  @Test func `A band of a later version is passed over`() throws {
    let bands = try JSONDecoder().decode(WireBands.self, from: Data(#"{"school":5,"lunch":7}"#.utf8))
    #expect(bands.seconds.total == 5)
  }

  @Test func `Every problem has an error status and an exit code of the contract`() {
    for code in ProblemCode.allCases {
      #expect((400...599).contains(code.status))
      #expect([1, 64, 65, 69, 74, 77].contains(code.exitCode))
    }
  }
}
