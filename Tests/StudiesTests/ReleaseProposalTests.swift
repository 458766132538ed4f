import Chronology
import Disclosure
import Profiles
import Specimens
import Studies
import Testing

@Suite struct ReleaseProposalTests {
  private static let reckoning = StudyProtocol(seed: 2023, drawCount: 60, level: 0.95)

  private static func study(_ participants: Int, seed: UInt64 = 11) -> WorkloadStudy {
    let synthetic = SyntheticStudy(
      seed: seed, participantCount: participants, firstWeek: ISOWeek("2026-W36")!, maximumWeekCount: 30,
      rowsPerWeek: 12, maximumCaseCount: 6)
    return WorkloadStudy(of: synthetic.contributions, protocol: reckoning)
  }

  @Test(arguments: [1, 7, 40, 300])
  func `Whatever the pool, its release can be proposed and controlled`(participants: Int) throws {
    let families: [[StudyDimension]] = [[], [.profile(.setting)], [.term]].filter { !$0.isEmpty }
    let study = Self.study(participants)
    let clock = ContinuousClock()
    let begun = clock.now
    let proposal = try study.proposal(by: families)
    print(
      participants, "cells", proposal.cells.count, "sums", proposal.sums.count, "statistics", proposal.statistics.count,
      clock.now - begun)
    let release = try ControlledRelease(proposal, under: .standard, after: [])
    print(participants, "controlled", clock.now - begun, release.audit.tally.keptShare, release.audit.lines.count)
    #expect(release.tables.count == 11 * 3 - 1)
  }
}
