import Statistics
import Testing

/// Theil–Sen slopes: published examples, groups, and resamples.
@Suite struct TheilSenTests {
  @Test func `Sen's example has the slope 4`() {
    // Sen (1968), section 6; SciPy's theilslopes says the same.
    let x: [Double] = [1, 2, 3, 4, 10, 12, 18]
    let y: [Double] = [9, 15, 19, 20, 45, 55, 78]
    #expect(theilSenSlope(Array(zip(x, y))) == 4)
  }

  @Test func `The cloud seeding of Hollander and Wolfe has the slope -0.05625`() throws {
    // "Nonparametric Statistical Methods", example 9.1: double ratios of five years; SciPy's theilslopes says the same.
    let ratios = [1.26, 1.27, 1.12, 1.16, 1.03]
    let slope = try #require(theilSenSlope(ratios.enumerated().map { (Double($0.offset + 1), $0.element) }))
    #expect(abs(slope + 0.05625) < 1e-12)
  }

  @Test func `Pairs with the same x have no slope, and where all have none there is none`() {
    #expect(theilSenSlope([(1, 2), (1, 9), (2, 4)]) == -1.5, "2 from the one, −5 from the other")
    #expect(theilSenSlope([(1, 2), (1, 9)]) == nil)
    #expect(theilSenSlope([(1, 2)]) == nil)
    #expect(theilSenSlope([]) == nil)
  }

  @Test func `Differences between persons are no slope within them`() {
    // By hand: each gets quicker by an hour a plan; the second is the quicker person. All pairs: −7, −4, −4, −3, −1, −1.
    #expect(theilSenSlope(within: [[(1, 10), (2, 9)], [(3, 2), (4, 1)]]) == -1)
    #expect(theilSenSlope([(1, 10), (2, 9), (3, 2), (4, 1)]) == -3.5)
    #expect(theilSenSlope(within: [[(1, 10)], [(3, 2)]]) == nil)
  }

  @Test func `A resample's slope comes from the pairs of those who were drawn`() {
    let groups: [[(x: Double, y: Double)]] = [[(1, 10), (2, 9)], [(1, 4), (2, 2), (3, 1)]]
    let slopes = groups.map(pairwiseSlopes)
    let owners = slopes.enumerated().flatMap { owner, slopes in slopes.map { _ in owner } }
    let sample = SortedSample(slopes.flatMap { $0 }, owners: owners)
    #expect(sample.quantile(at: 0.5, counting: [1, 1]) == theilSenSlope(within: groups))
    #expect(sample.quantile(at: 0.5, counting: [0, 2]) == theilSenSlope(within: [groups[1], groups[1]]))
    #expect(sample.quantile(at: 0.5, counting: [2, 0]) == -1)
  }
}
