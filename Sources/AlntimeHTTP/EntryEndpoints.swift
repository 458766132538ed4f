import AlntimeAPI
import Chronology
import Imports
import Operations
import Timekeeping

extension Door {
  func list(_ request: DoorRequest) async throws -> DoorReply {
    let span = try span(request)
    let world = world
    return try await read { logbook in
      Wire.Entries(
        entries: try ListEntries(span).run(in: logbook, world).map { Wire.Entry($0, world.zone) })
    }
  }

  func log(_ request: DoorRequest, id: String) async throws -> DoorReply {
    let asked = try request.decoded(as: Wire.Log.self)
    let fitting = try fitting(asked.fit)
    let world = world
    return try await write(request) { logbook in
      let work = WorkText(activity: asked.activity, caseLabel: asked.caseLabel, note: asked.note)
      let operation = LogEntry(
        id: id, work: work, start: asked.start, end: asked.end, day: asked.on, fitting: fitting)
      let outcome = try operation.run(in: logbook, world)
      let logged = Wire.Logged(
        entry: Wire.Entry(outcome.entry, world.zone), others: outcome.others.map { Wire.Change($0, world.zone) },
        isNew: outcome.isNew,
        startOrLater: outcome.startOrLater.map { WireInstant($0, in: world.zone) },
        endOrLater: outcome.endOrLater.map { WireInstant($0, in: world.zone) })
      return (outcome.isNew ? 201 : 200, logged)
    }
  }

  /// `?format=csv&activity=pcp&preview=true`, the file in the body.
  func importEntries(_ request: DoorRequest) async throws -> DoorReply {
    guard request.value("format") == "csv" else { throw DoorError.badQuery("format") }
    let preview = try flag(request, "preview")
    let defaultActivity: Activity?
    do throws(TimekeepingError) {
      defaultActivity = try request.value("activity").map { (code) throws(TimekeepingError) in try Activity(code: code)
      }
    } catch {
      throw Refusal.timekeeping(error)
    }
    let world = world
    let (proposals, faults) = CSVImport(defaultActivity: defaultActivity, zone: world.zone).read(request.body)
    let operation = ImportEntries(proposals: proposals, faults: faults)
    if preview {
      return try await read { logbook in
        Wire.Imported(preview: true, try operation.preview(in: logbook, world), world.zone)
      }
    }
    return try await write(request) { logbook in
      (201, Wire.Imported(preview: false, try operation.run(in: logbook, world), world.zone))
    }
  }

  /// `?period=week`, or `?from=…&to=…` in RFC 3339; the whole log without either.
  private func span(_ request: DoorRequest) throws(DoorError) -> Span {
    if let period = request.value("period") {
      for name in ["from", "to"] where request.value(name) != nil { throw .badQuery(name) }
      return .period(period)
    }
    func instant(_ name: String) throws(DoorError) -> Instant? {
      guard let text = request.value(name) else { return nil }
      guard let zoned = ZonedInstant(text) else { throw DoorError.badQuery("\(name)=\(text)") }
      return zoned.instant
    }
    return .between(from: try instant("from"), to: try instant("to"))
  }

  func flag(_ request: DoorRequest, _ name: String) throws(DoorError) -> Bool {
    switch request.value(name) {
    case nil, "false": return false
    case "true": return true
    case .some(let other): throw .badQuery("\(name)=\(other)")
    }
  }
}
