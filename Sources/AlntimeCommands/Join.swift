package import ArgumentParser
import Phrasebook

/// `alntime join [INVITATION]`: reads what a study asks and promises, and takes part; alone, tells in which studies.
package struct Join: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "join", abstract: help(.Help.join))
  }

  @Argument(help: help(.Help.joinedInvitation), completion: .file(extensions: ["json"]))
  package var invitation: String?

  @Flag(name: .shortAndLong, help: help(.Help.joinYes))
  package var yes = false

  @OptionGroup package var options: Options

  package init() {}
}
