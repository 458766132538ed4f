package import ArgumentParser
import Phrasebook

/// `alntime pool verify POOL`.
package struct PoolVerify: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: help(.Help.poolVerify))
  }

  @Argument(help: help(.Help.poolFile), completion: .file(extensions: ["pool"]))
  package var pool: String

  @OptionGroup package var key: KeyOptions

  @OptionGroup package var options: Options

  package init() {}
}
