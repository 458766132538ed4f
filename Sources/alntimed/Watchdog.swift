import AlntimeHTTP
import ServiceLifecycle
import Systemd

/// Tells systemd that the daemon is alive, as long as every thread that serves connections comes round.
struct Watchdog: Service {
  private let pause: Duration

  /// Three times in the interval, so that two may be late.
  init(within interval: Duration) { pause = interval / 3 }

  func run() async throws {
    let notifier = SystemdNotifier()
    try? await cancelWhenGracefulShutdown {
      while true {
        try await SocketServer.turn()
        notifier.watchdog()
        try await Task.sleep(for: pause)
      }
    }
  }
}
