import AlntimeCommands
import Chronology
import Phrasebook
import PoolStore
import Studies

/// How much a data set has.
struct DatasetTally: Encodable {
  var participants = 0
  var weeks = 0
  var rows = 0
  var cases = 0
  var parts = 0
}

/// A folder of plain files that Spark reads by itself, and only its owner may read: a folder a table, each cut into the same parts, beside the SQL that studies them.
struct DatasetFolder {
  let path: String

  /// Writes one contribution at a time.
  func write(_ contributions: NewestContributions, of pools: [OpenPool], at desk: Desk) throws(Failure) -> DatasetTally
  {
    let folder = NewFolder(path: path)
    return try folder.write(mode: 0o700, at: desk) { draft throws(Failure) in
      for table in DatasetTable.allCases {
        try folder.make("\(draft)/\(table.rawValue)", mode: 0o700, at: desk)
      }
      let tally = try writeParts(contributions, into: draft, pools[0].path, desk)
      try NewFile(path: "\(draft)/tables.sql").write(PackageResources.tables_sql, at: desk)
      try NewFile(path: "\(draft)/README.txt").write(Array(readme(pools, tally).utf8), at: desk)
      return tally
    }
  }

  private func writeParts(
    _ contributions: NewestContributions, into draft: String, _ pool: String, _ desk: Desk
  ) throws(Failure) -> DatasetTally {
    var tally = DatasetTally()
    var part = DatasetPart()
    let progress = ProgressLine(to: contributions.count, at: desk)
    defer { progress.clear() }
    for place in 0..<contributions.count {
      guard !Interruption.isAskedFor else {
        throw Failure(.datasetInterrupted(path), exitCode: Interruption.exitCode, in: desk.language)
      }
      do {
        guard let (pseudonym, contribution) = try contributions.contribution(at: place) else { continue }
        part.append(contribution, of: pseudonym)
        tally.add(contribution)
      } catch { throw desk.failure(error, pool) }
      if part.isFull { try write(&part, into: draft, &tally, desk) }
      progress.advance()
    }
    if !part.isEmpty { try write(&part, into: draft, &tally, desk) }
    return tally
  }

  private func write(
    _ part: inout DatasetPart, into draft: String, _ tally: inout DatasetTally, _ desk: Desk
  ) throws(Failure) {
    let name = "part-\(padded(tally.parts, to: 5)).csv"
    for table in DatasetTable.allCases {
      // Whoever loses them makes them again.
      try NewFile(path: "\(draft)/\(table.rawValue)/\(name)").write(part.bytes(of: table), isLasting: false, at: desk)
    }
    tally.parts += 1
    part = DatasetPart()
  }

  /// Whose data these are, in both languages, for whoever finds them.
  private func readme(_ pools: [OpenPool], _ tally: DatasetTally) -> String {
    let window = pools[0].invitation.window
    let head = Phrase.pooledStudy(
      title: pools[0].title, study: pools[0].study.text, from: window.first, through: window.last,
      participants: tally.participants, pools: pools.count)
    let sentences = pools[0].warnings + [head, .datasetForTheKeeper, .datasetUse]
    return Language.allCases.map { language in sentences.map { $0.text(in: language) + "\n" }.joined() }
      .joined(separator: "\n")
  }
}

extension DatasetTally {
  fileprivate mutating func add(_ contribution: ColumnarContribution) {
    participants += 1
    weeks += contribution.weeks.count
    rows += contribution.rows.minutes.count
    cases += contribution.cases.count
  }
}
