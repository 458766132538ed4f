import AlntimeAPI
import Chronology
import FoundationEssentials
import Operations
import Timekeeping

extension Door {
  /// Everything recorded, as one document.
  func exportLog() async throws -> DoorReply {
    let world = world
    return try await read { logbook in
      Wire.LogDocument(try ExportLog().run(in: logbook), world.zone, at: world.now())
    }
  }

  /// The document in the body; `?preview=true` only says what it would record.
  func importLog(_ request: DoorRequest) async throws -> DoorReply {
    let isPreview = try flag(request, "preview")
    let operation = ImportLog(try LogContents(reading: request.body))
    let world = world
    if isPreview {
      return try await read { logbook in
        Wire.LogImported(try operation.preview(in: logbook, world), isPreview: true)
      }
    }
    return try await write(request) { logbook in
      (201, Wire.LogImported(try operation.run(in: logbook, world), isPreview: false))
    }
  }
}

extension LogContents {
  /// Reads the document, or throws ``DoorError``: what a newer alntime wrote first, as its rest may be of another shape.
  fileprivate init(reading body: [UInt8]) throws(DoorError) {
    let (decoder, data) = (JSONDecoder(), Data(body))
    guard let header = try? decoder.decode(Wire.LogDocument.Header.self, from: data),
      header.format == Wire.LogDocument.format, header.version >= 1, !AmbiguousJSON.isIn(body)
    else {
      throw .notALog(place: "")
    }
    guard header.version <= Wire.LogDocument.version else { throw .newerLog }
    let log: Wire.LogDocument
    do { log = try decoder.decode(Wire.LogDocument.self, from: data) } catch { throw .notALog(place: error.place) }
    self.init(
      lines: try each(log.entries, of: "entries") { Line(number: $0.number, line: try $0.line()) },
      cases: try each(log.cases, of: "cases") { try $0.idpCase() },
      calendar: SchoolCalendar(try each(log.calendars, of: "calendars") { try $0.calendarVersion() }),
      profile: try each(log.profile.map { [$0] } ?? [], of: "profile") { try $0.profile() }.first,
      confirmations: try each(log.confirmedWeeks, of: "confirmedWeeks") { try $0.confirmation() },
      suspensions: try each(log.sleeps, of: "sleeps") { try $0.suspension() },
      clockSteps: try each(log.clockSteps ?? [], of: "clockSteps") { try $0.noted() })
  }
}

/// Maps each element; of one that cannot be, throws the place.
private func each<Raw, Value>(
  _ raws: [Raw], of key: String, _ value: (Raw) throws -> Value
) throws(DoorError) -> [Value] {
  var values: [Value] = []
  for (position, raw) in raws.enumerated() {
    do { values.append(try value(raw)) } catch { throw .notALog(place: "\(key)[\(position)]") }
  }
  return values
}

extension Error {
  /// Where in a document decoding failed, as `entries[3].start`.
  fileprivate var place: String {
    let path =
      switch self as? DecodingError {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        context.codingPath
      case .keyNotFound(let key, let context): context.codingPath + [key]
      default: [any CodingKey]()
      }
    return path.reduce("") { text, key in
      text + (key.intValue.map { "[\($0)]" } ?? (text.isEmpty ? "" : ".") + key.stringValue)
    }
  }
}

extension Wire.LogImported {
  fileprivate init(_ outcome: ImportLog.Outcome, isPreview: Bool) {
    self.init(
      preview: isPreview, entries: outcome.lines.count,
      seconds: outcome.lines.reduce(0) { $0 + ($1.end.map($1.start.seconds(to:)) ?? 0) }, cases: outcome.caseCount,
      confirmedWeeks: outcome.weekCount, calendars: outcome.calendarCount, profile: outcome.setsProfile,
      alreadyThere: outcome.alreadyThereCount, different: outcome.differentCount)
  }
}
