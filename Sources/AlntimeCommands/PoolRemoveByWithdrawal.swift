package import ArgumentParser
import Phrasebook

/// `alntime pool remove-by-withdrawal POOL FILE…`.
package struct PoolRemoveByWithdrawal: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "remove-by-withdrawal", abstract: help(.Help.poolRemove))
  }

  @Argument(help: help(.Help.poolFile), completion: .file(extensions: ["pool"]))
  package var pool: String

  @Argument(help: help(.Help.withdrawalFiles), completion: .file())
  package var files: [String]

  @OptionGroup package var options: Options

  package init() {}
}
