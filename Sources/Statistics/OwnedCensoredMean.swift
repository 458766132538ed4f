/// The censoring-weighted mean of cases that participants own, ready for a bootstrap: what
/// ``CensoringWeightedMean/normalisedMean`` is of the same cases, but for rounding.
///
/// Durations are few, such as weeks, so cases of one participant and one duration are added up once.
package struct OwnedCensoredMean: ResampledStatistic {
  /// Cases of one participant that were followed for the same time.
  private struct Entry {
    let owner: Int32
    let tie: Int32
    var complete = 0.0
    var censored = 0.0
    var cost = 0.0
  }

  /// In order of duration, then owner.
  private let entries: [Entry]
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
      if entries.last.map({ Int($0.owner) == owners[index] && Int($0.tie) == tie }) != true {
        entries.append(Entry(owner: Int32(owners[index]), tie: Int32(tie)))
      }
      entries[entries.count - 1].complete += followed.isComplete ? 1 : 0
      entries[entries.count - 1].censored += followed.isComplete ? 0 : 1
      entries[entries.count - 1].cost += followed.isComplete ? followed.cost : 0
    }
    self.entries = entries
    entriesByOwner = entries.indices.reduce(into: Array(repeating: [], count: ownerCount)) {
      $0[Int(entries[$1].owner)].append($1)
    }
    totals = entries.reduce(into: Array(repeating: Tie(), count: tie + 1)) { $0[Int($1.tie)].add($1, times: 1) }
  }

  package var value: Double? { OwnedCensoredMean.mean(totals) }

  package func value(counting multiplicities: Multiplicities) -> Double? {
    var ties = [Tie](repeating: Tie(), count: totals.count)
    for entry in entries {
      let times = multiplicities[Int(entry.owner)]
      if times > 0 { ties[Int(entry.tie)].add(entry, times: Double(times)) }
    }
    return OwnedCensoredMean.mean(ties)
  }

  package func value(without participant: Int) -> Double? {
    var ties = totals
    for index in entriesByOwner[participant] { ties[Int(entries[index].tie)].add(entries[index], times: -1) }
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

  /// All cases of one duration in a resample.
  private struct Tie {
    var complete = 0.0
    var censored = 0.0
    var cost = 0.0

    mutating func add(_ entry: Entry, times: Double) {
      complete += times * entry.complete
      censored += times * entry.censored
      cost += times * entry.cost
    }
  }
}
