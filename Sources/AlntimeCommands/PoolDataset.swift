package import ArgumentParser
import Phrasebook

/// `alntime pool dataset DIRECTORY POOL…`: the contributions as plain files, for a study larger than one machine.
package struct PoolDataset: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "dataset", abstract: help(.Help.poolDataset))
  }

  @Argument(help: help(.Help.datasetFolder), completion: .directory)
  package var directory: String

  @Argument(help: help(.Help.studiedPools), completion: .file(extensions: ["pool"]))
  package var pools: [String]

  @OptionGroup package var options: Options

  package init() {}
}
