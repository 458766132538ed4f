package import Chronology

/// A moment at which a person is reminded that a task still runs.
package struct Reminder: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// School hours are over for the day.
    case closing
    /// It is ``Reminder/lateTime``.
    case late
    /// The machine slept while the task ran.
    case asleep(Interval)
  }

  package let reason: Reason
  package let at: Instant

  package init(_ reason: Reason, at: Instant) {
    self.reason = reason
    self.at = at
  }

  /// When a task is more likely forgotten than worked on.
  package static let lateTime = CivilTime(hour: 22, minute: 0)!

  /// For so long a moment may be told of after it came, in seconds: one that passed while the machine slept is not, as
  /// waking has a reminder of its own.
  package static let freshSeconds: Int64 = 60

  /// Whether it has come, and not long ago.
  package func isDue(_ now: Instant) -> Bool { (0..<Reminder.freshSeconds).contains(at.seconds(to: now)) }
}

extension RunningEntry {
  /// The next moment after the instant, and after the task began, at which the clock on the wall gives reason to remind:
  /// school hours end, on days that have some, whether or not the person works on them; or it is late, on every day.
  package func nextReminder(after instant: Instant, _ calendar: SchoolCalendar, _ zone: ZoneRules) -> Reminder {
    let from = max(instant, start)
    let today = zone.local(from).date
    let late = { Reminder(.late, at: zone.first($0, Reminder.lateTime)) }
    let found = [today, today.advanced(byDays: 1)].flatMap { date in
      let closing = calendar.closingTime(on: date).map { Reminder(.closing, at: zone.first(date, $0)) }
      return [closing, late(date)].compactMap(\.self)
    }
    return found.filter { from < $0.at }.min { $0.at < $1.at } ?? late(today.advanced(byDays: 2))
  }
}

extension SchoolCalendar {
  /// When school hours end on the date; nil when it has none.
  fileprivate func closingTime(on date: CivilDate) -> CivilTime? {
    guard let version = version(on: date), [.school, .inset].contains(version.kind(of: date)) else { return nil }
    return version.hours[date.weekday]?.end
  }
}

extension ZoneRules {
  /// When the clock on the wall first shows that time, or the first that exists after it.
  fileprivate func first(_ date: CivilDate, _ time: CivilTime) -> Instant {
    switch resolve(date, time) {
    case .unique(let instant), .ambiguous(let instant, _), .nonexistent(let instant): instant
    }
  }
}
