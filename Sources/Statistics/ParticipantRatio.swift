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

/// The totals of many ratios, a participant's side by side, so that one pass over a resample sums them all; totals that
/// ratios share, such as the hours of which there are shares, once.
struct RatioColumns {
  /// In which column the upper and the lower totals of each ratio are.
  private let places: [(upper: Int, lower: Int)]
  private let width: Int
  private let rows: [Double]

  init(_ ratios: [ParticipantRatio]) {
    var known: [[Double]: Int] = [:]
    var columns: [[Double]] = []
    func place(_ totals: [Double]) -> Int {
      if let place = known[totals] { return place }
      known[totals] = columns.count
      columns.append(totals)
      return columns.count - 1
    }
    places = ratios.map { (upper: place($0.upper), lower: place($0.lower)) }
    width = columns.count
    let participants = ratios.first?.upper.indices ?? 0..<0
    rows = participants.flatMap { participant in columns.map { $0[participant] } }
  }

  /// For each ratio its values in the first `count` resamples, without those in which its lower sum is zero.
  ///
  /// Sums a few resamples side by side, so that a participant's totals are fetched once for all of them.
  func draws(from resampling: Resampling, count: Int) -> [[Double]] {
    var draws = [[Double]](repeating: [], count: places.count)
    for first in stride(from: 0, to: count, by: 16) {
      let counts = (first..<min(first + 16, count)).map(resampling.multiplicities)
      let sums = self.sums(counting: counts)
      for start in stride(from: 0, to: sums.count, by: max(width, 1)) {
        for (ratio, place) in places.enumerated() where sums[start + place.lower] != 0 {
          draws[ratio].append(sums[start + place.upper] / sums[start + place.lower])
        }
      }
    }
    return draws
  }

  /// The sum of each column in each resample, resample after resample.
  ///
  /// Adds participant after participant, so that the sums do not depend on the width of the processor.
  private func sums(counting resamples: [Multiplicities]) -> [Double] {
    let participantCount = width == 0 ? 0 : rows.count / width
    var sums = [Double](repeating: 0, count: resamples.count * width)
    let counts = Array(resamples.joined())
    sums.withUnsafeMutableBufferPointer { sums in
      rows.withUnsafeBufferPointer { rows in
        counts.withUnsafeBufferPointer { counts in
          for participant in 0..<participantCount {
            for resample in resamples.indices {
              let times = counts[resample &* participantCount &+ participant]
              guard times != 0 else { continue }
              let (count, first, start) = (Double(times), participant &* width, resample &* width)
              for column in 0..<width { sums[start &+ column] += count * rows[first &+ column] }
            }
          }
        }
      }
    }
    return sums
  }
}
