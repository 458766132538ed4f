import FoundationEssentials
import GRDB
package import Studies

extension StudyColumns {
  /// Packs the contributions of several pools of one study, in order of pseudonym, as if the pools were merged; no file
  /// changes, and one contribution at a time is in memory beside the columns.
  package init(of pools: [PoolStore]) throws(PoolError) {
    let newest = try NewestContributions(of: pools)
    self.init()
    // Else the columns would be copied again and again as they grow.
    var byteCount = 0
    for pool in pools { byteCount += try pool.packedByteCount() }
    reserve(rowCount: byteCount / 12)
    var places = newest.places[...]
    while let pool = places.first?.pool {
      let run = places.prefix { $0.pool == pool }
      try pools[pool].append(run.map(\.pseudonym), to: &self)
      places = places.dropFirst(run.count)
    }
  }
}

extension PoolStore {
  /// Where the statement of a participant is that a merged pool would keep.
  struct Place {
    let pseudonym: Pseudonym
    let pool: Int
    let sequence: SequenceNumber
  }

  /// In order of pseudonym, without those who left any of the pools.
  static func newest(of pools: [PoolStore]) throws(PoolError) -> [Place] {
    var newest: [Pseudonym: Place] = [:]
    var gone: Set<Pseudonym> = []
    for (index, pool) in pools.enumerated() {
      for member in try pool.members() {
        let place = Place(pseudonym: member.pseudonym, pool: index, sequence: member.sequence)
        if member.hasLeft { gone.insert(member.pseudonym) }
        if let known = newest[member.pseudonym], try !isNewer(place, than: known, in: pools) { continue }
        newest[member.pseudonym] = place
      }
    }
    return newest.values.filter { !gone.contains($0.pseudonym) }.sorted { $0.pseudonym < $1.pseudonym }
  }

  /// The originals are read only where the sequences are the same.
  private static func isNewer(_ place: Place, than known: Place, in pools: [PoolStore]) throws(PoolError) -> Bool {
    guard place.sequence == known.sequence else { return place.sequence > known.sequence }
    let one = try pools[place.pool].original(of: place.pseudonym)
    let other = try pools[known.pool].original(of: place.pseudonym)
    // Most often they are the same, which is found out far faster.
    return one != other && one.lexicographicallyPrecedes(other)
  }

  /// Empty where there is none, as of those who left.
  private func original(of pseudonym: Pseudonym) throws(PoolError) -> [UInt8] {
    try read { database in
      let statement = try database.cachedStatement(sql: "SELECT original FROM member WHERE pseudonym = ?")
      return [UInt8](try Data.fetchOne(statement, arguments: [Data(pseudonym.bytes)]) ?? Data())
    }
  }

  /// Of all packed contributions, of which a row has 12 and everything else little.
  fileprivate func packedByteCount() throws(PoolError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT coalesce(sum(length(packed)), 0) FROM member") ?? 0 }
  }

  /// Appends the contributions of these participants, but for those who left since they were looked up.
  fileprivate func append(_ pseudonyms: [Pseudonym], to columns: inout StudyColumns) throws(PoolError) {
    try read { database in
      for pseudonym in pseudonyms {
        guard let contribution = try PoolStore.contribution(of: pseudonym, database) else { continue }
        columns.append(contribution, of: pseudonym)
      }
    }
  }
}
