import Specimens
import Statistics
import Testing

/// Weighted means of cases of which some are unfinished.
@Suite struct CensoredSampleTests {
  @Test func `Its weights give the published curve of Freireich's remissions`() throws {
    // Weeks of remission under 6-MP, censored marked +: Freireich and others, Blood 21 (1963) 699–716; the Kaplan–Meier
    // curve in Klein and Moeschberger, "Survival Analysis" (2nd ed. 2003), example 4.1, and from Python's lifelines.
    let followed = [
      (6, true), (6, true), (6, true), (6, false), (7, true), (9, false), (10, true), (10, false), (11, false),
      (13, true),
      (16, true), (17, false), (19, false), (20, false), (22, true), (23, true), (25, false), (32, false), (32, false),
      (34, false), (35, false),
    ]
    let published = [(6, 0.857), (7, 0.807), (10, 0.753), (13, 0.690), (16, 0.627), (22, 0.538), (23, 0.448)]
    for (week, remission) in published {
      let relapsed = CensoredSample(
        followed.map { FollowedCase(duration: Double($0), isComplete: $1, cost: $0 <= week ? 1 : 0) })
      #expect(abs(1 - (try #require(relapsed.weightedMean()).mean) - remission) < 0.0005, "at \(week) weeks")
    }
  }

  @Test func `Four cases by hand`() throws {
    // Costs 4 complete at 1, 7 censored at 2, 10 complete at 3, 20 complete at 4: weights 1, 1.5 and 1.5.
    let mean = try #require(CensoredSample(four).weightedMean())
    #expect(abs(mean.mean - 12.25) < 1e-12)
    #expect(abs(mean.normalisedMean - 12.25) < 1e-12)
    #expect(abs(mean.weightShare - 1) < 1e-12)
    #expect(mean.caseCount == 4)
    #expect(mean.completeCount == 3)
  }

  @Test func `At a tie the complete case came first`() throws {
    // Complete at 2 with cost 6, censored at 2, complete at 3 with cost 9: the first was not at risk, so half of the other
    // two are censored and the last weighs 2: (6 + 18)/3.
    let mean = try #require(CensoredSample([followed(2, 6), followed(2, nil), followed(3, 9)]).weightedMean())
    #expect(abs(mean.mean - 8) < 1e-12)
    #expect(abs(mean.weightShare - 1) < 1e-12)
  }

  @Test func `Where the longest case is unfinished, the missing share is said`() throws {
    // Complete at 1 with cost 4 and at 2 with cost 8, two censored at 3: half of the weight is nowhere.
    let mean = try #require(
      CensoredSample([followed(1, 4), followed(2, 8), followed(3, nil), followed(3, nil)]).weightedMean())
    #expect(mean.weightShare == 0.5)
    #expect(mean.mean == 3)
    #expect(mean.normalisedMean == 6)
  }

  @Test func `Without a complete case there is no mean`() {
    #expect(CensoredSample([]).weightedMean() == nil)
    #expect(CensoredSample([followed(1, nil), followed(2, nil)]).weightedMean() == nil)
    #expect(CensoredSample(four).weightedMean(counting: [0, 2, 0, 0]) == nil)
  }

  @Test(arguments: 0..<200)
  func `Counting a resample equals writing it out, and without censoring it is the plain mean`(round: Int) throws {
    var random = SeededRandom(seed: RandomRun.seed, round: round)
    let cases = (0..<random.int(2...20)).map { _ in
      FollowedCase(
        duration: Double(random.int(1...9)), isComplete: random.chance(70), cost: Double(random.int(1...90)))
    }
    let counts = cases.map { _ in UInt32(random.int(0...3)) }
    let expanded = zip(cases, counts).flatMap { Array(repeating: $0, count: Int($1)) }
    let note = Comment(rawValue: RandomRun.note(round: round))
    let counted = CensoredSample(cases).weightedMean(counting: counts)
    let written = CensoredSample(expanded).weightedMean()
    #expect((counted == nil) == (written == nil), note)
    if let counted, let written {
      #expect(abs(counted.mean - written.mean) < 1e-9, note)
      #expect(abs(counted.weightShare - written.weightShare) < 1e-12, note)
      #expect(counted.completeCount == written.completeCount, note)
      #expect(counted.weightShare < 1 + 1e-12, note)
    }
    let finished = cases.map { FollowedCase(duration: $0.duration, isComplete: true, cost: $0.cost) }
    let plain = try #require(mean(finished.map(\.cost)))
    #expect(abs(try #require(CensoredSample(finished).weightedMean()).mean - plain) < 1e-9, note)
  }

  @Test func `It is right on average where the complete cases alone are far too low`() throws {
    // Cases last 0 to 10 weeks, evenly, at 3 hours a week: 15 hours in the mean. They are followed for 0 to 15 weeks, so
    // the long ones are lost more often; a case of t weeks is complete with the chance 1 − t/15, which makes the mean of
    // the complete ones 12.5. 200 rounds of 200 cases: a standard error below 0.1 hours.
    var (weighted, complete) = (0.0, 0.0)
    for round in 0..<200 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let cases = (0..<200).map { _ in
        let (length, followed) = (Double.random(in: 0..<10, using: &random), Double.random(in: 0..<15, using: &random))
        return FollowedCase(
          duration: min(length, followed), isComplete: length <= followed, cost: 3 * min(length, followed))
      }
      weighted += try #require(CensoredSample(cases).weightedMean()).mean / 200
      complete += try #require(mean(cases.filter(\.isComplete).map(\.cost))) / 200
    }
    #expect(abs(weighted - 15) < 0.3, "ALNTIME_SEED=\(RandomRun.seed)")
    #expect(abs(complete - 12.5) < 0.3, "ALNTIME_SEED=\(RandomRun.seed)")
  }

  private var four: [FollowedCase] { [followed(3, 10), followed(2, nil), followed(1, 4), followed(4, 20)] }

  /// A case complete at a cost, or censored at one that does not matter.
  private func followed(_ duration: Double, _ cost: Double?) -> FollowedCase {
    FollowedCase(duration: duration, isComplete: cost != nil, cost: cost ?? 7)
  }
}
