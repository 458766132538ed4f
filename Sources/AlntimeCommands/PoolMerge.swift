package import ArgumentParser
import Phrasebook

/// `alntime pool merge POOL OTHER…`.
package struct PoolMerge: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "merge", abstract: help(.Help.poolMerge))
  }

  @Argument(help: help(.Help.mergedInto), completion: .file(extensions: ["pool"]))
  package var pool: String

  @Argument(help: help(.Help.mergedPools), completion: .file(extensions: ["pool"]))
  package var others: [String]

  @OptionGroup package var key: KeyOptions

  @OptionGroup package var options: Options

  package init() {}
}
