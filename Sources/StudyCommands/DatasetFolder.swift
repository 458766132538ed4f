import AlntimeCommands
import FoundationEssentials
import Glibc
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

/// A folder of plain files that Spark reads by itself, which comes into being whole or not at all, and only its owner may
/// read: a folder a table, each cut into the same parts, beside the SQL that studies them.
struct DatasetFolder {
  let path: String

  /// Writes a draft beside it, one contribution at a time, and then gives the draft its name.
  func write(_ contributions: NewestContributions, of pools: [OpenPool], at desk: Desk) throws(Failure) -> DatasetTally
  {
    let trimmed = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    let draft = "\(trimmed).\(getpid()).part"
    do throws(Failure) {
      try makeFolders(draft, desk)
      let tally = try writeParts(contributions, into: draft, pools[0].path, desk)
      try NewFile(path: "\(draft)/tables.sql").write(PackageResources.tables_sql, at: desk)
      try NewFile(path: "\(draft)/README.txt").write(Array(readme(pools, tally).utf8), at: desk)
      // On an empty folder of that name it would succeed; the caller has looked.
      guard rename(draft, trimmed) == 0 else { throw unwritable(desk) }
      return tally
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw error
    }
  }

  private func makeFolders(_ draft: String, _ desk: Desk) throws(Failure) {
    for folder in [draft] + DatasetTable.allCases.map({ "\(draft)/\($0.rawValue)" }) {
      guard mkdir(folder, 0o700) == 0 else { throw unwritable(desk) }
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
    let digits = String(tally.parts)
    let name = "part-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + ".csv"
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

  private func unwritable(_ desk: Desk) -> Failure { Failure(.unwritableFile(path), exitCode: 74, in: desk.language) }
}

extension DatasetTally {
  fileprivate mutating func add(_ contribution: ColumnarContribution) {
    participants += 1
    weeks += contribution.weeks.count
    rows += contribution.rows.minutes.count
    cases += contribution.cases.count
  }
}
