import AlntimeHTTP
import Chronology
import LogbookStore
import Logging
import Operations
import Phrasebook
import ServiceLifecycle
import Systemd
import Timekeeping
import UnixSignals

/// The composition root: opens the logbook, and serves the socket until told to stop or nobody has asked for long enough.
struct Daemon {
  private let setup: Setup
  private let logger: Logger
  private let notifier = SystemdNotifier()

  init(_ setup: Setup, logger: Logger) {
    self.setup = setup
    self.logger = logger
  }

  /// Throws ``LogbookError`` or ``CrashRecord/Crashing`` before it has begun to serve.
  func run() async throws {
    let crashes = isKeptBySystemd ? CrashRecord(beside: setup.database) : nil
    try crashes?.begin(at: Clocks.reading.now)
    let logbook = try openLogbook()
    defer {
      try? logbook.close()
      crashes?.end()
    }
    for path in ClosedFiles.close(database: setup.database) {
      logger.notice("others had rights on a file of the logbook; they have none now", metadata: ["file": "\(path)"])
    }
    do { try await serve(logbook) } catch let error as LogbookError {
      // Neither closes the logbook, which would write once more, nor forgets the crash. A failure after which systemd starts
      // another, which 74 is not.
      Surroundings.fail(error.explanation, exitCode: 75)
    }
    notifier.stopping()
    logger.info("stopped")
  }

  private var isKeptBySystemd: Bool { if case .inherited = setup.socket { true } else { false } }

  /// The logbook; a damaged one makes room for a new one.
  private func openLogbook() throws -> SQLiteLogbook {
    do {
      return try SQLiteLogbook(path: setup.database)
    } catch LogbookError.damaged(let path, let code) {
      let moved = try LogbookFile(path: path).setAside(at: Clocks.reading.now)
      logger.critical(
        "\(Phrase.setAside(moved).text(in: Surroundings.language))",
        metadata: ["database": "\(path)", "sqlite-code": "\(code)"])
      return try SQLiteLogbook(path: setup.database)
    }
  }

  private func serve(_ logbook: SQLiteLogbook) async throws {
    let world = World(zone: setup.zone, allowsNameLikeLabels: setup.allowsNameLikeLabels)
    let feed = EventFeed()
    let (sleeps, slept) = AsyncStream.makeStream(of: NoteSleep.Outcome.self, bufferingPolicy: .bufferingNewest(1))
    let clockWatch = ClockWatch(
      logbook, readClocks: { Clocks.reading },
      onSleep: { noted in
        let seconds = noted.suspension.interval.durationSeconds
        logger.notice("the machine slept while a task ran", metadata: ["seconds": "\(seconds)"])
        feed.announce()
        slept.yield(noted)
      },
      onStep: { step in
        logger.notice("the clock was set while a task ran", metadata: ["seconds": "\(step.seconds)"])
        feed.announce()
      })
    let reminders = Reminders(
      logbook: logbook, world: world, sleeps: sleeps, language: Surroundings.language, notifier: DesktopNotifier(),
      logger: logger)
    let door = Door(
      logbook: logbook, world: world, almanac: setup.almanac, logger: logger, clockWatch: clockWatch,
      feed: feed, setAside: LogbookFile(path: setup.database).newestSetAside, archive: logbook)
    // While a task runs the daemon stays: it alone notices that the machine slept.
    let idleness = setup.idleSeconds.map { seconds in
      Idleness(seconds: seconds) { (try? await logbook.read { try $0.running() == nil }) ?? false }
    }
    let server = SocketServer(setup.socket, door: door, logger: logger, idleness: idleness) {
      logger.info("ready", metadata: ["database": "\(setup.database)", "zone": "\(setup.zone.identifier)"])
      notifier.ready(status: plain("Keeping \(setup.database)"))
    }
    let others: [any Service] =
      [ClockTicks(clockWatch, logger: logger), FlushWatch(logbook: logbook, logger: logger)]
      + (setup.reminds ? [reminders] : [])
    try await ServiceGroup(serving: server, beside: others, logger: logger).run()
  }
}

extension ServiceGroup {
  /// The server, whose end is the end of all; the others; and what tells a watchdog that the server answers.
  init(serving server: SocketServer, beside others: [any Service], logger: Logger) {
    let watchdog = SystemdNotifier.watchdogInterval.map { Watchdog(within: $0) }
    let rest = others + (watchdog.map { [$0] } ?? [])
    // Below that the group writes out whatever is in its services.
    var quiet = logger
    quiet.logLevel = max(logger.logLevel, .info)
    var configuration = ServiceGroupConfiguration(
      services: [.init(service: server, successTerminationBehavior: .gracefullyShutdownGroup)]
        // When one fails, whoever waits for an answer still gets it.
        + rest.map { .init(service: $0, failureTerminationBehavior: .gracefullyShutdownGroup) },
      gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet)
    // Enough for the answers under way.
    configuration.maximumGracefulShutdownDuration = .milliseconds(700)
    self.init(configuration: configuration)
  }
}
