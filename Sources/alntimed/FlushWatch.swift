import LogbookStore
import Logging
import ServiceLifecycle

/// Ends the daemon once the disk has failed to confirm a write: then what was asked meanwhile is answered, nothing more is
/// written, and systemd starts another, which reads the files afresh.
struct FlushWatch: Service {
  let logbook: SQLiteLogbook
  let logger: Logger

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      guard let failure = await logbook.failure() else { return }
      logger.critical("the disk did not confirm a write; ending", metadata: ["error": "\(failure)"])
      throw failure
    }
  }
}
