package import Chronology
import Timekeeping

/// `doctor`, as far as the log's contents tell: counts alone, and no entry's time or name.
package struct ExamineLog: Sendable {
  package init() {}

  package struct Outcome: Hashable, Sendable {
    /// The running task among them.
    package let entryCount: Int
    /// Those that begin or end later than now: then the clock, or they, are wrong.
    package let futureEntryCount: Int
    /// How long was worked on days that no calendar covers.
    package let uncoveredSeconds: Int64
    package let hasCalendar: Bool
    package let today: CivilDate
    /// The first day from today on, of four weeks, that no calendar covers; nil when all are.
    package let uncoveredFrom: CivilDate?
  }

  /// How far ahead the calendar is looked at: enough to notice before a week is spoilt.
  private static let dayCount = 28

  package func run(in logbook: any LogbookReading, _ world: World) throws -> Outcome {
    let split = try logbook.split(world)
    let (now, today) = (world.now(), world.today)
    let entries = try logbook.entries(in: nil)
    let running = try logbook.running()
    let days = (0...ExamineLog.dayCount).lazy.map { today.advanced(byDays: $0) }
    return Outcome(
      entryCount: entries.count + (running == nil ? 0 : 1),
      futureEntryCount: entries.count { $0.end > now } + (running.map { $0.start > now ? 1 : 0 } ?? 0),
      uncoveredSeconds: entries.compactMap(\.interval).reduce(0) { $0 + split.seconds(of: $1).uncovered },
      hasCalendar: !split.calendar.versions.isEmpty, today: today,
      uncoveredFrom: days.first { split.calendar.kind(of: $0) == .uncovered })
  }
}
