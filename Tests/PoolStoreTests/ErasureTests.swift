import PoolStore
import Studies
import Testing

/// Whoever leaves is gone from the file, not only from what the program shows.
@Suite struct ErasureTests {
  private let pools = ThrowawayPools()

  /// How many of the 16-byte pieces of some bytes are anywhere in the directory.
  private func foundCount(_ bytes: [UInt8]) throws -> Int {
    let pieces = Set(stride(from: 0, to: bytes.count - 15, by: 16).map { Array(bytes[$0..<$0 + 16]) })
    let firsts = Set(pieces.map { $0[0] })
    let all = try pools.allBytes()
    var found: Set<[UInt8]> = []
    for place in all.indices.dropLast(15) where firsts.contains(all[place]) {
      let piece = Array(all[place..<place + 16])
      if pieces.contains(piece) { found.insert(piece) }
    }
    return found.count
  }

  private let before = contributing(3, 1, length: 20_000)
  private let others = [contributing(1, length: 9_000), contributing(2), contributing(4, length: 9_000)]

  private func packed(_ member: PoolMember) throws -> [UInt8] {
    guard case .contribution(let contribution) = member.statement else { return [] }
    return try contribution.packed()
  }

  @Test func `After a withdrawal neither the original nor its rows are in the file or beside it`() throws {
    let pool = try pools.pool("a", others)
    let rows = try packed(before)
    let sharedCount = try foundCount(rows)
    _ = try pool.add([before])
    #expect(try foundCount(before.original) > 1_200)
    #expect(try foundCount(rows) > sharedCount + 20)
    #expect(try pool.add([leaving(3, 1)]) == [.withdrawn])
    #expect(try foundCount(before.original) == 0)
    #expect(try foundCount(rows) <= sharedCount)
    try pool.close()
    #expect(try foundCount(before.original) == 0)
    let opened = try PoolStore.open(at: pools.path("a"))
    #expect(try opened.contents() == Pool(others + [leaving(3, 1)]))
    #expect(try opened.add([contributing(3, 9)]) == [.afterWithdrawal])
  }

  @Test func `A contribution that a newer one replaced is gone from the file as well`() throws {
    let pool = try pools.pool("a", others + [before])
    #expect(try foundCount(before.original) > 1_200)
    #expect(try pool.add([contributing(3, 2, length: 300)]) == [.replaced(older: .first)])
    #expect(try foundCount(before.original) == 0)
  }

  @Test func `A withdrawal that comes by a merge erases too`() throws {
    let pool = try pools.pool("a", others + [before])
    let elsewhere = try pools.pool("b", [leaving(3)])
    _ = try pool.merge(from: elsewhere)
    #expect(try foundCount(before.original) == 0)
    #expect(try pool.contents() == Pool(others + [leaving(3)]))
  }
}
