import Chronology
import Disclosure
import Profiles
import Specimens
import Studies
import Testing

/// What the study gives to disclosure control: every figure of its tables, and how they hang together.
@Suite struct ReleaseProposalTests {
  private static let reckoning = StudyProtocol(seed: 2023, drawCount: 40, level: 0.95)

  private static func study(_ participants: Int) -> WorkloadStudy {
    let synthetic = SyntheticStudy(
      seed: 5, participantCount: participants, firstWeek: ISOWeek("2026-W36")!, maximumWeekCount: 20,
      rowsPerWeek: 12, maximumCaseCount: 6)
    return WorkloadStudy(of: synthetic.contributions, protocol: reckoning)
  }

  @Test(arguments: [[], [StudyDimension.profile(.setting)], [.term], [.profile(.language), .schoolYear]])
  func `Every estimate of every table is proposed, and nothing else`(dimensions: [StudyDimension]) throws {
    let study = Self.study(25)
    let proposal = try study.proposal(by: dimensions.isEmpty ? [] : [dimensions])
    let shapes = proposal.shapes.filter { $0.dimensions == dimensions }
    let tables = study.tables(by: dimensions).filter { !$0.rows.isEmpty }
    #expect(shapes.map(\.table) == tables.map(\.id))
    for (shape, table) in zip(shapes, tables) where table.id != .sample {
      let estimates = Set(shape.columns.filter { $0.part == .estimate }.map(\.code))
      let proposed = proposal.release.statistics.filter {
        $0.key.table == shape.id && estimates.contains($0.key.column)
      }
      #expect(proposed.map(\.value) == table.rows.map(\.estimate), "\(shape.id)")
      #expect(proposed.map(\.participantCount) == table.rows.map(\.participantCount))
    }
  }

  /// A ratio whose sums are hidden could be multiplied out.
  @Test func `Whatever is a ratio of sums rests on both, and the two make it`() throws {
    let proposal = try Self.study(25).proposal(by: [[.profile(.setting)]]).release
    let cells = Dictionary(uniqueKeysWithValues: proposal.cells.map { ($0.key, $0) })
    let ratios = proposal.statistics.filter { $0.restsOn.count == 2 && $0.key.column == "ratio_of_sums" }
    #expect(ratios.count > 5)
    for ratio in ratios {
      let (minutes, days) = (cells[ratio.restsOn[0]]!.total, cells[ratio.restsOn[1]]!.total)
      guard let value = ratio.value else { continue }
      #expect(abs(Double(5 * minutes) / Double(days) - value) < 1e-9)
    }
    let bare = Set(proposal.statistics.filter { $0.restsOn.isEmpty && $0.value != nil }.map(\.key.column))
    #expect(
      bare.allSatisfy { $0.hasPrefix("censoring_weighted_mean") || $0.hasPrefix("slope") } || bare.isEmpty, "\(bare)")
  }

  @Test func `Activities, bands, stages and plans add up to one sum, and groups to everyone's`() throws {
    let proposal = try Self.study(25).proposal(by: [[.profile(.setting)]]).release
    func sums(to total: String) -> [ProposedSum] {
      proposal.sums.filter { $0.total == FigureKey("basis.", [], total) }
    }
    // By activity, by band, and over the groups.
    #expect(sums(to: "minutes/covered").count == 3)
    #expect(sums(to: "plans/minutes").count == 3 && sums(to: "plans/count").count >= 3)
    let over = try #require(sums(to: "minutes/covered").last)
    #expect(over.parts.allSatisfy { $0.table == "basis.setting" } && over.parts.count > 5)
    #expect(sums(to: "hours-per-school-week/mean-of-ratios").count == 1)
  }

  @Test func `What an audit keeps is read again as it was`() throws {
    let proposal = try Self.study(12).proposal(by: [[.profile(.language)]])
    let release = try ControlledRelease(proposal.release, under: .standard, after: [])
    #expect(release.audit.lines.count > 100 && release.audit.tally.keptShare > 0)
    // The same again changes nothing, and so tells nothing.
    let again = try ControlledRelease(proposal.release, under: .standard, after: [release.audit])
    #expect(again.tables == release.tables)
  }

  @Test(arguments: [1, 3, 9])
  func `Of a handful nothing is released that is one person's`(participants: Int) throws {
    let release = try ControlledRelease(
      Self.study(participants).proposal(by: []).release, under: .standard, after: [])
    let shown = release.tables.flatMap(\.rows).flatMap(\.figures).compactMap { $0?.value }
    if participants < 5 {
      #expect(shown.allSatisfy { $0 == .count(0) || $0 == .minutes(0) || $0 == .number(0) }, "\(shown)")
    } else {
      #expect(shown.count > 20)
    }
  }
}
