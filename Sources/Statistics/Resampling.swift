/// How often each participant is in a resample; in the sample itself, once.
package typealias Multiplicities = [UInt32]

/// The resamples of n participants with replacement that a seed stands for, each of them had alone.
///
/// Draw k (0 to n − 1) of resample b (from 0) is the participant of index ((u >> 32) · n) >> 32, where u is the value at
/// place b·n + k of ``SplitMix``. So resamples can be made in any order, and again by anyone; in NumPy, all of them:
///
///     i = np.arange(1, draws * n + 1, dtype=np.uint64)
///     z = np.uint64(seed) + i * np.uint64(0x9E3779B97F4A7C15)
///     z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
///     z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
///     u = z ^ (z >> np.uint64(31))
///     drawn = (((u >> np.uint64(32)) * np.uint64(n)) >> np.uint64(32)).reshape(draws, n)
///     multiplicities = np.array([np.bincount(row.astype(int), minlength=n) for row in drawn])
///
/// A participant's chance differs from 1/n by less than one part in 2³²/n: for 8,000 participants two in a million.
package struct Resampling: Sendable {
  package let participantCount: Int
  private let random: SplitMix

  /// Creates the resamples of `participantCount` participants, 0 to 2³² − 1.
  package init(participantCount: Int, seed: UInt64) {
    precondition((0...Int(UInt32.max)).contains(participantCount), "fewer than 2³² take part")
    self.participantCount = participantCount
    random = SplitMix(seed: seed)
  }

  /// How often each participant is in resample `resample`, 0 or more; the counts come to `participantCount`.
  package func multiplicities(of resample: Int) -> Multiplicities {
    var counts = Multiplicities(repeating: 0, count: participantCount)
    draw(resample, into: &counts)
    return counts
  }

  /// Overwrites `counts` with the multiplicities of a resample, so that two thousand need one array.
  package func draw(_ resample: Int, into counts: inout Multiplicities) {
    precondition(counts.count == participantCount, "each participant has a count")
    let size = UInt64(participantCount)
    let first = UInt64(resample) &* size
    counts.withUnsafeMutableBufferPointer { counts in
      counts.update(repeating: 0)
      for place in first..<first + size {
        counts[Int(((random.value(at: place) >> 32) &* size) >> 32)] &+= 1
      }
    }
  }
}
