/// The censoring-weighted mean of cases that participants own, ready for a bootstrap: what
/// ``CensoringWeightedMean/normalisedMean`` is of the same cases, but for rounding.
///
/// Durations are few, such as weeks, so cases of one participant and one duration are added up once.
package struct OwnedCensoredMean: ResampledStatistic {
  /// Cases of one participant that were followed for the same time.
  private struct Entry {
    let owner: Int
    let tie: Int
    var sums = Tie()
  }

  /// In order of duration, then owner.
  private let entries: [Entry]
  /// Where the entries of each duration end.
  private let ends: [Int]
  private let entriesByOwner: [[Int]]
  private let totals: [Tie]

  /// Creates the mean of cases, one owner each, 0 to `ownerCount` − 1.
  package init(_ cases: [FollowedCase], owners: [Int], ownerCount: Int) {
    precondition(cases.count == owners.count, "each case has its owner")
    let order = cases.indices.sorted { (cases[$0].duration, owners[$0], $0) < (cases[$1].duration, owners[$1], $1) }
    var entries: [Entry] = []
    var (tie, duration) = (-1, -1.0)
    for index in order {
      let followed = cases[index]
      if followed.duration > duration { (tie, duration) = (tie + 1, followed.duration) }
      if entries.last.map({ $0.owner == owners[index] && $0.tie == tie }) != true {
        entries.append(Entry(owner: owners[index], tie: tie))
      }
      entries[entries.count - 1].sums.add(followed)
    }
    self.entries = entries
    ends = (0..<tie + 1).map { tie in entries.lastIndex { $0.tie == tie }.map { $0 + 1 } ?? 0 }
    entriesByOwner = entries.indices.reduce(into: Array(repeating: [], count: ownerCount)) {
      $0[entries[$1].owner].append($1)
    }
    totals = entries.reduce(into: Array(repeating: Tie(), count: tie + 1)) { $0[$1.tie].add($1.sums, times: 1) }
  }

  package var value: Double? { OwnedCensoredMean.mean(totals) }

  package func value(counting multiplicities: Multiplicities) -> Double? {
    OwnedCensoredMean.mean(
      multiplicities.withUnsafeBufferPointer { counts in
        entries.withUnsafeBufferPointer { entries in
          var first = 0
          return ends.map { end in
            var tie = Tie()
            for index in first..<end { tie.add(entries[index].sums, times: Double(counts[entries[index].owner])) }
            first = end
            return tie
          }
        }
      })
  }

  package func value(without participant: Int) -> Double? {
    var ties = totals
    for index in entriesByOwner[participant] { ties[entries[index].tie].add(entries[index].sums, times: -1) }
    return OwnedCensoredMean.mean(ties)
  }

  /// Σ δᵢMᵢ/K̂(Tᵢ) over Σ δᵢ/K̂(Tᵢ), from the least duration on; nil without a complete case. See ``CensoredSample``.
  private static func mean(_ ties: [Tie]) -> Double? {
    var atRisk = ties.reduce(0) { $0 + $1.complete + $1.censored }
    var (uncensored, weight, cost) = (1.0, 0.0, 0.0)
    for tie in ties where tie.complete + tie.censored > 0 {
      weight += tie.complete / uncensored
      cost += tie.cost / uncensored
      let left = atRisk - tie.complete
      if tie.censored > 0 { uncensored *= 1 - tie.censored / left }
      atRisk = left - tie.censored
    }
    return weight > 0 ? cost / weight : nil
  }

  /// Cases of one duration.
  private struct Tie {
    var complete = 0.0
    var censored = 0.0
    /// Of the complete ones.
    var cost = 0.0

    mutating func add(_ followed: FollowedCase) {
      complete += followed.isComplete ? 1 : 0
      censored += followed.isComplete ? 0 : 1
      cost += followed.isComplete ? followed.cost : 0
    }

    @inline(__always)
    mutating func add(_ other: Tie, times: Double) {
      complete += times * other.complete
      censored += times * other.censored
      cost += times * other.cost
    }
  }
}
