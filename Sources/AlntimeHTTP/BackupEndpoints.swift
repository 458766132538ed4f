import AlntimeAPI
import Chronology
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import Operations
import Studies
import Timekeeping

/// Backups are longer than a request may be, and go through the server in pieces.
extension Door {
  /// A copy of the logbook; a door without a disk has none.
  func backUp(_ request: DoorRequest) async throws -> any OutgoingLogbook {
    try await archive(request).outgoing()
  }

  /// Takes a backup in and says what becomes of the logbook; `?preview=true` changes nothing.
  func restore(
    _ request: DoorRequest, _ pieces: some AsyncSequence<ByteBuffer, any Error>
  ) async throws -> DoorReply {
    let isPreview = try flag(request, "preview")
    let backup = try archive(request).incoming()
    var byteCount = 0
    for try await piece in pieces {
      byteCount += piece.readableBytes
      guard byteCount <= Limits.backupBytes else { throw DoorError.bodyTooLarge(limitBytes: Limits.backupBytes) }
      try backup.append(piece.readableBytesView)
    }
    let outcome = try await isPreview ? backup.preview() : backup.restore(at: world.now())
    if !isPreview {
      feed.announce()
      logger.notice("a backup took the logbook's place", metadata: ["kept": "\(outcome.keptAs ?? "-")"])
    }
    return try DoorReply(200, Wire.Restored(outcome, isPreview: isPreview, world.zone))
  }

  private func archive(_ request: DoorRequest) throws(DoorError) -> any LogbookArchive {
    guard let archive else { throw .notFound(path: request.path) }
    return archive
  }
}

extension SocketServer {
  /// Streams a copy of the logbook.
  func sendBackup(_ request: DoorRequest, _ writer: consuming ResponseWriter) async throws {
    let backup: any OutgoingLogbook
    do {
      try await door.noteSleep(before: .backUp)
      backup = try await door.backUp(request)
    } catch {
      return try await send(door.refuse(error, request), writer, closing: nil)
    }
    try await writer.write(response: backup.head, body: backup.body)
  }

  /// Takes a backup in; of one that is refused the rest is not read.
  func answerRestore(_ request: DoorRequest, _ body: RequestBody, _ writer: consuming ResponseWriter) async throws {
    let reply: DoorReply
    do {
      reply = try await door.restore(request, body)
    } catch {
      let error: any Error = error is HTTPParserError ? RequestFault.malformed : error
      return try await send(door.refuse(error, request), writer, closing: error)
    }
    try await send(reply, writer, closing: nil)
  }
}

extension OutgoingLogbook {
  /// The head of the answer that has the copy in its body.
  var head: HTTPResponse {
    var headers = HTTPFields()
    headers[.contentType] = BackupFields.mediaType
    headers[.contentLength] = String(byteCount)
    headers[.cacheControl] = "no-store"
    for (name, count) in [
      (BackupFields.entries, tally.entryCount), (BackupFields.cases, tally.caseCount),
      (BackupFields.confirmedWeeks, tally.confirmedWeekCount), (BackupFields.studies, tally.studyCount),
    ] {
      if let field = HTTPField.Name(name) { headers[field] = String(count) }
    }
    return HTTPResponse(status: .ok, headerFields: headers)
  }

  /// Its body.
  var body: ResponseBody {
    ResponseBody(contentLength: byteCount) { writer in
      while case let bytes = try next(), !bytes.isEmpty { try await writer.write(ByteBuffer(bytes: bytes)) }
      try await writer.finish(nil)
    }
  }
}

extension Wire.Restored {
  fileprivate init(_ outcome: Restoration, isPreview: Bool, _ zone: ZoneRules) {
    self.init(
      preview: isPreview, backup: Wire.Holdings(outcome.restored, zone),
      replaced: Wire.Holdings(outcome.replaced, zone),
      keptAs: outcome.keptAs, older: outcome.wasOlder, copiedByHand: outcome.wasCopiedByHand,
      studies: outcome.participations.map { carried in
        Study(
          study: carried.participation.study.text, lastSequence: carried.participation.lastSequence?.value,
          numbers: carried.fate.rawValue)
      })
  }
}

extension Wire.Holdings {
  fileprivate init(_ tally: LogbookTally, _ zone: ZoneRules) {
    func instant(_ instant: Instant?) -> WireInstant? { instant.map { WireInstant($0, in: zone) } }
    self.init(
      entries: tally.entryCount, cases: tally.caseCount, confirmedWeeks: tally.confirmedWeekCount,
      studies: tally.studyCount, first: instant(tally.first), last: instant(tally.last),
      running: tally.running?.work.activity.rawValue, runningSince: instant(tally.running?.start))
  }
}
