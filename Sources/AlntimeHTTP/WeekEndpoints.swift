import AlntimeAPI
import Chronology
import Operations
import Timekeeping

/// `value` is a week as written: `2026-W47`, `last week`.
extension Door {
  func reviewWeek(_ value: String) async throws -> DoorReply {
    let (operation, world) = (ReviewWeek(week: value), world)
    return try await read { logbook in Wire.Week(try operation.run(in: logbook, world), world.zone) }
  }

  func confirmWeek(_ request: DoorRequest, _ value: String) async throws -> DoorReply {
    let (operation, world) = (ConfirmWeek(week: value), world)
    return try await write(request) { logbook in
      (200, Wire.Week(try operation.run(in: logbook, world), world.zone))
    }
  }

  func unconfirmWeek(_ request: DoorRequest, _ value: String) async throws -> DoorReply {
    let (operation, world) = (UnconfirmWeek(week: value), world)
    return try await write(request) { logbook in
      (200, Wire.Week(try operation.run(in: logbook, world), world.zone))
    }
  }
}

/// The one mapping from a week to the wire.
extension Wire.Week {
  init(_ state: WeekState, _ zone: ZoneRules) {
    self.init(
      week: state.week, confirmedAt: state.confirmation.map { WireInstant($0.confirmedAt, in: zone) },
      changed: state.hasChanged, over: state.isOver, gaps: state.review.gaps.map { Gap($0, in: zone) },
      running: state.running.map { Wire.Entry($0, zone) }, overlong: state.overlong.map { Wire.Entry($0, zone) },
      uncoveredDays: state.review.uncoveredDays)
  }
}
