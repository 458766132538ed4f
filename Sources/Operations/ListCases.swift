package import Chronology
import Timekeeping

/// `case list`: the open cases with their clocks and hours so far, what is due first on top; all of them if asked for.
package struct ListCases: Sendable {
  /// Whether closed cases are listed too, after the open ones.
  package let includingClosed: Bool

  package init(includingClosed: Bool) { self.includingClosed = includingClosed }

  package struct Outcome: Sendable {
    package let today: CivilDate
    package let reports: [CaseReport]
  }

  package func run(in logbook: any LogbookReading, _ world: World) throws -> Outcome {
    let all = try logbook.caseReports(world)
    let open = all.filter { $0.idpCase.isOpen }
    let running = open.filter { $0.idpCase.issued == nil }.sorted(by: CaseReport.isMoreUrgent)
    let issued = open.filter { $0.idpCase.issued != nil }.sorted(by: CaseReport.isMoreUrgent)
    let closed = includingClosed ? all.filter { !$0.idpCase.isOpen } : []
    return Outcome(today: world.today, reports: running + issued + closed)
  }
}
