import AlntimeAPI
import Operations
import Timekeeping

extension Door {
  func edit(_ request: DoorRequest, entry: String) async throws -> DoorReply {
    let asked = try request.decoded(as: Wire.Edit.self)
    let operation = EditEntry(
      entry: entry, activity: asked.activity, caseLabel: asked.caseLabel, note: asked.note, start: asked.start,
      end: asked.end, day: asked.on, fitting: try fitting(asked.fit))
    return try await correct(request, operation.run)
  }

  func split(_ request: DoorRequest, entry: String) async throws -> DoorReply {
    let asked = try request.decoded(as: Wire.Split.self)
    return try await correct(request, SplitEntry(entry: entry, at: asked.at).run)
  }

  func delete(_ request: DoorRequest, entry: String) async throws -> DoorReply {
    try await correct(request, DeleteEntry(entry: entry).run)
  }

  func undo(_ request: DoorRequest, _ direction: UndoSteps.Direction) async throws -> DoorReply {
    let count = try request.decoded(as: Wire.Steps.self).count ?? 1
    guard (1...1_000).contains(count) else { throw DoorError.badQuery("count=\(count)") }
    let world = world
    return try await write(request) { logbook in
      let taken = try UndoSteps(direction, count: count).run(in: logbook, world)
      let steps = taken.map { step in
        Wire.Undone.Step(
          verb: step.verb.rawValue, changes: step.changes.map { Wire.Change($0, world.zone) },
          otherChanges: step.others.compactMap { Wire.OtherChange($0, world.zone) })
      }
      return (200, Wire.Undone(steps: steps))
    }
  }

  /// What to do when an entry does not fit: `refuse` when the request does not say.
  func fitting(_ text: String?) throws(DoorError) -> Fitting {
    guard let text else { return .refuse }
    guard let fitting = Fitting(rawValue: text) else { throw .badQuery("fit=\(text)") }
    return fitting
  }

  private func correct(
    _ request: DoorRequest, _ operation: @escaping @Sendable (any LogbookWriting, World) throws -> Correction
  ) async throws -> DoorReply {
    let world = world
    return try await write(request) { logbook in
      let correction = try operation(logbook, world)
      let corrected = Wire.Corrected(
        changes: correction.changes.map { Wire.Change($0, world.zone) },
        startOrLater: correction.startOrLater.map { WireInstant($0, in: world.zone) },
        endOrLater: correction.endOrLater.map { WireInstant($0, in: world.zone) })
      return (200, corrected)
    }
  }
}
