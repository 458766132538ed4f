import Chronology
import Specimens
import Testing
import Timekeeping

/// Each thing that cannot be recorded is refused by its name and changes nothing.
@Suite struct TimesheetRefusalTests {
  private let nine = Desk.instant("2026-11-23 09:00")
  private let ten = Desk.instant("2026-11-23 10:00")

  @Test func `Nothing that runs can be stopped or cancelled when nothing runs`() {
    var desk = Desk(now: "2026-11-23 09:00")
    #expect(throws: TimekeepingError.nothingRunning) { try desk.stop() }
    #expect(throws: TimekeepingError.nothingRunning) { try desk.cancel() }
  }

  @Test func `A task cannot begin before the running one`() throws {
    var desk = Desk(now: "2026-11-23 09:00")
    try desk.start(.idp)
    let running = try #require(desk.sheet.running)
    #expect(throws: TimekeepingError.startsBeforeRunning(running)) {
      try desk.start(.pcp, at: "2026-11-23 08:59")
    }
    #expect(desk.sheet == Timesheet(running: running))
  }

  @Test func `A task cannot end before it began`() throws {
    var desk = Desk(now: "2026-11-23 09:00")
    try desk.start(.idp)
    let running = try #require(desk.sheet.running)
    #expect(throws: TimekeepingError.stopsBeforeStart(running)) { try desk.stop(at: "2026-11-23 08:59") }
  }

  @Test func `Nothing is in the future`() throws {
    var desk = Desk(now: "2026-11-23 09:00")
    let future = TimekeepingError.inFuture(ten, now: nine)
    #expect(throws: future) { try desk.start(.idp, at: "2026-11-23 10:00") }
    #expect(throws: future) { try desk.log(.idp, "2026-11-23 08:00", "2026-11-23 10:00") }
    try desk.start(.idp)
    #expect(throws: future) { try desk.stop(at: "2026-11-23 10:00") }
  }

  @Test func `An entry ends after it starts`() throws {
    var desk = Desk(now: "2026-11-23 10:00")
    #expect(throws: TimekeepingError.endsBeforeItStarts(start: ten, end: nine)) {
      try desk.log(.idp, "2026-11-23 10:00", "2026-11-23 09:00")
    }
    #expect(throws: TimekeepingError.endsBeforeItStarts(start: nine, end: nine)) {
      try desk.log(.idp, "2026-11-23 09:00", "2026-11-23 09:00")
    }
  }

  @Test func `A refused overlap names every entry in the way, in order`() throws {
    var desk = Desk(now: "2026-11-23 17:00")
    try desk.log(.pcp, "2026-11-23 11:00", "2026-11-23 12:00")
    try desk.log(.idp, "2026-11-23 09:00", "2026-11-23 10:00")
    try desk.log(.staff, "2026-11-23 15:00", "2026-11-23 16:00")
    let entries = desk.sheet.entries
    #expect(throws: TimekeepingError.overlaps([entries[0], entries[1]])) {
      try desk.log(.review, "2026-11-23 09:59", "2026-11-23 11:01")
    }
    #expect(throws: TimekeepingError.overlaps([entries[1]])) {
      try desk.log(.review, "2026-11-23 11:10", "2026-11-23 11:20")
    }
    #expect(throws: TimekeepingError.overlaps([entries[1], entries[2]])) {
      try desk.start(.review, at: "2026-11-23 11:59")
    }
    #expect(desk.sheet.entries == entries)
  }

  @Test func `What is logged cannot reach into the running task`() throws {
    var desk = Desk(now: "2026-11-23 09:00")
    try desk.start(.idp)
    let running = try #require(desk.sheet.running)
    desk.advance(minutes: 60)
    #expect(throws: TimekeepingError.overlapsRunning(running)) {
      try desk.log(.pcp, "2026-11-23 08:30", "2026-11-23 09:01")
    }
    #expect(throws: TimekeepingError.overlapsRunning(running)) {
      try desk.log(.pcp, "2026-11-23 09:20", "2026-11-23 09:40")
    }
  }

  @Test func `An entry cannot be made with its end before its start, nor a running one ended before it`() throws {
    let work = Work(activity: .idp)
    let error = TimekeepingError.endsBeforeItStarts(start: ten, end: nine)
    #expect(throws: error) { try Entry(id: id(1), work: work, start: ten, end: nine, source: .log) }
    #expect(throws: error) { try RunningEntry(id: id(1), work: work, start: ten).ended(at: nine) }
  }
}
