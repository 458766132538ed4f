package import Chronology

/// Why a case cannot be opened, issued or closed; cases say what is true.
package enum CaseError: Error, Equatable, Sendable {
  case unknownKind(String, suggestions: [CaseKind])
  /// No case has that label; these labels are spelt like it.
  case unknownCase(CaseRef, suggestions: [CaseRef])
  case alreadyOpen(IDPCase)
  case alreadyIssued(CaseRef, on: CivilDate)
  case alreadyClosed(CaseRef, on: CivilDate)
  case issuedBeforeAware(CaseRef, issued: CivilDate, aware: CivilDate)
  case closedBeforeAware(CaseRef, closed: CivilDate, aware: CivilDate)
  case closedBeforeIssued(CaseRef, closed: CivilDate, issued: CivilDate)
  case inFuture(CivilDate, today: CivilDate)
}
