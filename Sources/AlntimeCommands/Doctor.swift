import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Glibc
import Phrasebook

/// `alntime doctor`: looks at everything that alntime needs, also when the daemon does not answer, and says for each what
/// to do.
struct Doctor: ParsableCommand {
  private typealias Words = Phrase.Doctor

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "doctor", abstract: help(.Help.doctor))
  }

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let report = DoctorReport(checks(at: desk), home: Surroundings.variable("HOME"), in: desk.language)
    try desk.show(report.document, report.lines(isColoured: desk.terminal.isColoured))
    // A fault was not the command's: there is nothing to say of it on standard error.
    guard report.hasFault else { return }
    desk.flushOutput()
    Glibc.exit(1)
  }

  private func checks(at desk: Desk) -> [DoctorCheck] {
    let socket = desk.client.path
    let keeper = Keeper(ofSocket: socket, userSocket: Surroundings.userSocket)
    let programs = Programs(beside: Surroundings.programFolder)
    let units = UnitChecks(keeper)
    let settings = programs.settings(of: keeper, in: desk.language)
    let place = SocketCheck.check(socket, user: getuid(), keeper)

    // The first call to the daemon, which starts it under systemd.
    let (version, daemon) = ask(desk, keeper)
    let diagnosis = version == nil ? nil : try? desk.client.diagnosis()
    let file = (diagnosis?.log.path ?? settings.database).map(LogOnDisk.init)
    let early = units.checks + Programs.check(settings) + [place, daemon]
    return early + programs.versionChecks(running: version, keeper)
      + LogChecks(diagnosis: diagnosis, file: file).checks + CalendarChecks.checks(diagnosis?.contents)
      + ClockChecks(futureEntryCount: diagnosis?.contents?.futureEntries).checks
  }

  /// The version of the daemon that answers, or why none does.
  private func ask(_ desk: Desk, _ keeper: Keeper) -> (version: String?, DoctorCheck) {
    let restart = keeper.systemctl("restart \(keeper.serviceUnit)")
    do {
      return (try desk.client.health().version, .ok(.daemon, Words.answers))
    } catch {
      switch error {
      case .problem(let problem):
        return (
          nil,
          .fault(
            .daemon, Words.answersWithProblem(problem.detail), Words.readJournal(keeper.journalctl, restart: restart))
        )
      case .noDaemon(let path):
        return (nil, .fault(.daemon, Words.nobodyAnswers, Words.startIt(keeper, socket: path)))
      case .brokenReply: return (nil, .fault(.daemon, Words.brokeOff, Words.run(restart)))
      default:
        let sentence = Failure(error, in: desk.language).message.drop { $0 != " " }.dropFirst()
        return (nil, .fault(.daemon, Phrase(verbatim: String(sentence)), Words.afterMending))
      }
    }
  }
}
