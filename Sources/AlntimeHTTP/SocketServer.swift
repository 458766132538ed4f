import AlntimeAPI
import Glibc
import HTTPTypes
import HummingbirdCore
package import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOPosix
import ServiceLifecycle

/// The HTTP server on the Unix socket, for the person who runs it and nobody else.
///
/// Hummingbird cannot take an inherited socket, so its public channel is put on connections that are accepted here. SIGTERM
/// ends idle keep-alive connections at once, and others after their answer.
package struct SocketServer: Service {
  let socket: ListeningSocket
  let door: Door
  let logger: Logger
  /// Nil for a server that ends only when it is told to.
  let idleness: Idleness?
  /// Called once connections are accepted.
  let onReady: @Sendable () -> Void

  package init(
    _ socket: ListeningSocket, door: Door, logger: Logger, idleness: Idleness? = nil,
    onReady: @escaping @Sendable () -> Void
  ) {
    self.idleness = idleness
    self.socket = socket
    self.door = door
    self.logger = logger
    self.onReady = onReady
  }

  package func run() async throws {
    let http = HTTP1Channel(
      responder: respond,
      configuration: .init(
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: Limits.headerBytes, maxHeaderListSize: Limits.headerBytes,
          maxHeaderFieldCount: Limits.headerFields)))
    let acceptor = try Acceptor(socket)
    onReady()
    async let _ = endWhenIdle(acceptor)
    await withGracefulShutdownHandler {
      await withDiscardingTaskGroup { connections in
        for await descriptor in acceptor.accepted {
          connections.addTask {
            await serve(descriptor, http)
            acceptor.release()
          }
        }
      }
    } onGracefulShutdown: {
      acceptor.stop()
    }
  }

  /// Stops accepting, and so ends ``run()``, when nobody has been connected for long enough.
  private func endWhenIdle(_ acceptor: Acceptor) async {
    guard let idleness else { return }
    let period = Duration.seconds(idleness.seconds)
    do {
      while true {
        let wait = acceptor.quietDuration.map { period - $0 } ?? period
        if wait > .zero {
          try await Task.sleep(for: wait)
        } else if await !idleness.mayEnd() {
          try await Task.sleep(for: period)
        } else if acceptor.stop(ifQuietFor: period) {
          return
        }
      }
    } catch {
      logger.debug("no longer waits to be idle", metadata: ["error": "\(error)"])
    }
  }

  /// Returns once every thread that serves connections has come round.
  package static func turn() async throws {
    for loop in MultiThreadedEventLoopGroup.singleton.makeIterator() { try await loop.submit {}.get() }
  }

  /// Puts what limits and refuses requests around the parser.
  private static func guardRequests(of channel: any Channel) throws {
    let pipeline = channel.pipeline.syncOperations
    let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
    try pipeline.addHandler(ArrivalSignal(), position: .first)
    try pipeline.addHandlers([RequestGate(), RequestDeadline()], position: .after(parser))
  }

  private func serve(_ descriptor: Int32, _ http: HTTP1Channel) async {
    guard PeerCredentials.userID(of: descriptor) == getuid() else {
      logger.warning("connection of another user refused")
      Stranger.refuse(descriptor)
      return
    }
    let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelOption(.allowRemoteHalfClosure, value: true)
    do {
      let connection = try await bootstrap.withConnectedSocket(descriptor) { channel in
        http.setup(channel: channel, logger: logger).flatMapThrowing { value in
          try SocketServer.guardRequests(of: channel)
          return value
        }
      }
      await withGracefulShutdownHandler {
        await http.handle(value: connection, logger: logger)
      } onGracefulShutdown: {
        connection.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
      }
    } catch {
      logger.warning("a connection could not be served", metadata: ["error": "\(error)"])
    }
  }

  private func respond(_ request: Request, _ writer: consuming ResponseWriter, _: any Channel) async throws {
    let unread = DoorRequest(request, body: [])
    switch Endpoint.match(method: unread.method, path: unread.path) {
    case .found(.backUp, _): return try await sendBackup(unread, writer)
    case .found(.restore, _): return try await answerRestore(unread, request.body, writer)
    default: break
    }
    let (asked, failure) = await whole(request, limitBytes: unread.bodyLimitBytes)
    if failure == nil, Endpoint.match(method: asked.method, path: asked.path) == .found(.events, value: nil) {
      let head = HTTPResponse(
        status: .ok, headerFields: [.contentType: EventStream.mediaType, .cacheControl: "no-store"])
      let stream = EventStream(door: door)
      try await writer.write(response: head, body: ResponseBody { try await stream.write(to: &$0) })
      return
    }
    let reply = if let failure { door.refuse(failure, asked) } else { await door.answer(asked) }
    try await send(reply, writer, isHead: asked.method == "HEAD", closing: failure)
  }

  /// Sends the answer. After a failure to read the body the connection closes: what is left of it is not worth reading.
  func send(
    _ reply: DoorReply, _ writer: consuming ResponseWriter, isHead: Bool = false, closing failure: (any Error)?
  ) async throws {
    var headers = HTTPFields()
    headers[.contentType] = reply.mediaType
    headers[.contentLength] = String(reply.body.count)
    headers[.cacheControl] = "no-store"
    if !reply.allow.isEmpty { headers[.allow] = reply.allow.joined(separator: ", ") }
    if failure != nil { headers[.connection] = "close" }
    let head = HTTPResponse(status: .init(code: reply.status), headerFields: headers)
    // After an answer to HEAD a client takes what comes for the next answer.
    let body = isHead ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body))
    try await writer.write(response: head, body: body)
    if let failure { throw failure }
  }

  /// The request with its body, or with why there is no whole one.
  private func whole(_ request: Request, limitBytes: Int) async -> (DoorRequest, (any Error)?) {
    do {
      // Who says that a body will be too large need not send it.
      if let length = request.headers[.contentLength], (Int(length) ?? .max) > limitBytes {
        throw NIOTooManyBytesError(maxBytes: limitBytes)
      }
      return (DoorRequest(request, body: Array(buffer: try await request.body.collect(upTo: limitBytes))), nil)
    } catch is NIOTooManyBytesError {
      return (DoorRequest(request, body: []), DoorError.bodyTooLarge(limitBytes: limitBytes))
    } catch {
      return (DoorRequest(request, body: []), RequestFault.malformed)
    }
  }
}

extension DoorRequest {
  fileprivate init(_ request: Request, body: [UInt8]) {
    self.init(
      method: request.method.rawValue, target: request.head.path ?? "/",
      acceptLanguage: request.headers[.acceptLanguage], idempotencyKey: request.headers[.idempotencyKey], body: body)
  }

  /// A whole log may be longer than what else is sent.
  fileprivate var bodyLimitBytes: Int {
    Endpoint.match(method: method, path: path) == .found(.importLog, value: nil) ? Limits.logBytes : Limits.bodyBytes
  }
}

extension HTTPField.Name {
  static let idempotencyKey = HTTPField.Name("Idempotency-Key")!
}
