package import Chronology
package import Timekeeping

/// `today` and `week`: a period's work by day, by activity and by band, the running task included as far as it has come.
package struct Summarise: Sendable {
  /// As written.
  package let period: String

  package init(period: String) { self.period = period }

  package struct Day: Sendable {
    package let date: CivilDate
    package let kind: DayKind
    package let bands: BandedSeconds
  }

  package struct Outcome: Sendable {
    package let days: DateRange
    /// Every day of the period, worked or not.
    package let byDay: [Day]
    /// Only activities with a second of work, most first.
    package let byActivity: [(activity: Activity, bands: BandedSeconds)]
    package let total: BandedSeconds
    package let running: BandedEntry?
    /// The confirmed weeks that have a day in the period, in order.
    package let confirmedWeeks: [ISOWeek]
    /// The calendar's release slots on the period's working school days, and as far as they have passed; whole seconds.
    package let plannedReleaseSeconds: Int64
    package let passedReleaseSeconds: Int64
  }

  package func run(in logbook: any LogbookReading, _ world: World) throws -> Outcome {
    let split = try logbook.split(world)
    let now = world.now()
    let running = try logbook.running()
    let asked = try Span.period(period).days(split.calendar, world)
    let window = try asked.map { try world.zone.interval(from: $0.first, through: $0.last) }
    var worked = try logbook.entries(in: window).compactMap { entry in entry.interval.map { (entry.work, $0) } }
    if let running, let soFar = try? Interval(from: running.start, to: now) { worked.append((running.work, soFar)) }

    var byDate: [CivilDate: BandedSeconds] = [:]
    var byActivity: [Activity: BandedSeconds] = [:]
    for (work, whole) in worked {
      guard let part = window.map(whole.clipped(to:)) ?? whole else { continue }
      for piece in split.pieces(of: part) {
        byDate[piece.date, default: .zero][piece.band] += piece.interval.durationSeconds
        byActivity[work.activity, default: .zero][piece.band] += piece.interval.durationSeconds
      }
    }
    let today = world.zone.local(now).date
    let days = asked ?? DateRange(from: byDate.keys.min() ?? today, through: max(byDate.keys.max() ?? today, today))!
    let (planned, passed) = try releaseSeconds(in: days, now: now, split)
    return Outcome(
      days: days,
      byDay: days.dates.map { Day(date: $0, kind: split.calendar.kind(of: $0), bands: byDate[$0] ?? .zero) },
      byActivity: byActivity.sorted { ($1.value.total, $0.key.rawValue) < ($0.value.total, $1.key.rawValue) }
        .map { ($0.key, $0.value) },
      total: byDate.values.reduce(.zero, +),
      running: try running.map { try logbook.banded(.running($0), now, split) },
      confirmedWeeks: try logbook.confirmations().map(\.week).filter {
        $0.monday <= days.last && days.first <= $0.sunday
      },
      plannedReleaseSeconds: planned, passedReleaseSeconds: passed)
  }

  private func releaseSeconds(
    in days: DateRange, now: Instant, _ split: BandSplit
  ) throws -> (planned: Int64, passed: Int64) {
    let whole = try split.zone.interval(from: days.first, through: days.last)
    let passed = try? Interval(from: whole.start, to: min(whole.end, now))
    return (split.plannedReleaseSeconds(in: days), passed.map { split.seconds(of: $0)[.release] } ?? 0)
  }
}
