import Statistics
import Testing

/// Resamples that a seed fixes for everyone.
@Suite struct ResamplingTests {
  @Test func `SplitMix64 gives the values of its reference implementation`() {
    // Vigna's splitmix64.c, seed 1234567.
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
      16_408_922_859_458_223_821,
    ]
    let random = SplitMix(seed: 1_234_567)
    #expect((0..<5).map { random.value(at: $0) } == published)
    #expect(random.value(at: 3) == published[3], "any place is had without those before it")
  }

  @Test func `The resamples are those of the NumPy program in the documentation`() {
    // NumPy, with seed = 20180901, n = 7, draws = 2000: rows 0, 1 and 1999 of multiplicities.
    let resampling = Resampling(participantCount: 7, seed: 20_180_901)
    #expect(resampling.multiplicities(of: 0) == [2, 1, 2, 1, 0, 1, 0])
    #expect(resampling.multiplicities(of: 1) == [1, 0, 1, 2, 2, 0, 1])
    #expect(resampling.multiplicities(of: 1999) == [2, 1, 1, 1, 0, 1, 1])
  }

  @Test func `A resample is the same whenever it is drawn, and draws as many as there are`() {
    let resampling = Resampling(participantCount: 40, seed: 5)
    var counts = resampling.multiplicities(of: 9)
    resampling.draw(3, into: &counts)
    #expect(counts == resampling.multiplicities(of: 3))
    #expect(counts != resampling.multiplicities(of: 9))
    #expect((0..<50).allSatisfy { resampling.multiplicities(of: $0).reduce(0, +) == 40 })
  }

  @Test func `Each participant is drawn as often as chance allows`() {
    // 10 participants, 20,000 draws: 2,000 each with a standard deviation of 42. Chi-square on 9 degrees of freedom
    // exceeds 27.9 once in a thousand seeds; this seed is fixed.
    let resampling = Resampling(participantCount: 10, seed: 42)
    var totals = [Double](repeating: 0, count: 10)
    for resample in 0..<2000 {
      for (participant, count) in resampling.multiplicities(of: resample).enumerated() {
        totals[participant] += Double(count)
      }
    }
    let chiSquare = totals.reduce(0) { $0 + ($1 - 2000) * ($1 - 2000) / 2000 }
    #expect(totals.reduce(0, +) == 20_000)
    #expect(chiSquare < 27.9)
  }

  @Test func `Nobody and one participant have one resample each`() {
    #expect(Resampling(participantCount: 0, seed: 1).multiplicities(of: 4) == [])
    #expect(Resampling(participantCount: 1, seed: 1).multiplicities(of: 4) == [1])
  }
}
