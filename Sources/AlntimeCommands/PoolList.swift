package import ArgumentParser
import Phrasebook

/// `alntime pool list POOL`.
package struct PoolList: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: help(.Help.poolList))
  }

  @Argument(help: help(.Help.poolFile), completion: .file(extensions: ["pool"]))
  package var pool: String

  @OptionGroup package var options: Options

  package init() {}
}
