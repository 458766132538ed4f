package import Chronology
import Spelling

/// Every case there is or was, in the order in which they were opened. A label has one open case at most; once that is
/// closed, the label may have another, such as the review of the plan.
package struct Caseload: Hashable, Sendable {
  package let cases: [IDPCase]
  /// The labels that entries bear, whether a case was opened for them or not: what a mistyped label may have meant.
  private let worked: Set<CaseRef>

  package init(_ cases: [IDPCase], worked: Set<CaseRef> = []) {
    self.cases = cases
    self.worked = worked
  }

  /// The case to open: `aware` is not in the future, and the label has no open case.
  package func opening(
    _ caseRef: CaseRef, kind: CaseKind, aware: CivilDate, today: CivilDate
  ) throws(CaseError) -> IDPCase {
    guard aware <= today else { throw .inFuture(aware, today: today) }
    if let open = openCase(of: caseRef) { throw .alreadyOpen(open) }
    return try IDPCase(caseRef, kind: kind, aware: aware)
  }

  /// The label's open case with its plan given on the day.
  package func issuing(_ caseRef: CaseRef, on day: CivilDate, today: CivilDate) throws(CaseError) -> IDPCase {
    guard day <= today else { throw .inFuture(day, today: today) }
    return try open(caseRef).issued(on: day)
  }

  /// The label's open case put away on the day.
  package func closing(_ caseRef: CaseRef, on day: CivilDate, today: CivilDate) throws(CaseError) -> IDPCase {
    guard day <= today else { throw .inFuture(day, today: today) }
    return try open(caseRef).closed(on: day)
  }

  /// The label's one open case, which is the last that was opened under it.
  package func openCase(of caseRef: CaseRef) -> IDPCase? { cases.last { $0.caseRef == caseRef && $0.isOpen } }

  /// Where in ``cases`` the work of a day for the label counts, or nil when the label has no case.
  ///
  /// All of a label's work counts for its case, before the day of awareness too. Where a label has several, each day's
  /// work counts for the last of them whose clock had begun, so that no second counts twice.
  package func position(of caseRef: CaseRef, on day: CivilDate) -> Int? {
    let own = cases.indices.filter { cases[$0].caseRef == caseRef }
    return own.last { cases[$0].aware <= day } ?? own.first
  }

  private func open(_ caseRef: CaseRef) throws(CaseError) -> IDPCase {
    if let open = openCase(of: caseRef) { return open }
    if let last = cases.last(where: { $0.caseRef == caseRef }), let closed = last.closed {
      throw .alreadyClosed(caseRef, on: closed)
    }
    let known = worked.union(cases.map(\.caseRef)).subtracting([caseRef])
    let near = likelyMeant(caseRef.label, among: known.sorted().map(\.label))
    throw .unknownCase(caseRef, suggestions: near.compactMap { try? CaseRef($0) })
  }
}
