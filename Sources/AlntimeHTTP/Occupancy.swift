import NIOCore
import Synchronization

/// Who is connected, and since when nobody is: counts connections as the server's socket accepts them.
final class Occupancy: ChannelInboundHandler, Sendable {
  typealias InboundIn = any Channel

  private struct State {
    var count = 0
    var quietSince = ContinuousClock.now
  }

  private let state = Mutex(State())

  /// For how long nobody has been connected; nil while somebody is.
  var quietDuration: Duration? {
    state.withLock { $0.count == 0 ? ContinuousClock.now - $0.quietSince : nil }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    state.withLock { $0.count += 1 }
    unwrapInboundIn(data).closeFuture.whenComplete { _ in
      self.state.withLock {
        $0.count -= 1
        $0.quietSince = ContinuousClock.now
      }
    }
    context.fireChannelRead(data)
  }
}

/// When a server whose socket somebody else keeps may end of itself.
package struct Idleness: Sendable {
  /// For how long nobody has to be connected, in seconds, at least 1.
  let seconds: Int
  /// Whether nothing else needs the daemon.
  let mayEnd: @Sendable () async -> Bool

  package init(seconds: Int, mayEnd: @escaping @Sendable () async -> Bool) {
    self.seconds = max(1, seconds)
    self.mayEnd = mayEnd
  }
}
