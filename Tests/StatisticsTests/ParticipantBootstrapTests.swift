import Specimens
import Statistics
import Testing

/// The bootstrap over participants: a published example, an independent computation, and what must hold for any sample.
@Suite struct ParticipantBootstrapTests {
  @Test func `The variance of the spatial test has the interval of Efron and Tibshirani`() throws {
    // "An Introduction to the Bootstrap" (1993), tables 14.1 and 14.2 and section 14.3: 171.5, a = 0.061, z0 = 0.146,
    // 90% BCa interval (115.8, 259.6) from 2,000 draws of their own. Another 2,000 move z0 by 0.03 and the ends by 1 to 4;
    // NumPy, with 200,000 draws of ours, has 115.76 to 261.15.
    let scores: [Double] = [
      48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41,
    ]
    let design = BootstrapDesign(seed: 1993, drawCount: 2000, level: 0.90)
    let bootstrap = ParticipantBootstrap(participantCount: 26, design: design)
    let interval = try #require(bootstrap.interval { variance(scores, counting: $0) })
    #expect(abs(interval.estimate - 171.5) < 0.05)
    #expect(abs(interval.acceleration - 0.061) < 0.0005)
    #expect(abs(interval.biasCorrection - 0.146) < 0.06)
    #expect(abs(interval.lower - 115.8) < 3)
    #expect(abs(interval.upper - 259.6) < 5)
    // NumPy and SciPy on these very draws.
    #expect(abs(interval.lower - 115.50037352) < 1e-7)
    #expect(abs(interval.upper - 259.34927203) < 1e-7)
  }

  @Test func `A ratio's interval is what NumPy computes from the same seed`() throws {
    let interval = try #require(twelve.intervals(of: [ratio])[0])
    #expect(abs(interval.estimate - 3.3376288659793816) < 1e-12)
    #expect(abs(interval.biasCorrection - 0.08910306697329581) < 1e-12)
    #expect(abs(interval.acceleration - 0.06275290774476992) < 1e-12)
    #expect(abs(interval.lower - 2.870559082887097) < 1e-10)
    #expect(abs(interval.upper - 4.004652195699567) < 1e-10)
    #expect(interval.definedDrawCount == 2000)
  }

  @Test func `A median's interval is what NumPy computes from the same seed`() throws {
    let sample = SortedSample(ratio.upper)
    let interval = try #require(twelve.interval { sample.quantile(at: 0.5, counting: $0) })
    #expect(interval.estimate == 24.5)
    #expect(abs(interval.biasCorrection + 0.011906765637661286) < 1e-12)
    #expect(abs(interval.lower - 14) < 1e-10)
    #expect(abs(interval.upper - 39.5) < 1e-10)
  }

  @Test func `The fast way with ratios agrees with the general way, one at a time or all together`() throws {
    let other = ParticipantRatio(upper: ratio.lower, lower: ratio.upper.map { _ in 1 })
    let together = twelve.intervals(of: [ratio, other])
    for (ratio, interval) in zip([ratio, other], together) {
      let fast = try #require(interval)
      #expect(twelve.intervals(of: [ratio]) == [fast])
      let general = try #require(twelve.interval { value(of: ratio, counting: $0) })
      #expect(abs(fast.lower - general.lower) < 1e-10)
      #expect(abs(fast.upper - general.upper) < 1e-10)
      #expect(abs(fast.acceleration - general.acceleration) < 1e-10)
      #expect(fast.biasCorrection == general.biasCorrection)
    }
  }

  @Test func `A seed fixes the interval, and another seed gives another`() {
    let again = ParticipantBootstrap(participantCount: 12, design: twelve.design)
    #expect(again.intervals(of: [ratio]) == twelve.intervals(of: [ratio]))
    let reseeded = BootstrapDesign(seed: 20_180_902, drawCount: 2000, level: 0.95)
    let other = ParticipantBootstrap(participantCount: 12, design: reseeded)
    #expect(other.intervals(of: [ratio]) != twelve.intervals(of: [ratio]))
  }

