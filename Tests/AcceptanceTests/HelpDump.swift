import Foundation
import Testing

/// What a program says of itself to programs: `--experimental-dump-help` of swift-argument-parser.
struct HelpDump: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let shouldDisplay: Bool
    let subcommands: [Command]?
    let arguments: [Argument]?

    /// The verbs that a person sees, `calendar import` among them.
    var allVerbs: [String] {
      (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }.flatMap { verb in
        [verb.commandName] + verb.allVerbs.map { verb.commandName + " " + $0 }
      }
    }

    /// The verbs with their arguments and options.
    var all: [Command] { [self] + (subcommands ?? []).filter(\.shouldDisplay).flatMap(\.all) }
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      /// `--case`, `-h`.
      var written: String { (kind == "long" ? "--" : "-") + name }
    }

    struct Nothing: Decodable {}

    let kind: String
    let shouldDisplay: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let completionKind: [String: Nothing]?
  }

  let command: Command

  static func read(of program: String, in home: PrivateHome, language: String = "en") throws -> HelpDump {
    let dump = try home.run([program, "--experimental-dump-help"], environment: ["ALNTIME_LANG": language])
    try #require(dump.exitCode == 0, "\(dump.errors)")
    return try JSONDecoder().decode(HelpDump.self, from: Data(dump.output.utf8))
  }
}
