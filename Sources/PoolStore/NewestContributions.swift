package import Studies

/// The contributions that the merge of several pools of one study would have, in order of pseudonym, read one at a time: for
/// whoever writes down more than fits into memory.
package struct NewestContributions: Sendable {
  let pools: [PoolStore]
  let places: [PoolStore.Place]

  /// Finds out which there are; no file changes.
  package init(of pools: [PoolStore]) throws(PoolError) {
    for pool in pools.dropFirst() { try pools[0].study.requireSame(as: pool.study) }
    self.pools = pools
    places = try PoolStore.newest(of: pools)
  }

  package var count: Int { places.count }

  /// The contribution at the place, from 0, and whose it is; nil of one who left since the places were found out.
  package func contribution(
    at index: Int
  ) throws(PoolError) -> (pseudonym: Pseudonym, contribution: ColumnarContribution)? {
    let place = places[index]
    let contribution = try pools[place.pool].read { try PoolStore.contribution(of: place.pseudonym, $0) }
    return contribution.map { (place.pseudonym, $0) }
  }
}
