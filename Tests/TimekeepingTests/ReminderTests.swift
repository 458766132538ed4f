import Chronology
import Specimens
import Testing
import Timekeeping

@Suite struct ReminderTests {
  /// Open 08:50 to 15:20 and on Friday to 13:00, in the autumn and the spring term; no hours on Thursday.
  private static let calendar: SchoolCalendar = {
    let hours = ClockRange("08:50-15:20")!
    return SchoolCalendar([
      try! CalendarVersion(
        effective: date("2026-09-01"), zone: "Europe/London", workingDays: [.monday, .tuesday],
        hours: [.monday: hours, .tuesday: hours, .wednesday: hours, .friday: ClockRange("08:50-13:00")!], release: [:],
        terms: [
          try! Term(
            name: "autumn", days: dates("2026-09-01", "2026-12-18"),
            halfTerm: dates("2026-10-26", "2026-10-30"), inset: [date("2026-09-01")], closed: [date("2026-11-16")]),
          try! Term(name: "spring", days: dates("2027-01-04", "2027-03-31"), halfTerm: nil, inset: [], closed: []),
        ])
    ])
  }()

  /// `closing 2026-11-23T15:20:00+00:00`, of a task that began at the one instant, after the other.
  private func next(
    after now: String, began start: String = "2026-08-01T00:00:00Z", _ calendar: SchoolCalendar = calendar
  )
    -> String
  {
    let running = RunningEntry(id: id(1), work: Work(activity: .idp), start: instant(start))
    let reminder = running.nextReminder(after: instant(now), calendar, london)
    return "\(reminder.reason) \(ZonedInstant(reminder.at, in: london))"
  }

  @Test func `School's end is first, ten in the evening next, and then the next day's`() {
    #expect(next(after: "2026-11-23T09:00:00Z") == "closing 2026-11-23T15:20:00+00:00")
    #expect(next(after: "2026-11-23T15:19:59Z") == "closing 2026-11-23T15:20:00+00:00")
    #expect(next(after: "2026-11-23T15:20:00Z") == "late 2026-11-23T22:00:00+00:00")
    #expect(next(after: "2026-11-23T22:00:00Z") == "closing 2026-11-24T15:20:00+00:00")
    #expect(next(after: "2026-11-27T09:00:00Z") == "closing 2026-11-27T13:00:00+00:00")
  }

  @Test func `A day without school hours has the evening only`() {
    for day in ["2026-11-21", "2026-11-26", "2026-10-27", "2026-11-16", "2027-09-06", "2026-08-31"] {
      #expect(next(after: day + "T09:00:00Z").hasPrefix("late \(day)T22:00:00"), "\(day)")
    }
    #expect(next(after: "2026-11-23T09:00:00Z", .empty) == "late 2026-11-23T22:00:00+00:00")
  }

  @Test func `An INSET day has hours, and so has one on which the person does not work`() {
    #expect(next(after: "2026-09-01T09:00:00Z") == "closing 2026-09-01T15:20:00+01:00")
    #expect(next(after: "2026-11-25T09:00:00Z") == "closing 2026-11-25T15:20:00+00:00")
  }

  @Test func `What began after school closed is not told of it, though it is looked at only now`() {
    #expect(
      next(after: "2026-11-23T15:19:50Z", began: "2026-11-23T15:20:05Z") == "late 2026-11-23T22:00:00+00:00")
    #expect(
      next(after: "2026-11-23T15:19:50Z", began: "2026-11-23T15:20:00Z") == "late 2026-11-23T22:00:00+00:00")
    #expect(
      next(after: "2026-11-23T22:10:00Z", began: "2026-11-23T22:30:00Z") == "closing 2026-11-24T15:20:00+00:00")
  }

  @Test func `On the days on which the clocks change it is ten by the clock on the wall`() {
    #expect(next(after: "2026-10-25T00:30:00Z") == "late 2026-10-25T22:00:00+00:00")
    #expect(next(after: "2027-03-28T00:30:00Z") == "late 2027-03-28T22:00:00+01:00")
    #expect(next(after: "2027-03-28T20:59:59Z") == "late 2027-03-28T22:00:00+01:00")
    #expect(next(after: "2027-03-28T21:00:00Z") == "closing 2027-03-29T15:20:00+01:00")
    #expect(next(after: "2026-10-24T21:00:00Z") == "late 2026-10-25T22:00:00+00:00")
  }

  @Test func `The next is always to come, and none between is passed over`() {
    var random = SeededRandom(seed: RandomRun.seed)
    for round in 1...2_000 {
      let now = instant("2026-08-25T00:00:00Z").advanced(bySeconds: random.second(0...(230 * 86_400)))
      let running = RunningEntry(id: id(1), work: Work(activity: .idp), start: now.advanced(bySeconds: -60))
      let reminder = running.nextReminder(after: now, Self.calendar, london)
      #expect(now < reminder.at && now.seconds(to: reminder.at) <= 25 * 3_600, "\(RandomRun.note(round: round))")
      let between = now.advanced(bySeconds: random.second(0...(now.seconds(to: reminder.at) - 1)))
      #expect(
        running.nextReminder(after: between, Self.calendar, london) == reminder, "\(RandomRun.note(round: round))")
    }
  }

  @Test func `A moment is due from its own second on and for less than a minute`() {
    let reminder = Reminder(.late, at: instant("2026-11-23T22:00:00Z"))
    #expect(!reminder.isDue(instant("2026-11-23T21:59:59Z")))
    #expect(reminder.isDue(reminder.at) && reminder.isDue(instant("2026-11-23T22:00:59Z")))
    #expect(!reminder.isDue(instant("2026-11-23T22:01:00Z")))
  }
}
