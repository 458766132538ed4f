package import ArgumentParser
import Phrasebook

/// `alntime withdraw [STUDY]`: writes the file by which one leaves a study for ever.
package struct Withdraw: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "withdraw", abstract: help(.Help.withdraw))
  }

  @Argument(help: help(.Help.leftStudy))
  package var study: String?

  @Option(name: .shortAndLong, help: help(.Help.shareOutput, value: "file"), completion: .file())
  package var output: String?

  @Flag(name: .shortAndLong, help: help(.Help.withdrawYes))
  package var yes = false

  @OptionGroup package var options: Options

  package init() {}
}
