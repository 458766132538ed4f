import AlntimeAPI
import Operations
import Timekeeping

extension Door {
  func decideSuspension(_ request: DoorRequest) async throws -> DoorReply {
    let asked = try request.decoded(as: Wire.DecideSuspension.self)
    guard let decision = SuspensionDecision(rawValue: asked.decision) else {
      throw DoorError.badQuery("decision=\(asked.decision)")
    }
    let world = world
    return try await write(request) { logbook in
      let outcome = try DecideSuspension(decision).run(in: logbook, world)
      let decided = Wire.SuspensionDecided(
        decision: decision.rawValue, running: Wire.Entry(outcome.running, world.zone),
        suspensions: outcome.suspensions.map { Wire.Suspension($0.interval, in: world.zone) },
        changes: outcome.changes.map { Wire.Change($0, world.zone) })
      return (200, decided)
    }
  }
}
