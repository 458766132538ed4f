package import ArgumentParser
import Phrasebook

/// `alntime pool study POOL…`: the same as `alntime study POOL…`.
package struct PoolStudy: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "study", abstract: help(.Help.poolStudy))
  }

  @Argument(help: help(.Help.studiedPools), completion: .file(extensions: ["pool"]))
  package var pools: [String]

  @OptionGroup package var form: StudyForm

  @OptionGroup package var options: Options

  package init() {}
}
