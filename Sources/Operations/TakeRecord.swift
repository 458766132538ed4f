package import Chronology
package import Studies
package import Timekeeping

/// What `study` reads: a period's finished work, added up by week, activity, band and case.
package struct TakeRecord: Sendable {
  /// As written.
  package let period: String

  package init(period: String) { self.period = period }

  package struct Outcome: Sendable {
    /// From the first to the last day asked for, or worked when the whole log is asked for; nil of an empty log.
    package let days: DateRange?
    package let record: WorkRecord
    package let caseRefs: [CaseRef]
  }

  package func run(in logbook: any LogbookReading, _ world: World) throws -> Outcome {
    let split = try logbook.split(world)
    let asked = try Span.period(period).days(split.calendar, world)
    let window = try asked.map { try world.zone.interval(from: $0.first, through: $0.last) }
    let entries = try logbook.entries(in: window)
    let distilled = Distillation(entries: entries, split: split, window: window)
    let worked = entries.first.flatMap { first in
      DateRange(
        from: world.zone.local(first.start).date, through: world.zone.local(entries.last?.end ?? first.end).date)
    }
    return Outcome(days: asked ?? worked, record: distilled.record, caseRefs: distilled.caseRefs)
  }
}
