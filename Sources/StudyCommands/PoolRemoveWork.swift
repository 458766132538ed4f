package import AlntimeCommands
import Phrasebook

extension PoolRemoveByWithdrawal: WorkingVerb {
  package func work() throws {
    let desk = options.desk
    let pool = try desk.pool(self.pool)
    let tally = try PoolIntake(pool: pool, key: nil).take(desk.sealedInputs(files), at: desk)
    try tally.report(on: pool, Explanation.refusedFiles, at: desk)
  }
}
