import AlntimeAPI
import Chronology
import Operations

extension Door {
  /// Of a log that cannot be read to its end, as much as is known. A door without a disk has nothing to examine.
  func diagnose(_ request: DoorRequest) async throws -> DoorReply {
    guard let archive else { throw DoorError.notFound(path: request.path) }
    let condition = try await archive.examine()
    let world = world
    let outcome = try? await logbook.read { try ExamineLog().run(in: $0, world) }
    return try DoorReply(
      200,
      Wire.Diagnosis(
        version: Release.version, zone: world.zone.identifier, log: Wire.Diagnosis.Log(condition),
        contents: outcome.map(Wire.Diagnosis.Contents.init)))
  }
}

extension Wire.Diagnosis.Log {
  fileprivate init(_ condition: LogbookCondition) {
    self.init(
      path: condition.path, bytes: condition.byteCount, schema: condition.schema,
      synchronous: condition.synchronousLevel, faults: condition.faultCount, freeBytes: condition.freeByteCount,
      setAside: condition.setAside, replaced: condition.replaced)
  }
}

extension Wire.Diagnosis.Contents {
  fileprivate init(_ outcome: ExamineLog.Outcome) {
    self.init(
      entries: outcome.entryCount, futureEntries: outcome.futureEntryCount,
      uncoveredSeconds: outcome.uncoveredSeconds, calendar: outcome.hasCalendar, today: outcome.today,
      uncoveredFrom: outcome.uncoveredFrom)
  }
}
