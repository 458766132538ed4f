package import ArgumentParser
import Phrasebook

/// `alntime pool create|add|remove-by-withdrawal|merge|list|verify|study`.
package struct Pool: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pool", abstract: help(.Help.pool),
      subcommands: [
        PoolCreate.self, PoolAdd.self, PoolRemoveByWithdrawal.self, PoolMerge.self, PoolList.self, PoolVerify.self,
        PoolStudy.self,
      ])
  }

  package init() {}
}

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

/// `alntime pool add POOL FILE…`.
package struct PoolAdd: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: help(.Help.poolAdd))
  }

  @Argument(help: help(.Help.poolFile), completion: .file(extensions: ["pool"]))
  package var pool: String

  @Argument(help: help(.Help.addedFiles), completion: .file())
  package var files: [String]

  @OptionGroup package var key: KeyOptions

  @OptionGroup package var options: Options

  package init() {}
}

/// `alntime pool remove-by-withdrawal POOL FILE…`.
package struct PoolRemoveByWithdrawal: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "remove-by-withdrawal", abstract: help(.Help.poolRemove))
  }

  @Argument(help: help(.Help.poolFile), completion: .file(extensions: ["pool"]))
  package var pool: String

  @Argument(help: help(.Help.withdrawalFiles), completion: .file())
  package var files: [String]

  @OptionGroup package var options: Options

  package init() {}
}

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

/// `alntime pool list POOL`.
package struct PoolList: StudyProgramVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: help(.Help.poolList))
  }

  @Argument(help: help(.Help.poolFile), completion: .file(extensions: ["pool"]))
  package var pool: String

  @OptionGroup package var options: Options

  package init() {}
}

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
