package import Chronology
package import Studies
package import Timekeeping

/// What `study` reads: a period's finished work, added up by week, activity, band and case, and its confirmed weeks.
package struct TakeRecord: Sendable {
  /// As written.
  package let period: String

  package init(period: String) { self.period = period }

  package struct Outcome: Sendable {
    /// From the first to the last day asked for, or worked or confirmed when the whole log is asked for; nil of an empty
    /// log.
    package let days: DateRange?
    package let record: WorkRecord
    package let caseRefs: [CaseRef]
  }

  package func run(in logbook: any LogbookReading, _ world: World) throws -> Outcome {
    let split = try logbook.split(world)
    let asked = try Span.period(period).days(split.calendar, world)
    let window = try asked.map { try world.zone.interval(from: $0.first, through: $0.last) }
    let entries = try logbook.entries(in: window)
    let confirmed = try logbook.confirmedWeeks(within: asked)
    let distilled = Distillation(entries: entries, confirmed: Set(confirmed), split: split, window: window)
    return Outcome(
      days: asked ?? TakeRecord.days(of: entries, confirmed, world.zone), record: distilled.record,
      caseRefs: distilled.caseRefs)
  }

  /// From the first to the last day worked or confirmed; both in order.
  private static func days(of entries: [Entry], _ confirmed: [ISOWeek], _ zone: ZoneRules) -> DateRange? {
    var ends = [confirmed.first?.monday, confirmed.last?.sunday].compactMap { $0 }
    if let first = entries.first, let last = entries.last {
      ends += [zone.local(first.start).date, zone.local(last.end).date]
    }
    guard let first = ends.min(), let last = ends.max() else { return nil }
    return DateRange(from: first, through: last)
  }
}
