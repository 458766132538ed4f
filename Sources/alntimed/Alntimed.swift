import AlntimeAPI
import AlntimeHTTP
import ArgumentParser
import Chronology
import FoundationEssentials
import Glibc
import LocalZone
import LogbookStore
import Logging
import Operations
import Phrasebook
import ServiceLifecycle
import Systemd
import Timekeeping
import UnixSignals

/// `alntimed`: the composition root. It reads what is set, opens the logbook, and serves the socket until told to stop.
@main
struct Alntimed: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "alntimed", abstract: help(.Help.daemon), version: Release.version)
  }

  @Option(help: ArgumentHelp(stringLiteral: help(.Help.daemonSocket)))
  var socket: String?

  @Option(help: ArgumentHelp(stringLiteral: help(.Help.database)))
  var database: String?

  @Option(help: ArgumentHelp(stringLiteral: help(.Help.config)))
  var config: String?

  static func main() async {
    do {
      guard let daemon = try parseAsRoot() as? Alntimed else { return }
      try await daemon.run()
    } catch {
      let code = exitCode(for: error)
      let isDump = CommandLine.arguments.contains("--experimental-dump-help")
      let message = fullMessage(for: error)
      let text = isDump ? message : ParserWords.text(message, in: Surroundings.language)
      if code == .success { print(text) } else { Surroundings.writeError(text) }
      Glibc.exit(code.rawValue)
    }
  }

  func run() async throws {
    umask(0o077)
    let setup: Setup
    do throws(SetupError) {
      setup = try Setup(socket: socket, database: database, config: config, environment: Surroundings.environment)
    } catch {
      Surroundings.fail(error.explanation, exitCode: error.exitCode)
    }
    let logger = Surroundings.logger(level: setup.logLevel)
    do {
      try await serve(setup, logger)
    } catch let error as LogbookError {
      Surroundings.fail(error.explanation, exitCode: 74)
    } catch {
      Surroundings.fail(.cannotServe("\(error)"), exitCode: 74)
    }
  }

  private func serve(_ setup: Setup, _ logger: Logger) async throws {
    let logbook = try SQLiteLogbook(path: setup.database)
    defer { try? logbook.close() }
    let world = World(
      now: { Clocks.reading.now },
      newID: {
        var generator = SystemRandomNumberGenerator()
        return EntryID(using: &generator)
      },
      zone: setup.zone, allowsNameLikeLabels: setup.allowsNameLikeLabels)
    let feed = EventFeed()
    let (sleeps, slept) = AsyncStream.makeStream(of: NoteSleep.Outcome.self, bufferingPolicy: .bufferingNewest(1))
    let sleepWatch = SleepWatch(
      logbook, readClocks: { Clocks.reading },
      onSleep: { noted in
        let seconds = noted.suspension.interval.durationSeconds
        logger.notice("the machine slept while a task ran", metadata: ["seconds": "\(seconds)"])
        feed.announce()
        slept.yield(noted)
      })
    let reminders = Reminders(
      logbook: logbook, world: world, sleeps: sleeps, language: Surroundings.language, notifier: DesktopNotifier(),
      logger: logger)
    let door = Door(
      logbook: logbook, world: world, almanac: setup.almanac, logger: logger, sleepWatch: sleepWatch,
      feed: feed)
    let notifier = SystemdNotifier()
    let server = SocketServer(setup.socket, door: door, logger: logger) {
      logger.info("ready", metadata: ["database": "\(setup.database)", "zone": "\(setup.zone.identifier)"])
      notifier.ready(status: "Keeping \(setup.database)")
    }
    let services: [any Service] = [server, SleepTicks(sleepWatch, logger: logger)] + (setup.reminds ? [reminders] : [])
    var group = ServiceGroupConfiguration(
      services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    group.maximumGracefulShutdownDuration = .milliseconds(700)
    try await ServiceGroup(configuration: group).run()
    notifier.stopping()
    logger.info("stopped")
  }
}

func help(_ phrase: Phrase) -> String { phrase.text(in: Surroundings.language) }
