import Logging
import Operations
import ServiceLifecycle
import Systemd

/// Checks whether the machine has slept or its clock was set: now and then, so that a sleep is known to begin no earlier than that; and when
/// systemd-logind says that it is about to sleep or has woken, which gives the very moment.
struct ClockTicks: Service {
  private let clockWatch: ClockWatch
  private let logger: Logger

  /// By how much the place of a sleep of which logind did not tell may be off, in seconds.
  static let pauseSeconds = 30

  init(_ clockWatch: ClockWatch, logger: Logger) {
    self.clockWatch = clockWatch
    self.logger = logger
  }

  func run() async throws {
    listen()
    try? await cancelWhenGracefulShutdown {
      while true {
        try await Task.sleep(for: .seconds(ClockTicks.pauseSeconds))
        await check()
      }
    }
  }

  private func listen() {
    let signals = SleepSignals { isAboutToSleep in
      Task {
        await check()
        logger.debug("logind told of sleep", metadata: ["asleep": "\(isAboutToSleep)"])
      }
    } onFailure: { error in
      logger.debug("logind does not tell of sleep", metadata: ["error": "\(error)"])
    }
    signals.listen()
  }

  /// A sleep that cannot be written is found again at the next tick.
  private func check() async {
    do { try await clockWatch.check() } catch {
      logger.warning("what happened to the clocks was not noted", metadata: ["error": "\(error)"])
    }
  }
}
