package import ArgumentParser
import Phrasebook

/// `alntime share [STUDY]`: writes the file that a study asked for; with `--preview` only shows all that would be in it.
package struct Share: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "share", abstract: help(.Help.share))
  }

  @Argument(help: help(.Help.sharedStudy))
  package var study: String?

  @Flag(help: help(.Help.sharePreview))
  package var preview = false

  @Option(name: .shortAndLong, help: help(.Help.shareOutput, value: "file"), completion: .file())
  package var output: String?

  @OptionGroup package var options: Options

  package init() {}
}
