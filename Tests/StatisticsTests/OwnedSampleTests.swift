import Specimens
import Statistics
import Testing

/// The statistics prepared for a bootstrap beside the plain ones of the same values, in the sample, in resamples and with
/// each participant left out.
@Suite struct OwnedSampleTests {
  @Test func `A quantile is that of the expanded list`() throws {
    try forEachSample { values, owners, ownerCount, note in
      let sample = OwnedSample(values, owners: owners, ownerCount: ownerCount)
      for probability in [0, 0.25, 0.5, 0.9, 1] {
        try compare(OwnedQuantile(of: sample, at: probability), owners, ownerCount, note) { kept in
          quantile(kept.map { values[$0] }, at: probability)
        }
      }
    }
  }

  @Test func `A trimmed mean of whole numbers is that of the expanded list`() throws {
    try forEachSample { values, owners, ownerCount, note in
      let sample = OwnedSample(values, owners: owners, ownerCount: ownerCount)
      for trimming in [0, 0.1, 0.25, 0.45] {
        try compare(OwnedTrimmedMean(of: sample, trimming: trimming), owners, ownerCount, note) { kept in
          trimmedMean(kept.map { values[$0] }, trimming: trimming)
        }
      }
    }
  }

  @Test func `A censored mean is the normalised one of the expanded list`() throws {
    try forEachSample { values, owners, ownerCount, note in
      let cases = values.map { value in
        FollowedCase(duration: (value / 7).rounded(), isComplete: Int(value) % 3 > 0, cost: value)
      }
      try compare(OwnedCensoredMean(cases, owners: owners, ownerCount: ownerCount), owners, ownerCount, note) { kept in
        CensoredSample(kept.map { cases[$0] }).weightedMean()?.normalisedMean
      }
    }
  }

  @Test func `Several statistics have the intervals that each has alone`() throws {
    try forEachSample { values, owners, ownerCount, note in
      let design = BootstrapDesign(seed: 7, drawCount: 50, level: 0.9)
      let bootstrap = ParticipantBootstrap(participantCount: ownerCount, design: design)
      let sample = OwnedSample(values, owners: owners, ownerCount: ownerCount)
      let median = OwnedQuantile(of: sample, at: 0.5)
      let trimmed = OwnedTrimmedMean(of: sample, trimming: 0.1)
      let sorted = SortedSample(values, owners: owners)
      let plain = bootstrap.interval { sorted.quantile(at: 0.5, counting: $0) }
      try #require(bootstrap.intervals(of: [trimmed, median]).last == plain, note)
    }
  }

  /// Checks the statistic against `plain` of the values kept, as often as they are.
  private func compare(
    _ statistic: some ResampledStatistic, _ owners: [Int], _ ownerCount: Int, _ note: Comment,
    _ plain: ([Int]) -> Double?
  ) throws {
    try #require(isEqual(statistic.value, plain(Array(owners.indices))), note)
    let resampling = Resampling(participantCount: ownerCount, seed: 3)
    for draw in 0..<10 {
      let counts = resampling.multiplicities(of: draw)
      let kept = owners.indices.flatMap { repeatElement($0, count: Int(counts[owners[$0]])) }
      try #require(isEqual(statistic.value(counting: counts), plain(kept)), note)
    }
    for owner in 0..<ownerCount {
      let kept = owners.indices.filter { owners[$0] != owner }
      try #require(isEqual(statistic.value(without: owner), plain(kept)), note)
    }
  }

  private func isEqual(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= 1e-12 * max(1, abs(right))
  }

  /// 40 samples of up to 30 values of up to eight participants, some of them without any, many values equal.
  private func forEachSample(_ check: ([Double], [Int], Int, Comment) throws -> Void) throws {
    for round in 0..<40 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let ownerCount = random.int(1...8)
      let values = (0..<random.int(0...30)).map { _ in Double(random.int(0...40)) }
      let owners = values.map { _ in random.int(0...ownerCount - 1) }
      try check(values, owners, ownerCount, Comment(rawValue: RandomRun.note(round: round)))
    }
  }
}
