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
}
