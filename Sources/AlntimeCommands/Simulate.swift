package import ArgumentParser
import Phrasebook

/// `alntime simulate DIRECTORY`: a study of made-up participants, so that anybody can try a national pool.
package struct Simulate: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "simulate", abstract: help(.Help.simulate))
  }

  @Argument(help: help(.Help.simulatedFolder), completion: .directory)
  package var directory: String

  @Option(help: help(.Help.simulatedParticipants, value: "count"))
  package var participants: Int

  @Option(help: help(.Help.simulatedWeeks, value: "count"))
  package var weeks: Int

  @Option(help: help(.Help.simulatedSeed, value: "number"))
  package var seed: UInt64

  @OptionGroup package var options: Options

  package init() {}
}
