import Chronology
import Specimens
import Testing
import Timekeeping

@Suite struct CaseloadTests {
  private let k7 = try! CaseRef("K7")
  private let today = date("2026-11-24")

  private func caseload(issued: String? = nil, closed: String? = nil) throws -> Caseload {
    Caseload([
      try IDPCase(k7, kind: .school, aware: date("2026-11-02"), issued: issued.map(date), closed: closed.map(date))
    ])
  }

  @Test func `A label has one open case, and another when that is closed`() throws {
    let open = try caseload()
    #expect(throws: CaseError.alreadyOpen(open.cases[0])) {
      try open.opening(k7, kind: .review, aware: today, today: today)
    }
    let again = try caseload(closed: "2026-11-20").opening(k7, kind: .review, aware: today, today: today)
    #expect(again == (try IDPCase(k7, kind: .review, aware: today)))
  }

  @Test func `Nobody is aware, issues or closes in the future`() throws {
    let tomorrow = today.advanced(byDays: 1)
    let future = CaseError.inFuture(tomorrow, today: today)
    #expect(throws: future) { try Caseload([]).opening(k7, kind: .school, aware: tomorrow, today: today) }
    #expect(throws: future) { try caseload().issuing(k7, on: tomorrow, today: today) }
    #expect(throws: future) { try caseload().closing(k7, on: tomorrow, today: today) }
  }

  @Test func `A case is issued once, not before its clock began`() throws {
    let issued = try caseload().issuing(k7, on: date("2026-11-02"), today: today)
    #expect(issued.issued == date("2026-11-02") && issued.isOpen)
    #expect(throws: CaseError.issuedBeforeAware(k7, issued: date("2026-11-01"), aware: date("2026-11-02"))) {
      try caseload().issuing(k7, on: date("2026-11-01"), today: today)
    }
    #expect(throws: CaseError.alreadyIssued(k7, on: date("2026-11-20"))) {
      try caseload(issued: "2026-11-20").issuing(k7, on: today, today: today)
    }
  }

  @Test func `A case is closed once, with its plan or without, not before it`() throws {
    #expect(try caseload().closing(k7, on: today, today: today).stopped == today)
    let issued = try caseload(issued: "2026-11-20")
    #expect(try issued.closing(k7, on: today, today: today).stopped == date("2026-11-20"))
    #expect(throws: CaseError.closedBeforeIssued(k7, closed: date("2026-11-19"), issued: date("2026-11-20"))) {
      try issued.closing(k7, on: date("2026-11-19"), today: today)
    }
    #expect(throws: CaseError.closedBeforeAware(k7, closed: date("2026-11-01"), aware: date("2026-11-02"))) {
      try caseload().closing(k7, on: date("2026-11-01"), today: today)
    }
    let closed = try caseload(closed: "2026-11-20")
    #expect(throws: CaseError.alreadyClosed(k7, on: date("2026-11-20"))) {
      try closed.closing(k7, on: today, today: today)
    }
    #expect(throws: CaseError.alreadyClosed(k7, on: date("2026-11-20"))) {
      try closed.issuing(k7, on: today, today: today)
    }
  }

  @Test func `A label without a case finds those spelt like it`() throws {
    let k8 = try CaseRef("K8")
    #expect(throws: CaseError.unknownCase(k8, suggestions: [k7])) {
      try caseload().closing(k8, on: today, today: today)
    }
    let far = try CaseRef("Y3-02")
    #expect(throws: CaseError.unknownCase(far, suggestions: [])) {
      try caseload().issuing(far, on: today, today: today)
    }
  }

  @Test func `A label that only entries bear is found too, and is not its own neighbour`() throws {
    let k8 = try CaseRef("K8")
    #expect(throws: CaseError.unknownCase(k8, suggestions: [k7])) {
      try Caseload([], worked: [k7, k8]).issuing(k8, on: today, today: today)
    }
  }

  @Test func `Each day's work counts for one case of its label`() throws {
    let caseload = Caseload([
      try IDPCase(k7, kind: .school, aware: date("2025-11-03"), closed: date("2026-01-09")),
      try IDPCase(CaseRef("B2"), kind: .school, aware: date("2025-11-03")),
      try IDPCase(k7, kind: .review, aware: date("2026-01-09")),
    ])
    #expect(caseload.position(of: k7, on: date("2025-09-01")) == 0)
    #expect(caseload.position(of: k7, on: date("2026-01-08")) == 0)
    #expect(caseload.position(of: k7, on: date("2026-01-09")) == 2)
    #expect(caseload.position(of: try CaseRef("Z9"), on: today) == nil)
  }

  @Test func `Work of the IDP process is a stage of its own, all other work the rest`() {
    for activity in Activity.allCases {
      let stage = CaseStage(activity)
      #expect((stage == .rest) == (activity.group != .idpProcess))
      #expect(stage == .rest || stage.rawValue == activity.rawValue)
    }
  }
}
