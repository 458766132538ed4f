/// A statistic that has been prepared for a bootstrap: each resample, and the sample without any one participant, costs
/// far less than sorting and adding up anew.
package protocol ResampledStatistic: Sendable {
  /// In the sample itself; nil where there is none.
  var value: Double? { get }

  /// In a resample that has participant i as often as `multiplicities[i]`; nil where there is none.
  func value(counting multiplicities: Multiplicities) -> Double?

  /// In the sample without one participant; nil where there is none.
  func value(without participant: Int) -> Double?
}

extension ParticipantBootstrap {
  /// The intervals of several statistics from the same resamples, each nil where ``interval(of:)`` would be.
  package func intervals(of statistics: [any ResampledStatistic]) -> [BootstrapInterval?] {
    guard !statistics.isEmpty else { return [] }
    let resampling = Resampling(participantCount: participantCount, seed: design.seed)
    var counts = Multiplicities(repeating: 0, count: participantCount)
    var draws = [[Double]](repeating: [], count: statistics.count)
    for draw in 0..<design.drawCount {
      resampling.draw(draw, into: &counts)
      for (index, statistic) in statistics.enumerated() {
        if let value = statistic.value(counting: counts) { draws[index].append(value) }
      }
    }
    return zip(statistics, draws).map(interval)
  }

  private func interval(of statistic: any ResampledStatistic, draws: [Double]) -> BootstrapInterval? {
    let jackknife = (0..<participantCount).compactMap(statistic.value(without:))
    guard let estimate = statistic.value, jackknife.count == participantCount else { return nil }
    return BootstrapInterval(
      estimate: estimate, draws: draws, of: design.drawCount, jackknife: jackknife, level: design.level)
  }
}
