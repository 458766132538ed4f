import AlntimeAPI
import Operations
import Timekeeping

extension Door {
  func status() async throws -> DoorReply {
    let (world, setAside) = (world, setAside)
    return try await read { logbook in
      let outcome = try ShowStatus().run(in: logbook, world)
      return Wire.Status(
        running: outcome.running.map { Wire.Entry($0, world.zone) }, date: outcome.today, bands: outcome.bands,
        deadlines: outcome.deadlines.map(Wire.Deadline.init),
        suspensions: outcome.suspensions.map { Wire.Suspension($0.interval, in: world.zone) }, setAside: setAside)
    }
  }

  func start(_ request: DoorRequest) async throws -> DoorReply {
    let asked = try request.decoded(as: Wire.Start.self)
    let world = world
    return try await write(request) { logbook in
      let work = WorkText(activity: asked.activity, caseLabel: asked.caseLabel, note: asked.note)
      return (201, Wire.Started(try StartEntry(work: work, at: asked.at).run(in: logbook, world), world.zone))
    }
  }

  func resume(_ request: DoorRequest) async throws -> DoorReply {
    let asked = try request.decoded(as: Wire.Resume.self)
    let world = world
    return try await write(request) { logbook in
      let operation = ResumeEntry(entry: asked.entry ?? "last", at: asked.at)
      return (201, Wire.Started(try operation.run(in: logbook, world), world.zone))
    }
  }

  func stop(_ request: DoorRequest) async throws -> DoorReply {
    let asked = try request.decoded(as: Wire.Stop.self)
    let world = world
    return try await write(request) { logbook in
      let outcome = try StopEntry(at: asked.at).run(in: logbook, world)
      let stopped = Wire.Stopped(
        ended: Wire.Entry(outcome.ended, world.zone),
        orLater: outcome.orLater.map { WireInstant($0, in: world.zone) })
      return (200, stopped)
    }
  }

  func cancel(_ request: DoorRequest) async throws -> DoorReply {
    let world = world
    return try await write(request) { logbook in
      let cancelled = try CancelEntry().run(in: logbook, world)
      return (200, Wire.Cancelled(cancelled: Wire.Entry(cancelled, world.zone)))
    }
  }
}
