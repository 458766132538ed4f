import AlntimeAPI
package import Logging
package import Operations

/// From a request to its answer: find the endpoint, decode, run the operation, encode.
package struct Door: Sendable {
  let logbook: any Logbook
  let world: World
  /// The facts that come with alntime.
  let almanac: Almanac
  let logger: Logger
  /// Asked before every request is answered, so that none comes before a sleep is noted; nil for a door without clocks.
  let clockWatch: ClockWatch?
  let feed: EventFeed
  /// Where a damaged logbook lies that was set aside; told with the status until somebody takes it away.
  let setAside: String?
  /// The logbook as a file; nil of one without a disk, which is neither backed up nor restored.
  let archive: (any LogbookArchive)?

  package init(
    logbook: any Logbook, world: World, almanac: Almanac, logger: Logger, clockWatch: ClockWatch? = nil,
    feed: EventFeed = EventFeed(), setAside: String? = nil, archive: (any LogbookArchive)? = nil
  ) {
    self.setAside = setAside
    self.archive = archive
    self.clockWatch = clockWatch
    self.feed = feed
    self.logbook = logbook
    self.world = world
    self.almanac = almanac
    self.logger = logger
  }

  /// The answer; every failure is a problem document.
  package func answer(_ request: DoorRequest) async -> DoorReply {
    do {
      switch Endpoint.match(method: request.method, path: request.path) {
      case .noSuchPath: throw DoorError.notFound(path: request.path)
      case .wrongMethod(let allowed): throw DoorError.methodNotAllowed(request.method, allowed: allowed)
      case .found(let endpoint, let value):
        // Looked at before anything else, as a preview writes nothing and needs it none the less to be right.
        guard request.idempotencyKey.map({ (1...200).contains($0.count) }) != false else {
          throw DoorError.badQuery("Idempotency-Key")
        }
        try await noteSleep(before: endpoint)
        return try await answer(request, at: endpoint, DoorRequest.decodedPart(value ?? ""))
      }
    } catch {
      return refuse(error, request)
    }
  }

  /// The problem document for an error met while reading or answering the request.
  func refuse(_ error: any Error, _ request: DoorRequest) -> DoorReply {
    let problem = problem(for: error, in: request.language)
    if problem.status >= 500 {
      // What stands in the path may be a case's label, which is no business of the journal.
      var route = "-"
      if case .found(let endpoint, _) = Endpoint.match(method: request.method, path: request.path) {
        route = endpoint.route.path
      }
      logger.error(
        "request failed",
        metadata: [
          "method": "\(request.method)", "path": "\(route)", "code": "\(problem.code)", "error": "\(error)",
        ])
    }
    var allow: [String] = []
    if case DoorError.methodNotAllowed(_, let allowed) = error { allow = allowed }
    // A problem document is strings and numbers: encoding it cannot fail.
    return try! DoorReply(problem.status, problem, allow: allow)
  }

  /// A write waits until a sleep is noted, or fails with it. Reading goes on, also when the disk is full.
  func noteSleep(before endpoint: Endpoint) async throws {
    do {
      try await clockWatch?.check()
    } catch {
      guard endpoint.route.method == .get else { throw error }
    }
  }

  private func answer(_ request: DoorRequest, at endpoint: Endpoint, _ value: String) async throws -> DoorReply {
    switch endpoint {
    // Healthy is who can read the log.
    case .health: try await read { _ in Wire.Health(version: Release.version) }
    case .diagnose: try await diagnose(request)
    case .status: try await status()
    case .startTimer: try await start(request)
    case .stopTimer: try await stop(request)
    case .cancelTimer: try await cancel(request)
    case .listEntries: try await list(request)
    case .resumeTimer: try await resume(request)
    case .decideSuspension: try await decideSuspension(request)
    case .putEntry: try await log(request, id: value)
    case .editEntry: try await edit(request, entry: value)
    case .deleteEntry: try await delete(request, entry: value)
    case .splitEntry: try await split(request, entry: value)
    case .undo: try await undo(request, .back)
    case .redo: try await undo(request, .forth)
    case .summary: try await summary(request)
    case .readCalendar: try await readCalendar()
    case .replaceCalendar: try await replaceCalendar(request)
    case .readProfile: try await readProfile()
    case .replaceProfile: try await replaceProfile(request)
    case .readSetup: try await readSetup(request)
    case .setUp: try await setUp(request)
    case .importEntries: try await importEntries(request)
    // Only the server has the bytes, which are not held in memory.
    case .backUp, .restore: throw DoorError.notFound(path: request.path)
    case .exportLog: try await exportLog()
    case .importLog: try await importLog(request)
    case .record: try await record(request)
    case .contribution: try await contribution(request)
    // The server streams it; a door alone gives the first of its events.
    case .events: try await status()
    case .listCases: try await listCases(request)
    case .openCase: try await openCase(request)
    case .issueCase: try await issueCase(request, value)
    case .closeCase: try await closeCase(request, value)
    case .reviewWeek: try await reviewWeek(value)
    case .confirmWeek: try await confirmWeek(request, value)
    case .unconfirmWeek: try await unconfirmWeek(request, value)
    case .listStudies: try await listStudies()
    case .readStudy: try await readStudy(value)
    case .joinStudy: try await joinStudy(request, value)
    case .allotStatement: try await allotStatement(request, value)
    case .openAPI: DoorReply(json: OpenAPI.document)
    }
  }

  func read<Body: Encodable & Sendable>(
    _ body: @escaping @Sendable (any LogbookReading) throws -> Body
  ) async throws -> DoorReply {
    try DoorReply(200, try await logbook.read(body))
  }

  /// Runs a write. With an idempotency key the same request gets the same answer again and is carried out once; the answer
  /// is remembered in the transaction that it tells of.
  func write<Body: Encodable & Sendable>(
    _ request: DoorRequest, _ body: @escaping @Sendable (any LogbookWriting) throws -> (status: Int, body: Body)
  ) async throws -> DoorReply {
    let reply = try await carryOut(request, body)
    feed.announce()
    return reply
  }

  private func carryOut<Body: Encodable & Sendable>(
    _ request: DoorRequest, _ body: @escaping @Sendable (any LogbookWriting) throws -> (status: Int, body: Body)
  ) async throws -> DoorReply {
    guard let key = request.idempotencyKey else {
      return try await logbook.write { transaction in
        let (status, answer) = try body(transaction)
        return try DoorReply(status, answer)
      }
    }
    let now = world.now()
    return try await logbook.write { transaction in
      if let earlier = try transaction.reply(toKey: key) {
        guard earlier.requestDigest == request.digest else { throw Refusal.keyReused(key) }
        return DoorReply(earlier)
      }
      let (status, answer) = try body(transaction)
      let reply = try DoorReply(status, answer)
      let remembered = RememberedReply(requestDigest: request.digest, status: status, body: reply.body)
      try transaction.remember(remembered, forKey: key, at: now)
      return reply
    }
  }
}
