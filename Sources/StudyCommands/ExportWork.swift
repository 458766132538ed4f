import AlntimeAPI
package import AlntimeCommands
import ArgumentParser
import Chronology
import Disclosure
import Glibc
import Phrasebook
import PoolStore
import Releases
import Sealing
import Studies

extension Export: WorkingVerb {
  package func work() throws {
    let desk = options.desk
    if all { return try exportLog(at: desk) }
    guard !self.pools.isEmpty else { throw Failure(.exportNeedsPool, exitCode: 64, in: desk.language) }
    let families = try by.map { codes throws(Failure) in try StudyForm.dimensions(codes, desk) }.uniqued()
    try NewFile(path: directory).requireAbsent(at: desk)
    let pools = try self.pools.map { path throws(Failure) in try desk.pool(path) }
    try desk.requireOneStudy(pools)
    let invitation = pools[0].invitation
    let policy = try policy(of: invitation, desk)
    let audits = AuditFolder(path: audits ?? pools[0].path + ".audits")
    let study: WorkloadStudy
    do {
      let columns = try StudyColumns(of: pools.map(\.store))
      guard columns.participantCount > 0 else { throw Failure(.nothingToExport, exitCode: 1, in: desk.language) }
      study = WorkloadStudy(
        columns, protocol: StudyProtocol(invitation), workers: .everyProcessor)
    } catch let error as PoolError {
      throw desk.failure(error, pools[0].path)
    }
    let proposal = try study.proposal(by: families.filter { !$0.isEmpty })
    let earlier = try audits.all(at: desk)
    let release = try controlled(proposal.release, policy, earlier, desk)
    let package = try ReleaseTables(proposal.shapes, invitation, policy).package(
      release.tables, on: Surroundings.today, version: Release.version)
    let files = package.files { hexadecimal(sha256($0)) }
    // The audit first: a release without one could not be told from a later one's differences.
    let audit = try audits.add(release.audit, at: desk)
    try ReleaseFolder(path: directory).write(files, at: desk)
    try report(release, files.count, audit, earlier.count, invitation, desk)
  }

  /// The invitation's, or a stricter one; never a looser.
  private func policy(of invitation: Invitation, _ desk: Desk) throws(Failure) -> ReleasePolicy {
    do {
      let promised = try ReleasePolicy(invitation.disclosure)
      let disclosure = invitation.disclosure
      let asked = try ReleasePolicy(
        minimumParticipantCount: minimumParticipants ?? disclosure.minimumParticipantCount,
        countMultiple: countMultiple ?? disclosure.countMultiple,
        protectionPercent: dominancePercent ?? disclosure.dominancePercent)
      return try promised.stricter(with: asked)
    } catch {
      switch error {
      case .looser(let term): throw Failure(.looserPolicy(term.option), exitCode: 1, in: desk.language)
      case .outOfRange: throw Failure(.badDisclosurePolicy, exitCode: 64, in: desk.language)
      }
    }
  }

  private func controlled(
    _ proposal: ProposedRelease, _ policy: ReleasePolicy, _ earlier: [ReleaseAudit], _ desk: Desk
  ) throws(Failure) -> ControlledRelease {
    do {
      return try ControlledRelease(proposal, under: policy, after: earlier)
    } catch {
      switch error {
      case .unprotectable(let key):
        throw Failure(.unprotectableFigure(key.phrase), exitCode: 1, in: desk.language)
      case .changedTooLittle(let exposures):
        let lines = proposal.shown(exposures).map { key, exposure in
          key.phrase + Phrase(verbatim: ": ") + exposure.phrase
        }
        let shown = lines.prefix(Export.mostExposures)
        throw Failure(
          .changedTooLittle(lines.count),
          listing: shown + (lines.count > shown.count ? [.andMore(lines.count - shown.count)] : []), exitCode: 1,
          in: desk.language)
      }
    }
  }