  @Test(arguments: 0..<20)
  func `Another order of participants moves only what chance moves`(round: Int) throws {
    var random = SeededRandom(seed: RandomRun.seed, round: round)
    let order = (0..<12).shuffled(using: &random)
    let permuted = ParticipantRatio(upper: order.map { ratio.upper[$0] }, lower: order.map { ratio.lower[$0] })
    let before = try #require(twelve.intervals(of: [ratio])[0])
    let after = try #require(twelve.intervals(of: [permuted])[0])
    let note = Comment(rawValue: RandomRun.note(round: round))
    #expect(abs(after.estimate - before.estimate) < 1e-12, note)
    #expect(abs(after.acceleration - before.acceleration) < 1e-12, note)
    // The standard error is 0.28, and an end moves by about a tenth of that.
    #expect(abs(after.lower - before.lower) < 0.15, note)
    #expect(abs(after.upper - before.upper) < 0.25, note)
  }

  @Test func `What rests on one participant, or on nobody, has no interval`() {
    let alone = ParticipantRatio(upper: [6, 0, 0], lower: [2, 0, 0])
    let nobody = ParticipantRatio(upper: [0, 0, 0], lower: [0, 0, 0])
    let two = ParticipantRatio(upper: [6, 8, 0], lower: [2, 2, 0])
    let bootstrap = ParticipantBootstrap(participantCount: 3, design: twelve.design)
    let intervals = bootstrap.intervals(of: [alone, nobody, two])
    #expect(intervals[0] == nil)
    #expect(intervals[1] == nil)
    #expect(intervals[2]?.estimate == 3.5)
    #expect(bootstrap.interval { value(of: alone, counting: $0) } == nil)
    for count in 0...1 {
      let few = ParticipantBootstrap(participantCount: count, design: twelve.design)
      #expect(few.interval { Double($0.reduce(0, +)) } == nil)
      #expect(few.intervals(of: [ParticipantRatio(upper: [1].suffix(count), lower: [1].suffix(count))]) == [nil])
    }
  }

  @Test func `Draws without a value are left out and counted`() throws {
    // Only two of three have anything below: a resample without both comes about (1/3)³, once in 27.
    let two = ParticipantRatio(upper: [6, 8, 0], lower: [2, 2, 0])
    let bootstrap = ParticipantBootstrap(participantCount: 3, design: twelve.design)
    let fast = try #require(bootstrap.intervals(of: [two])[0])
    #expect((1880...1970).contains(fast.definedDrawCount))
    #expect(fast.lower == 3)
    #expect(fast.upper == 4)
    let general = try #require(bootstrap.interval { value(of: two, counting: $0) })
    #expect(general.definedDrawCount == fast.definedDrawCount)
  }

  @Test func `A statistic undefined in most draws has no interval`() {
    // Defined where everyone or all but one are in: the sample, the jackknife, and few resamples of twelve.
    let interval = twelve.interval { counts in counts.count { $0 == 0 } <= 1 ? Double(counts[0]) : nil }
    #expect(interval == nil)
  }

  private let twelve = ParticipantBootstrap(
    participantCount: 12, design: BootstrapDesign(seed: 20_180_901, drawCount: 2000, level: 0.95))

  private let ratio = ParticipantRatio(
    upper: [31, 12, 44.5, 9, 27, 60.25, 18, 22, 5, 38, 41, 16], lower: [10, 5, 11, 6, 9, 12, 7, 8, 3, 10, 12, 4])

  private func value(of ratio: ParticipantRatio, counting counts: Multiplicities) -> Double? {
    ratioOfSums(Array(zip(ratio.upper, ratio.lower)), weights: counts.map(Double.init))
  }

  /// Over n, as in the book.
  private func variance(_ values: [Double], counting counts: Multiplicities) -> Double? {
    let weights = counts.map(Double.init)
    guard let middle = mean(values, weights: weights) else { return nil }
    return mean(values.map { ($0 - middle) * ($0 - middle) }, weights: weights)
  }
}
