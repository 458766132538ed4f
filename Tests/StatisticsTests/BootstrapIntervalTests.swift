import Statistics
import Testing

/// BCa intervals of given draws: what is published, and what no book defines.
@Suite struct BootstrapIntervalTests {
  @Test func `Without bias and skewness the interval is that of the percentiles`() throws {
    let interval = try #require(bca(5, draws: (0...10).map(Double.init), jackknife: [1, 2, 3], level: 0.8))
    #expect(interval.method == .bca)
    #expect(interval.biasCorrection == 0, "five below, one equal that counts half, five above")
    #expect(abs(interval.acceleration) < 1e-15)
    #expect(abs(interval.lower - 1) < 1e-12)
    #expect(abs(interval.upper - 9) < 1e-12)
  }

  @Test func `The acceleration is that of equation 14.15`() throws {
    // By hand: values 0, 0, 3 have the mean 1 and distances 1, 1, −2: squares 6, cubes −6, a = −6 / (6 · 6^1.5).
    let interval = try #require(bca(5, draws: [4, 5, 6], jackknife: [0, 0, 3]))
    #expect(abs(interval.acceleration + 0.06804138174397717) < 1e-15)
  }

  @Test func `Draws all equal give an interval of that one value`() throws {
    let interval = try #require(bca(5, draws: [5, 5, 5, 5], jackknife: [5, 5, 5]))
    #expect(interval.lower == 5)
    #expect(interval.upper == 5)
    #expect(interval.method == .bca)
    #expect(interval.acceleration == 0)
  }

  @Test func `Draws all on one side of the estimate leave the levels uncorrected, and say so`() throws {
    let draws = (0...100).map(Double.init)
    let above = try #require(bca(-1, draws: draws, jackknife: [0, 1, 5]))
    let below = try #require(bca(101, draws: draws, jackknife: [0, 1, 5]))
    for interval in [above, below] {
      #expect(interval.method == .percentile)
      #expect(abs(interval.lower - 2.5) < 1e-9)
      #expect(abs(interval.upper - 97.5) < 1e-9)
    }
    #expect(above.biasCorrection == -.infinity)
    #expect(below.biasCorrection == .infinity)
  }

  @Test func `Beyond the formula's reach the interval ends at the last draw`() throws {
    // One of 5,000 far from all others: a = 0.1666 in size. All draws but one on one side: z0 = 3.3 in size, and z = 4.4,
    // so 1 − a(z0 + z) is negative.
    let draws = (0...2000).map(Double.init)
    let others = Array(repeating: 0.0, count: 4999)
    let high = try #require(bca(1999.5, draws: draws, jackknife: [-1] + others, level: 0.99999))
    #expect(high.method == .bca)
    #expect(abs(high.acceleration - 1.0 / 6) < 1e-3)
    #expect(high.upper == 2000)
    let low = try #require(bca(0.5, draws: draws, jackknife: [1] + others, level: 0.99999))
    #expect(abs(low.acceleration + 1.0 / 6) < 1e-3)
    #expect(low.lower == 0)
  }

  @Test func `Half the draws are enough, fewer are not, and one participant is none`() {
    #expect(bca(2, draws: [1, 3], of: 4, jackknife: [1, 2]) != nil)
    #expect(bca(2, draws: [1, 3], of: 5, jackknife: [1, 2]) == nil)
    #expect(bca(2, draws: [], of: 0, jackknife: [1, 2]) == nil)
    #expect(bca(2, draws: [1, 3], jackknife: [2]) == nil)
  }

  private func bca(
    _ estimate: Double, draws: [Double], of drawCount: Int? = nil, jackknife: [Double], level: Double = 0.95
  ) -> BootstrapInterval? {
    BootstrapInterval(
      estimate: estimate, draws: draws, of: drawCount ?? draws.count, jackknife: jackknife, level: level)
  }
}
