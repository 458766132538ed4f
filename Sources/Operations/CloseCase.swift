import Timekeeping

/// `case close`: a case is put away, with its plan or without.
package struct CloseCase: Sendable {
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
    let closed = try deciding { () throws(CaseError) in
      try caseload.closing(caseRef, on: day, today: world.today)
    }
    return try logbook.record(.closeCase, from: caseload.openCase(of: caseRef), to: closed, world)
  }
}
