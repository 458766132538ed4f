import Chronology
package import Studies
import Timekeeping

/// What the ALNCo would give to a study: the confirmed weeks wholly within a period, distilled.
package struct TakeContribution: Sendable {
  /// As written.
  package let period: String

  package init(period: String) { self.period = period }

  package func run(in logbook: any LogbookReading, _ world: World) throws -> Contribution {
    let split = try logbook.split(world)
    let asked = try Span.period(period).days(split.calendar, world)
    let window = try asked.map { try world.zone.interval(from: $0.first, through: $0.last) }
    return Contribution(
      distilling: try logbook.entries(in: window), caseload: Caseload(try logbook.cases()),
      confirmed: Set(try logbook.confirmedWeeks(within: asked)), profile: try ShowProfile().run(in: logbook),
      split: split)
  }
}
