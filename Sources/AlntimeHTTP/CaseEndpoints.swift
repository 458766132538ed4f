import AlntimeAPI
import Operations
import Timekeeping

extension Door {
  /// `?all=true` lists closed cases too.
  func listCases(_ request: DoorRequest) async throws -> DoorReply {
    let operation = ListCases(includingClosed: try flag(request, "all"))
    let world = world
    return try await read { logbook in
      let outcome = try operation.run(in: logbook, world)
      return Wire.Cases(today: outcome.today, cases: outcome.reports.map(Wire.Case.init))
    }
  }

  func openCase(_ request: DoorRequest) async throws -> DoorReply {
    let asked = try request.decoded(as: Wire.OpenCase.self)
    let operation = OpenCase(label: asked.caseLabel, kind: asked.kind, aware: asked.aware)
    let world = world
    return try await write(request) { logbook in (201, Wire.Case(try operation.run(in: logbook, world))) }
  }

  func issueCase(_ request: DoorRequest, _ label: String) async throws -> DoorReply {
    let asked = try request.decoded(as: Wire.CaseDay.self)
    let operation = IssueCase(label: label, day: asked.on)
    let world = world
    return try await write(request) { logbook in (200, Wire.Case(try operation.run(in: logbook, world))) }
  }

  func closeCase(_ request: DoorRequest, _ label: String) async throws -> DoorReply {
    let asked = try request.decoded(as: Wire.CaseDay.self)
    let operation = CloseCase(label: label, day: asked.on)
    let world = world
    return try await write(request) { logbook in (200, Wire.Case(try operation.run(in: logbook, world))) }
  }
}

/// The one mapping from a case to the wire.
extension Wire.Case {
  init(_ report: CaseReport) {
    let idpCase = report.idpCase
    let stages = CaseStage.allCases.map { ($0.rawValue, report.stageSeconds[$0] ?? 0) }
    self.init(
      caseLabel: idpCase.caseRef.label, kind: idpCase.kind.rawValue, aware: idpCase.aware, issued: idpCase.issued,
      closed: idpCase.closed, clock: Wire.Clock(report.clock), stages: Dictionary(uniqueKeysWithValues: stages))
  }
}

extension Wire.Deadline {
  init(_ deadline: Deadline) {
    self.init(
      caseLabel: deadline.idpCase.caseRef.label, kind: deadline.idpCase.kind.rawValue,
      clock: Wire.Clock(deadline.clock))
  }
}

extension Wire.Clock {
  init(_ clock: StatutoryClock) {
    self.init(
      unit: clock.unit.rawValue, used: clock.used, limit: clock.limit, left: clock.left, due: clock.due,
      noCalendarAfter: clock.noCalendarAfter, warning: clock.warning.rawValue)
  }
}
