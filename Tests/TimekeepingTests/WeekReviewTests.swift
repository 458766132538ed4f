import Chronology
import Specimens
import Testing
import Timekeeping

/// What may be missing from a week, worked by hand at a school open 09:00 to 15:00, on Fridays to 12:00, whose ALNCo works
/// Monday, Tuesday and Friday and has release time on Tuesday from 13:00.
@Suite struct WeekReviewTests {
  @Test func `School hours of working days without an entry are gaps, release time and the rest as one`() throws {
    try expect(
      "2026-W47", "",
      """
      gap Mon 2026-11-16T09:00–15:00
      gap Tue 2026-11-17T09:00–15:00
      gap Fri 2026-11-20T09:00–12:00
      """)
  }

  @Test func `Entries cut gaps, and what they leave of under half an hour is none`() throws {
    try expect(
      "2026-W47",
      """
      2026-11-16T08:00:00Z 2026-11-16T09:29:59Z
      2026-11-16T09:59:58Z 2026-11-16T10:00:00Z
      2026-11-16T10:30:00Z 2026-11-16T16:00:00Z
      2026-11-17T12:30:00Z 2026-11-17T13:30:00Z
      2026-11-20T09:00:00Z 2026-11-20T12:00:00Z
      """,
      """
      gap Mon 2026-11-16T10:00–10:30
      gap Tue 2026-11-17T09:00–12:30
      gap Tue 2026-11-17T13:30–15:00
      """)
  }

  @Test func `Half-term, a closure and an INSET day: only the INSET day has school hours to account for`() throws {
    try expect("2026-W44", "", "")
    try expect("2026-W45", "", "gap Mon 2026-11-02T09:00–15:00\ngap Fri 2026-11-06T09:00–12:00")
  }

  @Test func `Days that no calendar covers are named, and have no gaps`() throws {
    try expect(
      "2026-W36", "",
      """
      gap Tue 2026-09-01T09:00–15:00
      gap Fri 2026-09-04T09:00–12:00
      uncovered 2026-08-31
      """)
  }

  @Test func `An entry of over ten hours is named, one of ten is not, nor one of another week`() throws {
    let review = try expect(
      "2026-W44",
      """
      2026-10-25T10:00:00Z 2026-10-25T23:30:00Z
      2026-10-26T08:00:00Z 2026-10-26T18:00:00Z
      2026-10-27T08:00:00Z 2026-10-27T18:00:01Z
      2026-11-01T20:00:00Z 2026-11-02T08:00:00Z
      """,
      """
      overlong 2026-10-27T08:00 36001 s
      overlong 2026-11-01T20:00 43200 s
      """)
    #expect(!review.findsNothing)
  }

  @Test func `The week in which the clocks go back has 169 hours, that in which they go forward 167`() throws {
    let autumn = try review("2026-W43", "2026-10-25T22:00:00Z 2026-10-25T23:00:00Z")
    #expect(autumn.interval.durationSeconds == 169 * 3_600)
    #expect(autumn.interval.end == instant("2026-10-26T00:00:00Z"))
    let spring = try review("2027-W12", "")
    #expect(spring.interval.durationSeconds == 167 * 3_600)
    #expect(spring.interval.end == instant("2027-03-28T23:00:00Z"))
  }

  @Test func `The Monday after the clocks went forward has its gaps by summer time`() throws {
    let monday = try #require(try review("2027-W13", "").gaps.first)
    #expect(monday == (try interval("2027-03-29T08:00:00Z", "2027-03-29T14:00:00Z")))
  }

  @Test func `A task that began before the week ended and runs still belongs to it, one that began after does not`()
    throws
  {
    let sunday = try running("2026-11-22T23:59:59Z")
    #expect(try review("2026-W47", "", running: sunday).running == sunday)
    #expect(try review("2026-W47", "", running: try running("2026-11-23T00:00:00Z")).running == nil)
    #expect(try review("2026-W47", "", running: try running("2026-11-02T09:00:00Z")).running != nil)
  }

