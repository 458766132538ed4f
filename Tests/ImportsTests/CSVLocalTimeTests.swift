import Testing
import Timekeeping

/// Times without an offset are read on the zone's clock, here London's of 2026.
@Suite struct CSVLocalTimeTests {
  @Test func `A local time is a date and a clock time`() {
    let file = """
      start,end
      2026-11-23 09:15,2026-11-23 10:00:30
      2026-07-01T09:15,2026-07-01T10:00:30
      2026-07-01T09:15:00Z,2026-07-01 11:00
      """
    #expect(
      outcome(of: file, activity: .idp) == """
        2: idp 2026-11-23T09:15:00+00:00..2026-11-23T10:00:30+00:00
        3: idp 2026-07-01T09:15:00+01:00..2026-07-01T10:00:30+01:00
        4: idp 2026-07-01T10:15:00+01:00..2026-07-01T11:00:00+01:00
        """)
  }

  @Test func `Of a local time that occurred twice the first is taken, and the proposal says so`() {
    let file = """
      start,end
      2026-10-25 00:30,2026-10-25 01:30
      2026-10-25 01:40,2026-10-25 02:00
      2026-10-25T01:30:00+00:00,2026-10-25T01:45:00+00:00
      """
    #expect(
      outcome(of: file, activity: .idp) == """
        2: idp 2026-10-25T00:30:00+01:00..2026-10-25T01:30:00+01:00 first of two
        3: idp 2026-10-25T01:40:00+01:00..2026-10-25T02:00:00+00:00 first of two
        4: idp 2026-10-25T01:30:00+00:00..2026-10-25T01:45:00+00:00
        """)
  }

  @Test func `A local time that the clocks jumped over is a fault with the next that existed`() {
    let file = """
      start,end
      2026-03-29 00:30,2026-03-29 01:30
      2026-03-29 01:00,2026-03-29 03:00
      """
    #expect(
      outcome(of: file, activity: .idp) == """
        2: end `2026-03-29 01:30` never, next 2026-03-29T02:00:00+01:00
        3: start `2026-03-29 01:00` never, next 2026-03-29T02:00:00+01:00
        """)
  }

  @Test(
    arguments: [
      "", "now", "09:15", "2026-11-23", "2026-11-23 9:15", "2026-11-23 9am", "2026-11-23 24:00", "2026-02-30 09:00",
      "23/11/2026 09:15", "2026-11-23  09:15", "2026-11-23 09:15 GMT", "2026-11-23T09:15Z",
      "2026-11-23T09:15:00.5Z", "=1+1", "２026-11-23 09:15",
      // Outside the dates on which a log can have work.
      "1899-12-31 09:15", "2200-01-01T09:15", "0001-01-01T00:00:00+18:00", "9999-12-31T23:59:59-18:00",
    ])
  func `A text that is no instant is a fault that repeats it`(text: String) {
    #expect(outcome(of: "start,end\n\(text),2026-11-23 10:00\n", activity: .idp) == "2: start `\(text)` is no instant")
  }

  @Test func `An entry that does not end after it starts is refused`() {
    let file = """
      start,end
      2026-11-23 10:00,2026-11-23 10:00
      2026-11-23 10:00,2026-11-23 09:00
      """
    #expect(
      outcome(of: file, activity: .idp) == """
        2: refused, ends before it starts
        3: refused, ends before it starts
        """)
  }
}
