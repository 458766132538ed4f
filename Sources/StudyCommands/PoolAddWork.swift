package import AlntimeCommands
import Phrasebook

extension PoolAdd: WorkingVerb {
  package func work() throws {
    let desk = options.desk
    let pool = try desk.pool(self.pool)
    let inputs = try desk.sealedInputs(files)
    let isSealed = inputs.contains(where: \.beginsAsContribution)
    let key = isSealed ? try desk.studyKey(key, for: pool.invitation, beside: pool.path) : nil
    let tally = try PoolIntake(pool: pool, key: key).take(inputs, at: desk)
    try tally.report(on: pool, Explanation.refusedFiles, at: desk)
  }
}
