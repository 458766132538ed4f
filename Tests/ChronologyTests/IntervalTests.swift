import Chronology
import Specimens
import Testing

/// Half-open stretches of time.
@Suite struct IntervalTests {
  private func stretch(_ start: Int64, _ end: Int64) throws -> Interval {
    try Interval(from: Instant(epochSeconds: start), to: Instant(epochSeconds: end))
  }

  @Test(arguments: [(10, 10), (11, 10)] as [(Int64, Int64)])
  func `An interval that ends no later than it starts is refused with both ends`(_ start: Int64, end: Int64) {
    let (start, end) = (Instant(epochSeconds: start), Instant(epochSeconds: end))
    #expect(throws: IntervalError.endsBeforeItStarts(start: start, end: end)) { try Interval(from: start, to: end) }
  }

  @Test func `The shortest interval is one second`() throws {
    #expect(try stretch(10, 11).durationSeconds == 1)
  }

  @Test func `Two lessons back to back do not overlap`() throws {
    #expect(try !stretch(0, 10).overlaps(stretch(10, 20)))
    #expect(try !stretch(10, 20).overlaps(stretch(0, 10)))
    #expect(try stretch(0, 11).overlaps(stretch(10, 20)))
    #expect(try stretch(0, 30).overlaps(stretch(10, 20)))
    #expect(try stretch(10, 20).overlaps(stretch(0, 30)))
  }

  @Test func `Clipping keeps the shared seconds and nothing when there are none`() throws {
    #expect(try stretch(0, 15).clipped(to: stretch(10, 20)) == stretch(10, 15))
    #expect(try stretch(12, 15).clipped(to: stretch(10, 20)) == stretch(12, 15))
    #expect(try stretch(0, 30).clipped(to: stretch(10, 20)) == stretch(10, 20))
    #expect(try stretch(0, 10).clipped(to: stretch(10, 20)) == nil)
    #expect(try stretch(20, 30).clipped(to: stretch(10, 20)) == nil)
  }

  @Test func `Two intervals overlap exactly when clipping leaves something`() throws {
    for (a, b, c, d) in (0..<6_561).map({ ($0 / 729, $0 / 81 % 9, $0 / 9 % 9, $0 % 9) }) where a < b && c < d {
      let (first, second) = (try stretch(Int64(a), Int64(b)), try stretch(Int64(c), Int64(d)))
      let shared = Set(a..<b).intersection(c..<d).count
      try #require(first.overlaps(second) == (shared > 0), "\(a)..<\(b), \(c)..<\(d)")
      try #require(first.clipped(to: second)?.durationSeconds ?? 0 == Int64(shared), "\(a)..<\(b), \(c)..<\(d)")
    }
  }

  @Test func `Instants are told apart by whole seconds in either direction`() {
    let early = instant("1969-12-31T23:59:59Z")
    #expect(early.epochSeconds == -1)
    #expect(early.seconds(to: early.advanced(bySeconds: 90)) == 90)
    #expect(early.advanced(bySeconds: 90).seconds(to: early) == -90)
    #expect(early < early.advanced(bySeconds: 1))
  }
}
