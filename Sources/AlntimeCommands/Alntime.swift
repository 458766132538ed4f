import AlntimeAPI
package import ArgumentParser
import Glibc
import Phrasebook
import Spelling

/// `alntime`: the command line for ALNCos. Alone it shows the status.
package struct Alntime: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "alntime", abstract: help(.Help.alntime), version: Release.version,
      subcommands: [
        Setup.self, Status.self, Start.self, Stop.self, Cancel.self, Resume.self, Asleep.self, Log.self, List.self,
        Edit.self,
        Split.self,
        Delete.self, Undo.self, Redo.self, Watch.self, Today.self, Week.self, Term.self, Confirm.self,
        Unconfirm.self, Case.self, Calendar.self, Import.self, Backup.self, Restore.self, Study.self, Join.self,
        Share.self, Withdraw.self,
        Invite.self,
        Pool.self, Export.self, Simulate.self, Doctor.self, Manual.self,
      ])
  }

  @OptionGroup var options: Options

  package init() {}

  package func run() throws { try Status.show(at: options.desk) }

  /// Runs the command line and ends the process with its exit code.
  package static func runProgram(
    running run: (any ParsableCommand) throws -> Void = { command in
      var command = command
      try command.run()
    }
  ) -> Never {
    Surroundings.leaveNoCore()
    let arguments = Arguments(Array(CommandLine.arguments.dropFirst()))
    do {
      try check(arguments.verbs, among: configuration.subcommands)
      try run(try parseAsRoot(arguments.words))
      Glibc.exit(0)
    } catch let failure as Failure {
      writeError(failure.message)
      Glibc.exit(failure.exitCode)
    } catch {
      let code = exitCode(for: error)
      // Help quotes nothing that was typed.
      let message =
        code == .success
        ? fullMessage(for: error)
        : ParserWords.message(
          for: error, about: arguments.words, parse: { _ = try parseAsRoot($0) }, message: { fullMessage(for: $0) })
      // What a program reads is no language's.
      let text =
        code == .success && arguments.isFromProgram ? message : ParserWords.text(message, in: Surroundings.language)
      if code == .success { print(text) } else { writeError(text) }
      Glibc.exit(code.rawValue)
    }
  }

  /// Throws for a verb that there is not, and names those that may be meant.
  private static func check(_ words: [String], among commands: [any ParsableCommand.Type]) throws(Failure) {
    let named = commands.compactMap { command in command.configuration.commandName.map { ($0, command) } }
    let shown = named.filter { $0.1.configuration.shouldDisplay }.map(\.0)
    guard let verb = words.first, !named.isEmpty, verb != "help" else { return }
    guard let (_, command) = named.first(where: { $0.0 == verb }) else {
      throw Failure(
        .unknownVerb(verb, meant: likelyMeant(verb, among: shown), verbs: shown), exitCode: 64,
        in: Surroundings.language)
    }
    try check(Array(words.dropFirst()), among: command.configuration.subcommands)
  }
}

/// A help text in the language of this run.
func help(_ phrase: Phrase) -> String { phrase.text(in: Surroundings.language) }

/// A help text for an argument or option.
func help(_ phrase: Phrase, value: String? = nil) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: phrase.text(in: Surroundings.language)).named(value)
}

extension ArgumentHelp {
  fileprivate func named(_ value: String?) -> ArgumentHelp {
    var help = self
    help.valueName = value
    return help
  }
}

/// Writes to standard error, after what was printed before.
func writeError(_ text: String) {
  fflush(nil)
  let bytes = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}
