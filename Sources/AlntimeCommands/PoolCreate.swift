package import ArgumentParser
import Phrasebook

/// `alntime pool create POOL --invitation FILE`.
package struct PoolCreate: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "create", abstract: help(.Help.poolCreate))
  }

  @Argument(help: help(.Help.newPool), completion: .file(extensions: ["pool"]))
  package var pool: String

  @Option(help: help(.Help.poolInvitation, value: "file"), completion: .file(extensions: ["json"]))
  package var invitation: String

  @OptionGroup package var options: Options

  package init() {}
}
