/// A ratio of sums by participant: each one's total above, such as hours, and below, such as school weeks.
package struct ParticipantRatio: Sendable {
  package let upper: [Double]
  package let lower: [Double]

  /// Creates the ratio; both have one total for each participant, 0 where there is nothing.
  package init(upper: [Double], lower: [Double]) {
    precondition(upper.count == lower.count, "each participant has both totals")
    self.upper = upper
    self.lower = lower
  }

  /// The ratio over everyone, or nil when the lower sum is zero. See ``ratioOfSums(_:)``.
  package var value: Double? {
    ratioOfSums(zip(upper, lower).map { (upper: $0, lower: $1) })
  }

  /// The ratio without each participant in turn, or nil where it rests on one of them.
  func jackknife() -> [Double]? {
    let (upperSum, lowerSum) = (upper.reduce(0, +), lower.reduce(0, +))
    let values = upper.indices.map { (upperSum - upper[$0]) / (lowerSum - lower[$0]) }
    return values.allSatisfy(\.isFinite) ? values : nil
  }
}

/// The totals of many ratios, a participant's side by side, so that one pass over a resample sums them all.
struct RatioColumns {
  private let ratioCount: Int
  private let rows: [Double]

  init(_ ratios: [ParticipantRatio]) {
    ratioCount = ratios.count
    let participants = ratios.first?.upper.indices ?? 0..<0
    rows = participants.flatMap { participant in
      ratios.flatMap { [$0.upper[participant], $0.lower[participant]] }
    }
  }

  /// For each ratio its values in the first `count` resamples, without those in which its lower sum is zero.
  func draws(from resampling: Resampling, count: Int) -> [[Double]] {
    var draws = [[Double]](repeating: [], count: ratioCount)
    var counts = Multiplicities(repeating: 0, count: resampling.participantCount)
    var sums = [Double](repeating: 0, count: 2 * ratioCount)
    for draw in 0..<count {
      resampling.draw(draw, into: &counts)
      sum(counting: counts, into: &sums)
      for ratio in draws.indices where sums[2 * ratio + 1] != 0 {
        draws[ratio].append(sums[2 * ratio] / sums[2 * ratio + 1])
      }
    }
    return draws
  }

  /// Adds participant after participant, so that the sums do not depend on the width of the processor.
  private func sum(counting counts: Multiplicities, into sums: inout [Double]) {
    let width = sums.count
    sums.withUnsafeMutableBufferPointer { sums in
      sums.update(repeating: 0)
      rows.withUnsafeBufferPointer { rows in
        counts.withUnsafeBufferPointer { counts in
          for participant in counts.indices where counts[participant] != 0 {
            let count = Double(counts[participant])
            let first = participant &* width
            for column in 0..<width { sums[column] += count * rows[first &+ column] }
          }
        }
      }
    }
  }
}
