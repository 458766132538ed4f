import HummingbirdCore
import NIOCore
import ServiceLifecycle

/// `GET /v1/events`: server-sent events (WHATWG HTML, section 9.2). One named `status`, with the status as `GET /v1/status`
/// gives it, at once and after every change; a comment every fifteen seconds shows that the daemon is there.
struct EventStream: Sendable {
  let door: Door

  static let mediaType = "text/event-stream"

  /// Writes until the client goes or the daemon stops.
  func write(to writer: inout any ResponseBodyWriter) async throws {
    let ticks = Ticks(feed: door.feed)
    for try await tick in ticks.stream().cancelOnGracefulShutdown() {
      switch tick {
      case .changed:
        let status = try await door.status()
        let text = String(decoding: status.body, as: UTF8.self).split(separator: "\n").joined()
        try await writer.write(ByteBuffer(string: "event: status\ndata: \(text)\n\n"))
      case .pause: try await writer.write(ByteBuffer(string: ":\n\n"))
      }
    }
    try await writer.finish(nil)
  }
}

/// Changes, and pauses between them.
private struct Ticks {
  enum Tick { case changed, pause }

  let feed: EventFeed

  func stream() -> AsyncStream<Tick> {
    AsyncStream(bufferingPolicy: .bufferingNewest(2)) { continuation in
      let changes = Task {
        for await _ in feed.changes() { continuation.yield(.changed) }
        continuation.finish()
      }
      let pauses = Task {
        while !Task.isCancelled {
          try? await Task.sleep(for: .seconds(15))
          continuation.yield(.pause)
        }
      }
      continuation.onTermination = { _ in
        changes.cancel()
        pauses.cancel()
      }
    }
  }
}
