package import ArgumentParser
import Phrasebook

/// `alntime pool add POOL FILE…`.
package struct PoolAdd: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: help(.Help.poolAdd))
  }

  @Argument(help: help(.Help.poolFile), completion: .file(extensions: ["pool"]))
  package var pool: String

  @Argument(help: help(.Help.addedFiles), completion: .file())
  package var files: [String]

  @OptionGroup package var key: KeyOptions

  @OptionGroup package var options: Options

  package init() {}
}
