package import Chronology

/// A duty towards one learner for which the law sets a time: from the day of awareness to the plan, or to its end without
/// one.
package struct IDPCase: Hashable, Sendable {
  package let caseRef: CaseRef
  package let kind: CaseKind
  /// The day from which the law counts: the school was made aware, the request came, or the plan was given.
  package let aware: CivilDate
  /// The day on which the plan, decision or review was given, which stops the clock; not before ``aware``.
  package let issued: CivilDate?
  /// The day on which it was put away; not before ``aware`` or ``issued``. A case may be closed without a plan.
  package let closed: CivilDate?

  /// Creates the case, or throws ``CaseError`` when the days are out of order.
  package init(
    _ caseRef: CaseRef, kind: CaseKind, aware: CivilDate, issued: CivilDate? = nil, closed: CivilDate? = nil
  ) throws(CaseError) {
    if let issued, issued < aware { throw .issuedBeforeAware(caseRef, issued: issued, aware: aware) }
    if let closed, closed < aware { throw .closedBeforeAware(caseRef, closed: closed, aware: aware) }
    if let closed, let issued, closed < issued { throw .closedBeforeIssued(caseRef, closed: closed, issued: issued) }
    self.caseRef = caseRef
    self.kind = kind
    self.aware = aware
    self.issued = issued
    self.closed = closed
  }

  package var isOpen: Bool { closed == nil }

  /// The day on which its clock stopped, or nil while it goes.
  package var stopped: CivilDate? { issued ?? closed }

  /// The case with its plan given on the day.
  package func issued(on day: CivilDate) throws(CaseError) -> IDPCase {
    if let issued { throw .alreadyIssued(caseRef, on: issued) }
    return try IDPCase(caseRef, kind: kind, aware: aware, issued: day, closed: closed)
  }

  /// The case put away on the day.
  package func closed(on day: CivilDate) throws(CaseError) -> IDPCase {
    try IDPCase(caseRef, kind: kind, aware: aware, issued: issued, closed: day)
  }
}
