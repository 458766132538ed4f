package import ArgumentParser
import Phrasebook

/// `alntime invite STUDY`: writes the invitation to a study, and the key that opens what comes back.
package struct Invite: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "invite", abstract: help(.Help.invite))
  }

  @Argument(help: help(.Help.studyID))
  package var study: String

  @Option(name: .customLong("title-en"), help: help(.Help.titleEnglish, value: "text"))
  package var englishTitle: String

  @Option(name: .customLong("title-cy"), help: help(.Help.titleWelsh, value: "text"))
  package var welshTitle: String

  @Option(help: help(.Help.firstWeek, value: "week"))
  package var firstWeek: String

  @Option(help: help(.Help.lastWeek, value: "week"))
  package var lastWeek: String

  @Option(name: .customLong("consent-en"), help: help(.Help.consentEnglish, value: "file"), completion: .file())
  package var englishConsent: String?

  @Option(name: .customLong("consent-cy"), help: help(.Help.consentWelsh, value: "file"), completion: .file())
  package var welshConsent: String?

  @Option(help: help(.Help.minimumParticipants, value: "count"))
  package var minimumParticipants = 5

  @Option(help: help(.Help.countMultiple, value: "count"))
  package var countMultiple = 5

  @Option(help: help(.Help.dominancePercent, value: "count"))
  package var dominancePercent = 10

  @Option(help: help(.Help.studySeed, value: "number"))
  package var seed: Int?

  @Option(name: .shortAndLong, help: help(.Help.inviteOutput, value: "file"), completion: .file())
  package var output: String?

  @Flag(help: help(.Help.invitePassphrase))
  package var passphrase = false

  @OptionGroup package var key: KeyOptions

  @OptionGroup package var options: Options

  package init() {}
}
