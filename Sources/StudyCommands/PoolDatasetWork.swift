import AlntimeCommands
import Phrasebook
import PoolStore
import Studies

extension PoolDataset: WorkingVerb {
  package func work() throws {
    let desk = options.desk
    try NewFile(path: directory).requireAbsent(at: desk)
    let pools = try self.pools.map { path throws(Failure) in try desk.pool(path) }
    try desk.requireOneStudy(pools)
    let invitation = pools[0].invitation
    let contributions: NewestContributions
    do { contributions = try NewestContributions(of: pools.map(\.store)) } catch {
      throw desk.failure(error, pools[0].path)
    }
    guard contributions.count > 0 else { throw Failure(.nothingForDataset, exitCode: 1, in: desk.language) }
    Interruption.beginWatching()
    let tally = try DatasetFolder(path: directory).write(contributions, of: pools, at: desk)
    let answer = DatasetDocument(
      study: StudyHeader(invitation), directory: directory, tally: tally, keeperOnly: desk.text(.datasetForTheKeeper))
    try desk.say(
      answer,
      invitation.study.warnings + [
        .wroteDataset(directory, participants: tally.participants, parts: tally.parts), .datasetForTheKeeper,
      ])
  }
}

/// What `pool dataset --json` prints.
private struct DatasetDocument: Encodable {
  let study: StudyHeader
  let directory: String
  let tally: DatasetTally
  /// Why it is not for publication.
  let keeperOnly: String
}
