import AlntimeAPI
import NIOCore
import NIOHTTP1

/// Lets only such requests pass as everybody reads in the same way, one after the other; after any other, nothing passes.
///
/// llhttp, NIO's parser, refuses most of what could smuggle a second request past a proxy. The rest is refused here: what is
/// not forbidden to a parser, but to a server (RFC 9112, sections 3.2, 6.1 and 9.6). Hummingbird answers whatever the parser
/// refuses with an empty 400; in its place goes the problem document with the status that is true.
final class RequestGate: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private var fault: RequestFault?
  /// Whether the request being read is to be the connection's last.
  private var isLast = false
  /// Whether that last request is whole.
  private var hasLast = false
  /// Whole requests whose answers are not.
  private var unanswered = 0
  /// Whether nothing passes any more.
  private var isShut = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isShut else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      guard RequestGate.isUnambiguous(head) else {
        // Of the parser's own errors, as Hummingbird answers no other.
        return errorCaught(context: context, error: HTTPParserError.invalidConstant)
      }
      isLast = RequestGate.endsConnection(head)
    case .body: break
    case .end:
      unanswered += 1
      hasLast = isLast
      isShut = isLast
    }
    context.fireChannelRead(data)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if let error = error as? HTTPParserError, !isShut {
      isShut = true
      fault = error == .headerOverflow ? .headerTooLarge : .malformed
    }
    context.fireErrorCaught(error)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head) where head.status == .badRequest && head.headers["content-length"] == ["0"]:
      RequestGate.refuse(fault ?? .malformed, context, promise)
    case .head(var head) where hasLast && unanswered == 1:
      head.headers.replaceOrAdd(name: "connection", value: "close")
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .end:
      unanswered -= 1
      guard hasLast, unanswered == 0 else { return context.write(data, promise: promise) }
      context.writeAndFlush(data, promise: promise)
      context.close(mode: .output, promise: nil)
    default: context.write(data, promise: promise)
    }
  }

  /// Writes a refusal's head and body; its end is still to be written.
  static func refuse(_ fault: RequestFault, _ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
    let body = BilingualProblem.json(fault.code, fault.explanation)
    let headers: HTTPHeaders = [
      "content-type": "application/problem+json", "content-length": String(body.count), "cache-control": "no-store",
      "connection": "close",
    ]
    let head = HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: fault.code.status), headers: headers)
    context.write(NIOAny(HTTPServerResponsePart.head(head)), promise: promise)
    context.write(NIOAny(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: body)))), promise: nil)
  }

  /// Whether there is one way only to say to whom the request goes and where it ends.
  private static func isUnambiguous(_ head: HTTPRequestHead) -> Bool {
    let hosts = head.headers["host"].count
    let codings = head.headers["transfer-encoding"]
    let lengths = head.headers["content-length"]
    switch head.version {
    case .http1_1: guard hosts == 1 else { return false }
    case .http1_0: guard hosts <= 1, codings.isEmpty else { return false }
    default: return false
    }
    guard codings.isEmpty || (codings.count == 1 && codings[0].lowercased() == "chunked" && lengths.isEmpty) else {
      return false
    }
    return lengths.count <= 1
  }

  /// Whether the client wants no further answer, or the parser reads no further request: it stops where another protocol
  /// may begin.
  private static func endsConnection(_ head: HTTPRequestHead) -> Bool {
    !head.isKeepAlive || head.method == .CONNECT || head.headers.contains(name: "upgrade")
  }
}
