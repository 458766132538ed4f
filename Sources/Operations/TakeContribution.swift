import Chronology
package import Studies
import Timekeeping

/// What the ALNCo would give to a study: the confirmed weeks of an extent, distilled.
package struct TakeContribution: Sendable {
  package enum Extent: Sendable {
    /// As written; the confirmed weeks wholly within it.
    case period(String)
    /// A study's, of which cases are told as they stood when it ended.
    case window(StudyWindow)
  }

  package let extent: Extent

  package init(_ extent: Extent) { self.extent = extent }

  package func run(in logbook: any LogbookReading, _ world: World) throws -> Contribution {
    switch extent {
    case .period(let period): try contribution(of: period, in: logbook, world)
    case .window(let window): try contribution(within: window, in: logbook, world)
    }
  }

  private func contribution(of period: String, in logbook: any LogbookReading, _ world: World) throws -> Contribution {
    let split = try logbook.split(world)
    let asked = try Span.period(period).days(split.calendar, world)
    let interval = try asked.map { try world.zone.interval(from: $0.first, through: $0.last) }
    return Contribution(
      distilling: try logbook.entries(in: interval), caseload: Caseload(try logbook.cases()),
      confirmed: Set(try logbook.confirmedWeeks(within: asked)), profile: try ShowProfile().run(in: logbook),
      split: split)
  }

  private func contribution(
    within window: StudyWindow, in logbook: any LogbookReading, _ world: World
  ) throws -> Contribution {
    let interval = try world.zone.interval(from: window.first.monday, through: window.last.sunday)
    return Contribution(
      distilling: try logbook.entries(in: interval), caseload: Caseload(try logbook.cases()),
      confirmed: Set(try logbook.confirmedWeeks(within: nil)), within: window,
      profile: try ShowProfile().run(in: logbook), split: try logbook.split(world))
  }
}