  /// How many figures a refusal names: a screen.
  private static let mostExposures = 20

  private func report(
    _ release: ControlledRelease, _ fileCount: Int, _ audit: String, _ earlierCount: Int, _ invitation: Invitation,
    _ desk: Desk
  ) throws {
    let tally = release.audit.tally
    let hidden = release.audit.lines.count
    let figures = release.tables.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.figures.count { $0 != nil } } }
    let answer = ExportedDocument(
      study: StudyHeader(invitation), directory: directory, files: fileCount, tables: release.tables.count,
      figures: figures, suppressed: hidden, keptShareOfMinutes: tally.keptShare, earlierReleases: earlierCount,
      audit: audit)
    try desk.say(
      answer,
      invitation.study.warnings + [
        .exported(directory, tables: release.tables.count, files: fileCount),
        .suppressedFigures(hidden, of: figures, keptShare: tally.keptShare),
        .triedAgainst(earlierCount), .auditStays(audit),
      ])
  }
}

extension ReleasePolicy {
  /// What the invitation promises, and for the rest what is standard; a change, and a quantile's tails, need as many
  /// participants as a figure.
  fileprivate init(_ policy: DisclosurePolicy) throws(PolicyError) {
    try self.init(
      minimumParticipantCount: policy.minimumParticipantCount, countMultiple: policy.countMultiple,
      protectionPercent: policy.dominancePercent)
  }

  fileprivate init(minimumParticipantCount: Int, countMultiple: Int, protectionPercent: Int) throws(PolicyError) {
    let standard = ReleasePolicy.standard
    try self.init(
      minimumParticipantCount: minimumParticipantCount, countMultiple: countMultiple,
      protectionPercent: protectionPercent, dominantCount: standard.dominantCount,
      dominancePercent: standard.dominancePercent,
      quantileTailCount: max(standard.quantileTailCount, minimumParticipantCount),
      minimumChangeCount: max(standard.minimumChangeCount, minimumParticipantCount))
  }
}

extension PolicyTerm {
  /// The option that sets it.
  fileprivate var option: String {
    switch self {
    case .countMultiple: "--count-multiple"
    case .protectionPercent: "--dominance-percent"
    case .minimumParticipantCount, .quantileTailCount, .minimumChangeCount, .dominantCount, .dominancePercent:
      "--minimum-participants"
    }
  }
}

extension FigureKey {
  /// `hours-per-idp-by-setting [special] mean`
  fileprivate var phrase: Phrase { Phrase(verbatim: "\(table) [\(row.joined(separator: ", "))] \(column)") }
}

extension ProposedRelease {
  /// The exposed figures as a reader of the release would meet them: of a sum that is not printed, the estimates that rest
  /// on it.
  fileprivate func shown(_ exposures: [Exposure]) -> [(key: FigureKey, exposure: Exposure)] {
    let printed = Set(cells.filter(\.isPrinted).map(\.key))
    var seen = Set<FigureKey>()
    return exposures.flatMap { exposure -> [(key: FigureKey, exposure: Exposure)] in
      let keys =
        printed.contains(exposure.key)
        ? [exposure.key] : statistics.filter { $0.restsOn.contains(exposure.key) }.map(\.key)
      return keys.filter { seen.insert($0).inserted }.map { (key: $0, exposure: exposure) }
    }
  }
}

extension Exposure {
  fileprivate var phrase: Phrase {
    switch reason {
    case .changeTold: .changeTold
    case .reopenedByTheLater: .reopenedByTheLater
    case .reopenedByTheEarlier: .reopenedByTheEarlier
    }
  }
}

/// What `export --json` prints.
private struct ExportedDocument: Encodable {
  let study: StudyHeader
  let directory: String
  let files: Int
  let tables: Int
  let figures: Int
  let suppressed: Int
  let keptShareOfMinutes: Double
  /// Against which it was tried.
  let earlierReleases: Int
  let audit: String
}
