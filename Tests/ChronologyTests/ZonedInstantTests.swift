import Chronology
import Specimens
import Testing

/// RFC 3339, read strictly and written one way.
@Suite struct ZonedInstantTests {
  // Epoch seconds by `date -u -d TEXT +%s`; the first three are the examples of RFC 3339 section 5.8 in whole seconds.
  @Test(
    arguments: [
      ("1985-04-12T23:20:50Z", 482_196_050, 0),
      ("1996-12-19T16:39:57-08:00", 851_042_397, -28_800),
      ("1937-01-01T12:00:27+00:20", -1_041_337_173, 1_200),
      ("2026-11-23T09:20:00+00:00", 1_795_425_600, 0),
      ("2026-11-23T09:20:00Z", 1_795_425_600, 0),
      ("2026-11-23t09:20:00z", 1_795_425_600, 0),
      ("2026-11-23 09:20:00Z", 1_795_425_600, 0),
      ("2026-11-23T09:20:00.0Z", 1_795_425_600, 0),
      ("2026-11-23T09:20:00.000000000+00:00", 1_795_425_600, 0),
      ("2026-11-23T09:20:00-00:00", 1_795_425_600, 0),
      ("2026-11-23T14:50:00+05:30", 1_795_425_600, 19_800),
      ("2026-11-24T03:20:00+18:00", 1_795_425_600, 64_800),
      ("2026-11-22T15:20:00-18:00", 1_795_425_600, -64_800),
      ("1970-01-01T00:00:00+01:00", -3_600, 3_600),
      ("2000-02-29T23:59:59Z", 951_868_799, 0),
    ] as [(String, Int64, Int)])
  func `A date-time is read with its offset`(_ text: String, epochSeconds: Int64, offsetSeconds: Int) throws {
    let read = try #require(ZonedInstant(text))
    #expect(read.instant.epochSeconds == epochSeconds)
    #expect(read.offsetSeconds == offsetSeconds)
  }

  @Test(arguments: [
    "2026-02-30T09:00:00Z", "2025-02-29T09:00:00Z", "2026-13-01T09:00:00Z", "2026-11-31T09:00:00Z",
    "0000-01-01T00:00:00Z", "2026-11-23T24:00:00Z", "2026-11-23T23:59:60Z", "2026-11-23T09:60:00Z",
  ])
  func `A moment that does not exist is refused`(_ text: String) {
    #expect(ZonedInstant(text) == nil)
  }

  @Test(arguments: [
    "2026-11-23T09:20:00", "2026-11-23T09:20:00 ", "2026-11-23T09:20:00.0", "2026-11-23T09:20:00+19:00",
    "2026-11-23T09:20:00-19:00", "2026-11-23T09:20:00+01:60", "2026-11-23T09:20:00+0100", "2026-11-23T09:20:00+01",
    "2026-11-23T09:20:00+1:00", "2026-11-23T09:20:00+01:00:00", "2026-11-23T09:20:00+-1:00",
    "2026-11-23T09:20:00−01:00", "2026-11-23T09:20:00ZZ", "2026-11-23T09:20:00Z ", "2026-11-23T09:20:00UTC",
    "2026-11-23T09:20:00 +01:00", "2026-11-23T09:20:00++01:00",
  ])
  func `An offset that is missing or not exactly written is refused`(_ text: String) {
    #expect(ZonedInstant(text) == nil)
  }

  @Test(arguments: [
    "2026-11-23T09:20:00.5Z", "2026-11-23T09:20:00.000001Z", "2026-11-23T09:20:00.Z", "2026-11-23T09:20:00,0Z",
    "2026-11-23T09:20:00.0.0Z", "2026-11-23T09:20:00.+00:00",
  ])
  func `A fraction of a second is refused unless it is nothing`(_ text: String) {
    #expect(ZonedInstant(text) == nil)
  }

  @Test(arguments: [
    "2026-11-23", "2026-11-23T09:20Z", "2026-11-23T09:20+00:00", "2026-11-23X09:20:00Z", "2026-11-23  09:20:00Z",
    "2026-11-23\t09:20:00Z", "2026-11-2309:20:00Z.", "2026-11-23T9:20:00Z",
    "26-11-23T09:20:00Z", "20261123T092000Z", "2026-11-23T09-20-00Z", " 2026-11-23T09:20:00Z", "+2026-11-23T09:20:00Z",
    "2026-W48-1T09:20:00Z", "2026-327T09:20:00Z", "٢٠٢٦-11-23T09:20:00Z", "1795425600", "", "now",
  ])
  func `Text of another form is refused`(_ text: String) {
    #expect(ZonedInstant(text) == nil)
  }

  @Test func `What is written reads back as the same instant and offset`() throws {
    for round in 0..<3_000 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      // A day inside the recordable dates at each end, so that every offset still writes one of them.
      let moment = ZonedInstant(
        Instant(epochSeconds: random.second(-2_208_902_400...7_258_032_000)),
        offsetSeconds: random.int(-1_080...1_080) * 60)
      let text = moment.description
      try #require(ZonedInstant(text) == moment, "\(text), \(RandomRun.note(round: round))")
      try #require(text.utf8.count == 25, "\(text), \(RandomRun.note(round: round))")
    }
  }

  @Test func `An instant is written as London's clock shows it`() {
    #expect(ZonedInstant(instant("2026-11-23T09:20:00Z"), in: london).description == "2026-11-23T09:20:00+00:00")
    #expect(ZonedInstant(instant("2026-06-30T23:20:05Z"), in: london).description == "2026-07-01T00:20:05+01:00")
    #expect(ZonedInstant(instant("2018-11-04T02:59:59Z"), in: saoPaulo).description == "2018-11-03T23:59:59-03:00")
  }
}
