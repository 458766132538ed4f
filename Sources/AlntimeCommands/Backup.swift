package import ArgumentParser
import Phrasebook

/// `alntime backup FILE`: a copy of the whole log, made while the daemon goes on, and read back.
package struct Backup: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "backup", abstract: help(.Help.backup))
  }

  @Argument(help: help(.Help.backupFile), completion: .file())
  package var file: String

  @Flag(help: help(.Help.backupForce))
  package var force = false

  @OptionGroup package var options: Options

  package init() {}
}
