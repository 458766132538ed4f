import Statistics
import Testing

/// Means and ratios, worked by hand.
@Suite struct MeanTests {
  @Test func `The mean is the sum over the count, and nothing has none`() {
    #expect(mean([1, 2, 3, 4]) == 2.5)
    #expect(mean([-1, 1]) == 0)
    #expect(mean([38_160]) == 38_160)
    #expect(mean([]) == nil)
  }

  @Test func `The ratio of sums weighs each pair by its size, the mean of ratios does not`() throws {
    // Cochran, "Sampling Techniques" (3rd ed. 1977), section 2.11. A week of five school days with 10 hours and a week of
    // one day with 4: 14 hours in 1.2 school weeks are 11.67 hours a week, not (10 + 20) / 2 = 15.
    let weeks: [(upper: Double, lower: Double)] = [(10, 1), (4, 0.2)]
    let ratio = try #require(ratioOfSums(weeks))
    #expect(abs(ratio - 35.0 / 3) < 1e-12)
    #expect(mean(weeks.map { $0.upper / $0.lower }) == 15)
  }

  @Test func `One pair's ratio is its own, and a pair of zeros changes none`() {
    #expect(ratioOfSums([(3, 4)]) == 0.75)
    #expect(ratioOfSums([(3, 4), (0, 0)]) == 0.75)
  }

  @Test func `Over nothing there is no ratio`() {
    #expect(ratioOfSums([]) == nil)
    #expect(ratioOfSums([(5, 0)]) == nil)
    #expect(ratioOfSums([(5, 0), (1, 2)]) == 3, "what is above counts even where nothing is below")
  }

  @Test func `A weight says how often a value or a pair counts`() throws {
    // By hand: (2 · 1 + 1 · 4) / 3, and (1 · 10 + 5 · 4) / (1 · 1 + 5 · 0.2).
    #expect(mean([1, 4], weights: [2, 1]) == 2)
    #expect(mean([1, 4], weights: [0.5, 0.25]) == 2, "the scale of the weights does not matter")
    #expect(mean([1, 4], weights: [0, 3]) == 4)
    let ratio = try #require(ratioOfSums([(10, 1), (4, 0.2)], weights: [1, 5]))
    #expect(abs(ratio - 15) < 1e-12)
  }

  @Test func `Where all weights are zero there is no mean and no ratio`() {
    #expect(mean([1, 4], weights: [0, 0]) == nil)
    #expect(mean([], weights: []) == nil)
    #expect(ratioOfSums([(1, 2)], weights: [0]) == nil)
    #expect(ratioOfSums([(1, 0)], weights: [3]) == nil)
  }

  @Test func `The mean of ratios is of the pairs that have one, and says of how many`() throws {
    // By hand: 10/1 and 4/0.2 have the mean 15; a person without hours has no share.
    let mixed = try #require(meanOfRatios([(10, 1), (4, 0.2), (3, 0)]))
    #expect(mixed.mean == 15)
    #expect(mixed.usedCount == 2)
    #expect(meanOfRatios([(3, 0)]) == nil)
    #expect(meanOfRatios([]) == nil)
  }
}
