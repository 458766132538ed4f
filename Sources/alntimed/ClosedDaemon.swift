import AlntimeHTTP
import Chronology
import Glibc
import Logging
import Operations
import Phrasebook
import ServiceLifecycle
import Systemd
import Timekeeping

/// The daemon when it cannot do its work: under systemd it says why to everybody who asks, and ends when nobody does.
struct ClosedDaemon {
  private let reason: Explanation
  private let exitCode: Int32
  private let seconds: Int

  /// After how many seconds without a client it ends.
  private static let idleSeconds = 10

  init(_ reason: Explanation, exitCode: Int32, seconds: Int = ClosedDaemon.idleSeconds) {
    self.reason = reason
    self.exitCode = exitCode
    self.seconds = seconds
  }

  /// Ends the process with the exit code; at once when no socket was passed, as then a person sees it end.
  func run(on inherited: InheritedSocket?) async -> Never {
    guard let inherited else { Surroundings.fail(reason, exitCode: exitCode) }
    let logger = Surroundings.logger(level: .info)
    let sentence = reason.detail.text(in: Surroundings.language)
    logger.critical("\(sentence)")
    let closed = ClosedLogbook(reason)
    let door = Door(
      logbook: closed, world: World(zone: .utc), almanac: Almanac(bankHolidays: []) { _ in [] }, logger: logger,
      archive: closed)
    let server = SocketServer(
      .inherited(descriptor: inherited.descriptor), door: door, logger: logger,
      idleness: Idleness(seconds: seconds) { true }
    ) { SystemdNotifier().ready(status: sentence) }
    try? await ServiceGroup(serving: server, beside: [], logger: logger).run()
    exit(exitCode)
  }
}
