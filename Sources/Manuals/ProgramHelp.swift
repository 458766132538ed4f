import FoundationEssentials

/// What a program says of its verbs, arguments and options to programs: swift-argument-parser's
/// `--experimental-dump-help`, so that a manual page and `--help` are of one source.
package struct ProgramHelp: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable {
      let kind: String
      let name: String

      /// `--case`, `-h`.
      var written: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let preferredName: Name?
    let valueName: String?
    let defaultValue: String?
    let abstract: String?
  }

  let command: Command

  /// Reads the JSON, or throws what JSONDecoder finds wrong with it.
  package init(json: [UInt8]) throws { self = try JSONDecoder().decode(ProgramHelp.self, from: Data(json)) }
}

extension ProgramHelp.Command {
  /// The verbs that a person sees; the parser adds a `help` of its own.
  var shownVerbs: [ProgramHelp.Command] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  var shownArguments: [ProgramHelp.Argument] { (arguments ?? []).filter(\.shouldDisplay) }
}
