import Specimens
import Testing

/// Times near the changes of London's clocks: forward on 29 March 2026, back on 25 October 2026.
@Suite struct WrittenTimeZoneTests {
  private let reader = Reader()

  @Test func `A time that the clocks jumped over is refused with the next that existed`() {
    expectEach(
      """
      2026-03-29 00:59 → 2026-03-29T00:59:00+00:00
      2026-03-29 01:00 → never, next 2026-03-29T02:00:00+01:00
      2026-03-29 01:30 → never, next 2026-03-29T02:00:00+01:00
      2026-03-29T01:30 → never, next 2026-03-29T02:00:00+01:00
      2026-03-29 02:00 → 2026-03-29T02:00:00+01:00
      """
    ) { reader.time($0) }
    #expect(reader.time("1:30am", on: date("2026-03-29")) == "never, next 2026-03-29T02:00:00+01:00")
  }

  @Test func `Of a time that occurred twice the first is taken and the later told`() {
    expectEach(
      """
      2026-10-25 00:59 → 2026-10-25T00:59:00+01:00
      2026-10-25 01:00 → 2026-10-25T01:00:00+01:00 or 2026-10-25T01:00:00+00:00
      2026-10-25 01:30 → 2026-10-25T01:30:00+01:00 or 2026-10-25T01:30:00+00:00
      2026-10-25 02:00 → 2026-10-25T02:00:00+00:00
      """
    ) { reader.time($0) }
  }

  @Test func `GMT or BST chooses between the two`() {
    expectEach(
      """
      2026-10-25 01:30 BST → 2026-10-25T01:30:00+01:00
      2026-10-25 01:30 GMT → 2026-10-25T01:30:00+00:00
      2026-10-25 1:30am gmt → 2026-10-25T01:30:00+00:00
      """
    ) { reader.time($0) }
    let on = date("2026-10-25")
    #expect(reader.time("01:30 BST", on: on) == "2026-10-25T01:30:00+01:00")
    #expect(reader.time("01:30 GMT", on: on) == "2026-10-25T01:30:00+00:00")
  }

  @Test func `A zone that the clock was not on is refused, and a name that is none is not a time`() {
    expectEach(
      """
      14:00 GMT            → 2026-11-23T14:00:00+00:00
      14:00 BST            → not on BST
      14:00 bst            → not on BST
      2026-07-01 14:00 BST → 2026-07-01T14:00:00+01:00
      2026-07-01 14:00 GMT → not on GMT
      2026-03-29 01:30 BST → not on BST
      2026-03-29 01:30 GMT → not on GMT
      14:00 CET            → no: `CET` at 6
      14:00 GMT BST        → no: `BST` at 10
      GMT 14:00            → no: `GMT` at 0
      GMT                  → no: `GMT` at 0
      """
    ) { reader.time($0) }
  }

  @Test func `A length of time ago is elapsed time, whatever the clocks did`() {
    let afterForward = Reader(now: instant("2026-03-29T01:10:00Z"))
    #expect(afterForward.time("20 min ago") == "2026-03-29T00:50:00+00:00")
    let afterBack = Reader(now: instant("2026-10-25T01:10:00Z"))
    #expect(afterBack.time("awr yn ôl") == "2026-10-25T01:10:00+01:00")
  }

  @Test func `Yesterday is a day of the calendar where the clock hangs, not of UTC`() {
    let justPastMidnight = Reader(now: instant("2026-06-30T23:10:00Z"))
    #expect(justPastMidnight.time("yesterday 9:00") == "2026-06-30T09:00:00+01:00")
    #expect(justPastMidnight.time("9:00") == "2026-07-01T09:00:00+01:00")
  }
}
