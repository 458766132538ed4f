import Testing

@testable import Disclosure

@Suite struct PrimaryRuleTests {
  private func rule(_ amounts: [Int], _ policy: ReleasePolicy = .standard, _ measure: ProposedCell.Measure = .minutes)
    -> PrimaryRule?
  {
    Sensitivity(policy: policy).rule(brokenBy: shares(amounts), measure)
  }

  private func shares(_ amounts: [Int]) -> [Share] { amounts.enumerated().map { Share($0, $1) } }

  @Test func `One to four participants are too few, none and five are not`() {
    #expect(rule([]) == nil)
    for count in 1...4 { #expect(rule(Array(repeating: 60, count: count)) == .tooFewParticipants(count)) }
    #expect(rule([60, 60, 60, 60, 60]) == nil)
    #expect(rule([1, 1, 1], .standard, .count) == .tooFewParticipants(3))
    #expect(rule([900, 1, 1, 1, 1], .standard, .count) == nil, "a count is not judged by who has most of it")
  }

  /// Hundepool et al., Handbook, 2nd edition, section 4.2, example 2.
  @Test func `The Handbook's example is safe by the p per cent rule and not by the rule of two and 90`() {
    let example = [52_000, 50_000, 3_000, 3_000, 2_000]
    #expect(rule(example, .with(dominancePercent: 100)) == nil)
    #expect(rule(example) == .dominated)
  }

  @Test func `The second largest of a cell must not know the largest to within a tenth`() {
    // 100 + 50 + 9: whoever has 50 knows that the other has at most 109.
    #expect(rule([100, 50, 3, 3, 3], .with(dominancePercent: 100)) == .largestShareKnown)
    #expect(rule([100, 50, 4, 3, 3], .with(dominancePercent: 100)) == nil)
  }

  /// Example 4: 300 of 330 and (1, 85) must look like 352.94 at least.
  @Test func `An attacker is kept above what the broken rule asks, and p per cent below`() {
    let sensitivity = Sensitivity(policy: .with(protectionPercent: 1, dominantCount: 1, dominancePercent: 85))
    let levels = sensitivity.protectionLevels(of: shares([300, 20, 10]), .minutes)
    #expect(levels.upper == 23 && levels.lower == 4)
    #expect(sensitivity.protectionLevel(of: shares([300, 20, 10]), against: Share(0, 300)) == 1)
  }

  @Test func `A count behind a rounded one is known to within what rounding leaves`() {
    let rounding = CountRounding(.standard)
    #expect([0, 5, 7, 8, 12, 13].map(rounding.rounded) == [0, 5, 5, 10, 10, 15])
    #expect(rounding.values(behind: 0) == 0...0)
    #expect(rounding.values(behind: 6) == 5...7)
    #expect(rounding.values(behind: 11) == 8...12)
    let coarse = CountRounding(.with(countMultiple: 20))
    #expect(coarse.rounded(9) == 0 && coarse.values(behind: 9) == 5...9)
    #expect(coarse.rounded(10) == 20 && coarse.values(behind: 10) == 10...29)
  }

  @Test func `Every count lies within what is said to be behind it`() {
    for multiple in 1...12 {
      let rounding = CountRounding(.with(countMultiple: multiple))
      for count in 5...60 {
        let values = rounding.values(behind: count)
        #expect(values.contains(count) && values.allSatisfy { rounding.rounded($0) == rounding.rounded(count) })
      }
    }
  }
}
