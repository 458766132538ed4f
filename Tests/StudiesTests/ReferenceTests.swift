import Chronology
import Profiles
import Studies
import Testing

/// Every number of every table beside the reference program's: counts exactly, estimates, spreads and the ends of intervals
/// to nine digits, where hours are printed to the minute and shares to a tenth of a per cent. One at a time: each keeps a
/// thread waiting.
@Suite(
  .serialized, .enabled(if: Reference.python != nil, "needs python3 with NumPy, to work the study out a second time"))
struct ReferenceTests {
  @Test(arguments: [(1, 20), (1, 0), (2, 20), (7, 30)])
  func `A handful agree in all tables by everything and by pairs`(participantCount: Int, caseCount: Int) throws {
    let pairs: [[StudyDimension]] = [
      [.schoolYear, .term], [.profile(.role), .term], [.profile(.setting), .profile(.size)],
    ]
    for seed in 1...2 {
      try compare(
        SyntheticStudy(
          seed: UInt64(seed), participantCount: participantCount, firstWeek: week, maximumWeekCount: 100,
          rowsPerWeek: 8,
          maximumCaseCount: caseCount),
        by: [[]] + StudyDimension.all.map { [$0] } + pairs, drawCount: 300)
    }
  }

  @Test func `450 agree as a whole with all 2,000 draws`() throws {
    try compare(study(of: 450), by: [[]], drawCount: 2_000)
  }

  @Test func `450 agree by one and two dimensions`() throws {
    try compare(
      study(of: 450), by: [[.term], [.profile(.setting)], [.schoolYear, .profile(.language)]], drawCount: 100)
  }

  @Test func `8,000 agree as a whole and by authority`() throws {
    try compare(
      SyntheticStudy(
        seed: 8, participantCount: 8_000, firstWeek: week, maximumWeekCount: 16, rowsPerWeek: 2, maximumCaseCount: 4),
      by: [[], [.profile(.authority)]], drawCount: 40)
  }

  private let week = ISOWeek("2025-W36")!

  private func study(of participantCount: Int) -> SyntheticStudy {
    SyntheticStudy(
      seed: 450, participantCount: participantCount, firstWeek: week, maximumWeekCount: 60, rowsPerWeek: 4,
      maximumCaseCount: 12)
  }

  private func compare(_ synthetic: SyntheticStudy, by dimensions: [[StudyDimension]], drawCount: Int) throws {
    let studyProtocol = StudyProtocol(seed: 2_023, drawCount: drawCount, level: 0.95)
    let contributions = synthetic.contributions
    let study = WorkloadStudy(of: contributions, protocol: studyProtocol)
    let ours = Figures(dimensions.flatMap(study.tables))
    let theirs = try Reference.figures(of: json(contributions, by: dimensions, studyProtocol))
    #expect(ours.leftOut == theirs.leftOut)
    let alone = Set(ours.rows.keys).symmetricDifference(theirs.rows.keys)
    #expect(alone.isEmpty, "rows of one only: \(alone.sorted().prefix(6))")
    let apart = ours.rows.filter { key, figures in !isEqual(figures, theirs.rows[key] ?? figures) }
    let shown = apart.prefix(6).map { "\($0.key): \($0.value) and \(theirs.rows[$0.key] ?? [])" }
    #expect(apart.isEmpty, "seed \(synthetic.seed), \(apart.count) apart: \(shown.joined(separator: "\n"))")
    let hasPeople = contributions.count { !$0.weeks.isEmpty } > 1
    #expect(!hasPeople || ours.rows.values.contains { $0[1] != nil }, "there was no interval to compare")
  }

  private func isEqual(_ left: [Double?], _ right: [Double?]) -> Bool {
    zip(left, right).allSatisfy { pair in
      switch pair {
      case (nil, nil): true
      case (let left?, let right?): abs(left - right) <= 1e-9 * max(1, abs(left))
      default: false
      }
    }
  }
}