  @Test func `A week can be confirmed from its last second's end on, and not while one of its tasks runs`() throws {
    let quiet = try review("2026-W43", "")
    let end = instant("2026-10-26T00:00:00Z")
    #expect(try WeekConfirmation(of: quiet, now: end).confirmedAt == end)
    #expect(throws: TimekeepingError.weekNotOver(quiet.week, ends: end)) {
      try WeekConfirmation(of: quiet, now: end.advanced(bySeconds: -1))
    }
    let task = try running("2026-10-20T09:00:00Z")
    #expect(throws: TimekeepingError.runsSinceWeek(task, quiet.week)) {
      try WeekConfirmation(of: try review("2026-W43", "", running: task), now: end)
    }
  }

  @Test func `A week is written as any period of exactly Monday to Sunday`() {
    let reader = Reader(now: instant("2026-11-25T10:30:00Z"))
    expectEach(
      """
      last week              → 2026-W47
      wythnos diwethaf       → 2026-W47
      week                   → 2026-W48
      2026-w47               → 2026-W47
      2026-11-16..2026-11-22 → 2026-W47
      2026-11-17..2026-11-23 → no
      2026-11-16..2026-11-29 → no
      2026-11                → no
      2026-11-16             → no
      all                    → no
      fortnight              → no
      """
    ) { reader.week($0) }
  }

  @discardableResult private func expect(
    _ week: String, _ log: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> WeekReview {
    let review = try review(week, log)
    let found =
      review.gaps.map { gap in
        let (start, end) = (london.local(gap.start), london.local(gap.end))
        return "gap \("\(start.date.weekday)".prefix(3).capitalizedFirst) \(start.date)T\(start.time)–\(end.time)"
      }
      + review.overlong.map { entry in
        let start = london.local(entry.start)
        return "overlong \(start.date)T\(start.time) \(entry.durationSeconds) s"
      } + review.uncoveredDays.map { "uncovered \($0)" }
    #expect(found.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
    #expect(review.findsNothing == expected.isEmpty, sourceLocation: sourceLocation)
    return review
  }

  private func review(_ week: String, _ log: String, running: RunningEntry? = nil) throws -> WeekReview {
    let entries = try log.split(separator: "\n").enumerated().map { number, line in
      let ends = line.split(separator: " ").map { instant(String($0)) }
      let id = EntryID("00000000-0000-4000-8000-00000000000\(number)")!
      return try Entry(id: id, work: Work(activity: .idp), start: ends[0], end: ends[1], source: .log)
    }
    return WeekReview(of: ISOWeek(week)!, entries: entries, running: running, split: try school())
  }

  private func running(_ start: String) throws -> RunningEntry {
    RunningEntry(
      id: EntryID("00000000-0000-4000-8000-000000000009")!, work: Work(activity: .pcp), start: instant(start))
  }

  private func school() throws -> BandSplit {
    let (whole, short) = (ClockRange("09:00-15:00")!, ClockRange("09:00-12:00")!)
    let version = try CalendarVersion(
      effective: date("2026-09-01"), zone: "Europe/London", workingDays: [.monday, .tuesday, .friday],
      hours: [.monday: whole, .tuesday: whole, .wednesday: whole, .thursday: whole, .friday: short],
      release: [.tuesday: [ClockRange("13:00-15:00")!]],
      terms: [
        try Term(
          name: "autumn 2026", days: dates("2026-09-01", "2026-12-18"), halfTerm: dates("2026-10-26", "2026-10-30"),
          inset: [date("2026-11-02")], closed: [date("2026-11-03")]),
        try Term(
          name: "spring 2027", days: dates("2027-01-04", "2027-04-16"), halfTerm: nil, inset: [], closed: []),
      ])
    return BandSplit(calendar: SchoolCalendar([version]), zone: london)
  }
}

extension Substring {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
