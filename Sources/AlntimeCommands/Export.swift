package import ArgumentParser
import Phrasebook

/// `alntime export DIRECTORY POOL…`: a release of the study in which nobody can be found; or `alntime export --all FILE`:
/// one's own log, whole.
package struct Export: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: help(.Help.export))
  }

  @Argument(help: help(.Help.exportedFolder), completion: .directory)
  package var directory: String

  @Argument(help: help(.Help.studiedPools), completion: .file(extensions: ["pool"]))
  package var pools: [String] = []

  @Flag(help: help(.Help.exportAll))
  package var all = false

  @Option(
    help: help(.Help.exportBy, value: "dimension"), completion: .list(StudyForm.dimensionCodes))
  package var by: [String] = []

  @Option(help: help(.Help.exportAudits, value: "directory"), completion: .directory)
  package var audits: String?

  @Option(help: help(.Help.stricterMinimum, value: "count"))
  package var minimumParticipants: Int?

  @Option(help: help(.Help.stricterMultiple, value: "count"))
  package var countMultiple: Int?

  @Option(help: help(.Help.stricterPercent, value: "count"))
  package var dominancePercent: Int?

  @OptionGroup package var options: Options

  package init() {}
}
