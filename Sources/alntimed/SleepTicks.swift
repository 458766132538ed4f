import Logging
import Operations
import ServiceLifecycle

/// Checks now and then whether the machine has slept, so that a sleep is known to begin no earlier than that.
struct SleepTicks: Service {
  private let sleepWatch: SleepWatch
  private let logger: Logger

  /// By how much the place of a sleep may be off, in seconds.
  static let pauseSeconds = 30

  init(_ sleepWatch: SleepWatch, logger: Logger) {
    self.sleepWatch = sleepWatch
    self.logger = logger
  }

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while true {
        try await Task.sleep(for: .seconds(SleepTicks.pauseSeconds))
        await check()
      }
    }
  }

  /// A sleep that cannot be written is found again at the next tick.
  private func check() async {
    do { try await sleepWatch.check() } catch {
      logger.warning("a sleep was not noted", metadata: ["error": "\(error)"])
    }
  }
}
