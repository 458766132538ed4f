import Testing
import Timekeeping

/// An ALNCo's day, as a person would tell it.
@Suite struct TimesheetExampleTests {
  @Test func `Starting while another entry runs ends it at the same instant`() throws {
    var desk = Desk(now: "2026-11-23 09:00")
    try desk.start(.paperwork)
    desk.advance(minutes: 20)
    try desk.start(.idp, case: "K7")
    #expect(
      desk.timesheet == """
        2026-11-23
          09:00–09:20  paperwork
          09:20–       idp  K7
        """)
  }

  @Test func `Starting at the second at which the running task began keeps that task, without length`() throws {
    var desk = Desk(now: "2026-11-23 09:00")
    try desk.start(.paperwork)
    try desk.start(.idp, case: "K7")
    #expect(desk.sheet.entries.map(\.durationSeconds) == [0])
    #expect(desk.sheet.entries.map(\.interval) == [nil])
    desk.advance(minutes: 5)
    try desk.stop()
    #expect(
      desk.timesheet == """
        2026-11-23
          09:00–09:00  paperwork
          09:00–09:05  idp  K7
        """)
  }

  @Test func `A task may be said to have begun or ended earlier than now`() throws {
    var desk = Desk(now: "2026-11-23 09:30")
    try desk.start(.family, at: "2026-11-23 09:10")
    try desk.stop(at: "2026-11-23 09:25")
    #expect(
      desk.timesheet == """
        2026-11-23
          09:10–09:25  family
        """)
  }

  @Test func `A cancelled task leaves nothing, and what was before it stays`() throws {
    var desk = Desk(now: "2026-11-23 09:00")
    try desk.start(.idp)
    desk.advance(minutes: 10)
    try desk.start(.pcp)
    desk.advance(minutes: 10)
    try desk.cancel()
    #expect(desk.sheet.running == nil)
    #expect(
      desk.timesheet == """
        2026-11-23
          09:00–09:10  idp
        """)
  }

  @Test func `Work logged from memory takes its place in the order of the day`() throws {
    var desk = Desk(now: "2026-11-23 17:00")
    try desk.log(.pcp, case: "y3-02", "2026-11-23 14:00", "2026-11-23 15:30")
    try desk.log(.idp, "2026-11-22 23:30", "2026-11-23 00:30")
    try desk.log(.referral, "2026-11-23 09:00", "2026-11-23 09:20")
    #expect(
      desk.timesheet == """
        2026-11-22
          23:30–00:30  idp
        2026-11-23
          09:00–09:20  referral
          14:00–15:30  pcp  Y3-02
        """)
  }

  @Test func `Entries back to back do not overlap, and one may end where the running task began`() throws {
    var desk = Desk(now: "2026-11-23 10:00")
    try desk.start(.idp)
    try desk.log(.pcp, "2026-11-23 08:00", "2026-11-23 09:00")
    try desk.log(.staff, "2026-11-23 09:00", "2026-11-23 10:00")
    desk.advance(minutes: 1)
    try desk.stop()
    #expect(
      desk.timesheet == """
        2026-11-23
          08:00–09:00  pcp
          09:00–10:00  staff
          10:00–10:01  idp
        """)
  }

  @Test func `Work may be logged around an entry without length`() throws {
    var desk = Desk(now: "2026-11-23 09:30")
    try desk.start(.idp)
    try desk.stop()
    desk.advance(minutes: 60)
    try desk.log(.review, "2026-11-23 09:00", "2026-11-23 10:00")
    #expect(
      desk.timesheet == """
        2026-11-23
          09:00–10:00  review
          09:30–09:30  idp
        """)
  }

  @Test func `An entry remembers that it was timed, and each change makes a new revision`() throws {
    var desk = Desk(now: "2026-11-23 09:00")
    try desk.start(.idp)
    #expect(desk.sheet.running?.revision == 1)
    desk.advance(minutes: 1)
    try desk.stop()
    try desk.log(.pcp, "2026-11-23 08:00", "2026-11-23 08:30")
    #expect(desk.sheet.entries.map(\.source) == [.log, .timer])
    #expect(desk.sheet.entries.map(\.revision) == [1, 2])
    #expect(desk.sheet.entries.map(\.id) == [id(2), id(1)])
  }
}
