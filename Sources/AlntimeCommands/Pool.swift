package import ArgumentParser
import Phrasebook

/// `alntime pool create|add|remove-by-withdrawal|merge|list|verify|study|dataset`.
package struct Pool: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pool", abstract: help(.Help.pool),
      subcommands: [
        PoolCreate.self, PoolAdd.self, PoolRemoveByWithdrawal.self, PoolMerge.self, PoolList.self, PoolVerify.self,
        PoolStudy.self, PoolDataset.self,
      ])
  }

  package init() {}
}
