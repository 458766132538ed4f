import AlntimeAPI
import Dispatch
import Glibc
import Synchronization

/// Takes connections from a listening socket, never more at once than ``Limits/connections``; the others wait in the kernel.
///
/// NIO's server channel would do it too, but calls listen() on a socket that it is given, with room for 128 to wait: until
/// that is undone, the kernel refuses whoever comes to a full queue and does not wait (EAGAIN).
final class Acceptor: Sendable {
  /// The descriptors of connections, each the reader's to close; ends when no more are taken.
  let accepted: AsyncStream<Int32>

  private struct State {
    var isOpen = true
    var isPaused = false
    /// Accepted, and not yet told to have ended.
    var count = 0
    var quietSince = ContinuousClock.now
  }

  private let state = Mutex(State())
  private let socket: ListeningSocket
  private let listener: Int32
  private let arrivals: AsyncStream<Int32>.Continuation
  private let queue = DispatchQueue(label: "connections")
  // Dispatch's objects may be used on any thread.
  nonisolated(unsafe) private let source: any DispatchSourceRead

  /// For how long it takes nobody when there are no more descriptors or no more memory.
  private static let recovery = DispatchTimeInterval.milliseconds(100)

  /// Begins at once. The socket is closed when it stops.
  init(_ socket: ListeningSocket) throws(ListeningSocket.Failure) {
    let listener = try socket.open()
    (self.socket, self.listener) = (socket, listener)
    (accepted, arrivals) = AsyncStream.makeStream()
    _ = fcntl(listener, F_SETFL, fcntl(listener, F_GETFL) | O_NONBLOCK)
    _ = fcntl(listener, F_SETFD, FD_CLOEXEC)
    source = DispatchSource.makeReadSource(fileDescriptor: listener, queue: queue)
    source.setEventHandler { [weak self] in self?.acceptWaiting() }
    source.setCancelHandler { close(listener) }
    source.activate()
  }

  deinit { stop() }

  /// To be called when a connection has ended.
  func release() {
    state.withLock { state in
      state.count -= 1
      state.quietSince = .now
      goOn(&state)
    }
  }

  /// For how long nobody has been connected; nil while somebody is.
  var quietDuration: Duration? { state.withLock { Acceptor.quietDuration($0) } }

  /// Takes no more connections: whoever keeps the socket too keeps those who come.
  func stop() { state.withLock { stop(&$0) } }

  /// Stops, if nobody has been connected for so long, and says whether it has.
  func stop(ifQuietFor period: Duration) -> Bool {
    state.withLock { state in
      guard let quiet = Acceptor.quietDuration(state), quiet >= period else { return false }
      stop(&state)
      return true
    }
  }

  private static func quietDuration(_ state: State) -> Duration? {
    state.count == 0 ? ContinuousClock.now - state.quietSince : nil
  }

  private func acceptWaiting() {
    state.withLock { state in
      while state.isOpen, !state.isPaused {
        let descriptor = accept(listener, nil, nil)
        if descriptor >= 0 {
          _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
          state.count += 1
          arrivals.yield(descriptor)
          if state.count == Limits.connections { pause(&state) }
        } else if [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(errno) {
          pause(&state)
          queue.asyncAfter(deadline: .now() + Acceptor.recovery) { self.state.withLock { self.goOn(&$0) } }
        } else {
          // Nobody waits, or who did has gone.
          return
        }
      }
    }
  }

  private func pause(_ state: inout State) {
    state.isPaused = true
    source.suspend()
  }

  private func goOn(_ state: inout State) {
    guard state.isPaused, state.count < Limits.connections else { return }
    state.isPaused = false
    source.resume()
  }

  private func stop(_ state: inout State) {
    guard state.isOpen else { return }
    state.isOpen = false
    socket.remove()
    source.cancel()
    // What is suspended does not hear that it is cancelled.
    if state.isPaused { source.resume() }
    state.isPaused = false
    arrivals.finish()
  }
}
