import Timekeeping

/// `case issue`: the plan, decision or review has been given, and the clock stops.
package struct IssueCase: Sendable {
  package let label: String
  /// The day, as written; today when nil.
  package let day: String?

  package init(label: String, day: String?) {
    self.label = label
    self.day = day
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> CaseReport {
    let caseRef = try refusing { () throws(TimekeepingError) in try CaseRef(label) }
    let day = try readDay(self.day, today: world.today)
    let caseload = try logbook.caseload()
    let issued = try deciding { () throws(CaseError) in
      try caseload.issuing(caseRef, on: day, today: world.today)
    }
    return try logbook.record(.issueCase, from: caseload.openCase(of: caseRef), to: issued, world)
  }
}
