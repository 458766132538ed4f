import Timekeeping

/// `case open`: begins the statutory clock of a case.
package struct OpenCase: Sendable {
  package let label: String
  /// A code of ``CaseKind``.
  package let kind: String
  /// The day from which the law counts, as written; today when nil.
  package let aware: String?

  package init(label: String, kind: String, aware: String?) {
    self.label = label
    self.kind = kind
    self.aware = aware
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> CaseReport {
    let today = world.today
    let caseRef = try refusing { () throws(TimekeepingError) in
      try CaseRef(given: label, allowingNames: world.allowsNameLikeLabels)
    }
    let kind = try deciding { () throws(CaseError) in try CaseKind(code: self.kind) }
    let aware = try readDay(self.aware, today: today)
    let caseload = try logbook.caseload()
    let opened = try deciding { () throws(CaseError) in
      try caseload.opening(caseRef, kind: kind, aware: aware, today: today)
    }
    return try logbook.record(.openCase, from: nil, to: opened, world)
  }
}
