import Synchronization

/// Tells whoever listens that the log has changed; it says nothing of what changed, so that nobody reads old news.
package final class EventFeed: Sendable {
  private struct Listeners {
    var nextKey = 0
    var byKey: [Int: AsyncStream<Void>.Continuation] = [:]
  }

  private let listeners = Mutex(Listeners())

  package init() {}

  /// Wakes every listener.
  package func announce() {
    listeners.withLock { listeners in
      for listener in listeners.byKey.values { listener.yield() }
    }
  }

  /// One element at once, then one for each change; changes that come faster than they are read are one.
  func changes() -> AsyncStream<Void> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let key = listeners.withLock { listeners in
        listeners.nextKey += 1
        listeners.byKey[listeners.nextKey] = continuation
        return listeners.nextKey
      }
      continuation.onTermination = { [weak self] _ in
        self?.listeners.withLock { _ = $0.byKey.removeValue(forKey: key) }
      }
      continuation.yield()
    }
  }
}
