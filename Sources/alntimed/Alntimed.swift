import AlntimeAPI
import AlntimeHTTP
import ArgumentParser
import Glibc
import Operations
import Phrasebook
import Systemd

/// `alntimed`: reads what is set and runs the daemon; one that cannot run says why to whoever asks.
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

  @Flag(help: ArgumentHelp(stringLiteral: help(.Help.checkSettings)))
  var check = false

  static func main() async {
    do {
      guard let daemon = try parseAsRoot() as? Alntimed else { return }
      try await daemon.run()
    } catch {
      let code = exitCode(for: error)
      let isDump = CommandLine.arguments.contains("--experimental-dump-help")
      // Help quotes nothing that was typed.
      let message =
        code == .success
        ? fullMessage(for: error)
        : ParserWords.message(
          for: error, about: Array(CommandLine.arguments.dropFirst()), parse: { _ = try parseAsRoot($0) },
          message: { fullMessage(for: $0) })
      let text = isDump ? message : ParserWords.text(message, in: Surroundings.language)
      if code == .success { print(text) } else { Surroundings.writeError(text) }
      Glibc.exit(code.rawValue)
    }
  }

  func run() async throws {
    guard !check else { return checkSettings() }
    umask(0o077)
    MemoryImage.keepToItself()
    let inherited: InheritedSocket?
    do throws(SystemdError) { inherited = try InheritedSocket.claim() } catch {
      let error = SetupError.inheritedSocket(error)
      Surroundings.fail(error.explanation, exitCode: error.exitCode)
    }
    do {
      let setup = try Setup(
        socket: socket, database: database, config: config, inherited: inherited,
        environment: Surroundings.environment)
      try await Daemon(setup, logger: Surroundings.logger(level: setup.logLevel)).run()
    } catch let error as SetupError {
      await ClosedDaemon(error.explanation, exitCode: error.exitCode).run(on: inherited)
    } catch let error as LogbookError {
      await ClosedDaemon(error.explanation, exitCode: 74).run(on: inherited)
    } catch is CrashRecord.Crashing {
      await ClosedDaemon(.crashing, exitCode: 75, seconds: CrashRecord.pauseSeconds).run(on: inherited)
    } catch {
      Surroundings.fail(.cannotServe("\(error)"), exitCode: 74)
    }
  }

  private func checkSettings() {
    do throws(SetupError) {
      print(try SettingsCheck(database: database, config: config, environment: Surroundings.environment).json)
    } catch {
      Surroundings.fail(error.explanation, exitCode: error.exitCode)
    }
  }
}

func help(_ phrase: Phrase) -> String { phrase.text(in: Surroundings.language) }
