import Phrasebook

/// What the parser knows of a command, as manual pages show it.
struct HelpInRoff {
  let language: Language

  /// `alntime start activity [--case label]`, without the arguments named in `common`.
  func synopsis(_ path: String, _ command: ProgramHelp.Command, without common: Set<String> = []) -> String {
    let arguments = command.shownArguments.filter { !common.contains(key($0)) }.map(synopsis)
    return ([Roff.bold(path)] + arguments).joined(separator: " ")
  }

  /// What an argument or option is called, with its value.
  func term(_ argument: ProgramHelp.Argument) -> String {
    guard argument.kind != .positional else { return value(argument) }
    let names = (argument.names ?? []).sorted { $0.written.count < $1.written.count }.map { Roff.bold($0.written) }
    return names.joined(separator: ", ") + (argument.kind == .option ? " " + value(argument) : "")
  }

  func meaning(_ argument: ProgramHelp.Argument) -> String {
    ParserWords.text(argument.abstract ?? "", in: language)
      + (argument.defaultValue.map { " " + ParserWords.text("(default: \($0))", in: language) } ?? "")
  }

  /// By what the same option is known in two commands.
  func key(_ argument: ProgramHelp.Argument) -> String {
    argument.preferredName?.written ?? argument.valueName ?? ""
  }

  private func synopsis(_ argument: ProgramHelp.Argument) -> String {
    let named = argument.kind == .positional ? "" : Roff.bold(key(argument))
    let valued = argument.kind == .flag ? "" : value(argument)
    let text = [named, valued].filter { !$0.isEmpty }.joined(separator: " ") + (argument.isRepeating ? " ..." : "")
    return argument.isOptional ? "[\(text)]" : text
  }

  private func value(_ argument: ProgramHelp.Argument) -> String {
    Roff.italic(ParserWords.value(argument.valueName ?? "", in: language))
  }
}
