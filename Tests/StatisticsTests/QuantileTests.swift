import Statistics
import Testing

/// Sample quantiles of type 7 in Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996).
@Suite struct QuantileTests {
  @Test func `The quartiles of 1, 2, 3, 4 are 1.75, 2.5 and 3.25`() {
    // R: quantile(1:4, c(.25, .5, .75)) gives 1.75 2.50 3.25, type 7 being its default.
    let values: [Double] = [1, 2, 3, 4]
    #expect(quantile(values, at: 0.25) == 1.75)
    #expect(quantile(values, at: 0.5) == 2.5)
    #expect(quantile(values, at: 0.75) == 3.25)
  }

  @Test func `NumPy's documented example comes out the same`() {
    // numpy.percentile reference: a = [[10, 7, 4], [3, 2, 1]], np.percentile(a, 50) is 3.5; and of its rows 7 and 2.
    #expect(quantile([10, 7, 4, 3, 2, 1], at: 0.5) == 3.5)
    #expect(quantile([10, 7, 4], at: 0.5) == 7)
    #expect(quantile([3, 2, 1], at: 0.5) == 2)
  }

  @Test func `Eleven values have their deciles on themselves, and a quarter between two`() {
    // By the formula: position 1 + 10p, so p = 0.3 is the fourth value and p = 0.25 half-way from the third to the fourth.
    let values = (0...10).map { Double($0 * $0) }
    #expect(quantile(values, at: 0.3) == 9)
    #expect(quantile(values, at: 0.25) == 6.5)
    #expect(quantile(values, at: 0.75) == 56.5)
    #expect(quantile(values, at: 0.95) == 90.5)
  }

  @Test func `The ends are the least and the greatest value`() {
    let values: [Double] = [5, -2, 9, 0.5]
    #expect(quantile(values, at: 0) == -2)
    #expect(quantile(values, at: 1) == 9)
  }

  @Test func `One value is all its quantiles, and nothing has none`() {
    for p in [0, 0.25, 0.5, 1] {
      #expect(quantile([7], at: p) == 7)
      #expect(quantile([], at: p) == nil)
    }
  }

  @Test func `The order of the values does not matter, and equal values give themselves`() {
    #expect(quantile([4, 1, 3, 2], at: 0.25) == 1.75)
    #expect(quantile([36_000, 36_000, 36_000], at: 0.5) == 36_000)
  }
}
