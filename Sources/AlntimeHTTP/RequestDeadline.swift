import AlntimeAPI
import NIOCore
import NIOHTTP1

/// Tells ``RequestDeadline``, which stands behind the parser, that bytes have come.
final class ArrivalSignal: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  struct BytesCame {}

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    context.fireUserInboundEventTriggered(BytesCame())
    context.fireChannelRead(data)
  }
}

/// Closes a connection on which no request comes, or one that comes too slowly.
///
/// The time of a request counts from its first byte, and no further byte prolongs it: a client that sends one every few
/// seconds would else hold its connection for ever. While an answer is made or sent no time counts, so neither a long answer
/// nor a stream of events is cut.
final class RequestDeadline: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private enum Phase {
    /// No byte of a next request has come.
    case waiting
    case receiving
    case answering
  }

  private var phase = Phase.waiting
  /// Requests that are whole, and their answers not.
  private var unanswered = 0
  /// Whether a request's head has come, and its end not.
  private var isOpen = false
  private var since = NIODeadline.now()
  private var closing: Scheduled<Void>?

  func handlerAdded(context: ChannelHandlerContext) { enter(.waiting, context) }

  func handlerRemoved(context: ChannelHandlerContext) { closing?.cancel() }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard event is ArrivalSignal.BytesCame else { return context.fireUserInboundEventTriggered(event) }
    if phase == .waiting { enter(.receiving, context) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      isOpen = true
      if unanswered == 0 { wait(RequestDeadline.seconds(for: head), context) }
    case .body: break
    case .end:
      isOpen = false
      unanswered += 1
      enter(.answering, context)
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data), unanswered > 0 {
      unanswered -= 1
      if unanswered == 0 { enter(isOpen ? .receiving : .waiting, context) }
    }
    context.write(data, promise: promise)
  }

  private func enter(_ next: Phase, _ context: ChannelHandlerContext) {
    phase = next
    closing?.cancel()
    closing = nil
    guard next != .answering else { return }
    since = .now()
    wait(next == .waiting ? Limits.idleSeconds : Limits.requestSeconds, context)
  }

  /// A backup may take a second for each MiB that it says it has, besides: it goes to the disk as it comes.
  private static func seconds(for head: HTTPRequestHead) -> Int64 {
    let path = String(head.uri.prefix { $0 != "?" })
    guard Endpoint.match(method: head.method.rawValue, path: path) == .found(.restore, value: nil) else {
      return Limits.requestSeconds
    }
    let length = head.headers.first(name: "content-length").flatMap { Int($0) } ?? 0
    return Limits.requestSeconds + Int64(min(length, Limits.backupBytes) >> 20)
  }

  /// Closes the connection so many seconds after the phase began.
  private func wait(_ seconds: Int64, _ context: ChannelHandlerContext) {
    closing?.cancel()
    closing = context.eventLoop.assumeIsolatedUnsafeUnchecked().scheduleTask(deadline: since + .seconds(seconds)) {
      self.close(context)
    }
  }

  private func close(_ context: ChannelHandlerContext) {
    if phase == .receiving {
      RequestGate.refuse(.tooSlow, context, nil)
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
    context.close(promise: nil)
  }
}
