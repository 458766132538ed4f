import PoolStore
import Specimens
import Studies
import Testing

@Suite struct PoolStudyTests {
  private let pools = ThrowawayPools()

  private func tables(_ columns: StudyColumns) -> [WorkloadTable] {
    WorkloadStudy(columns, protocol: StudyProtocol(seed: 2023, drawCount: 40, level: 0.95)).tables(by: [])
  }

  @Test func `A study of a pool is the study of its contributions in order of pseudonym`() throws {
    let members = (0..<30).map { contributing($0) } + [leaving(3), contributing(4, 2)]
    let pool = try pools.pool("a", members)
    let columns = try StudyColumns(of: [pool])
    #expect(columns.participantCount > 20)
    #expect(columns.rowCount > 1_000)
    #expect(tables(columns) == tables(StudyColumns(Pool(members).contributions)))
  }

  @Test func `A study of several pools is the study of the pool they would merge to, in whatever order they are given`()
    throws
  {
    for round in 0..<6 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let parts = (0..<3).map { _ in
        (0..<40).map { _ in
          random.chance(5)
            ? leaving(random.int(0...30))
            : contributing(random.int(0...30), random.int(1...2), original: UInt64(random.int(0...1)), length: 40)
        }
      }
      let stores = try parts.enumerated().map { try pools.pool("\(round) \($0.offset)", $0.element) }
      let merged = tables(StudyColumns(Pool(Array(parts.joined())).contributions))
      for _ in 0..<2 {
        let columns = try StudyColumns(of: stores.shuffled(using: &random))
        try #require(tables(columns) == merged, Comment(rawValue: RandomRun.note(round: round)))
      }
      let twice = tables(try StudyColumns(of: [stores[0], stores[0]]))
      try #require(twice == tables(try StudyColumns(of: [stores[0]])))
    }
  }

  @Test func `A study of no pool has nobody`() throws {
    #expect(try StudyColumns(of: []).participantCount == 0)
    #expect(try StudyColumns(of: [try pools.pool("a", [leaving(1)])]).participantCount == 0)
  }

  @Test func `One at a time come the contributions of the pool that several would merge to, in order of pseudonym`()
    throws
  {
    let parts = [
      (0..<20).map { contributing($0) } + [leaving(3)],
      (10..<30).map { contributing($0, 2) } + [contributing(3, 4), leaving(12)],
    ]
    let stores = try parts.enumerated().map { try pools.pool("\($0.offset)", $0.element) }
    for order in [stores, stores.reversed()] {
      let newest = try NewestContributions(of: order)
      let found = try (0..<newest.count).compactMap { try newest.contribution(at: $0) }
      #expect(found.map(\.contribution.contribution) == Array(Pool(Array(parts.joined())).contributions))
      #expect(found.map(\.pseudonym) == found.map(\.pseudonym).sorted() && found.count == 28)
    }
    #expect(throws: PoolError.self) { try NewestContributions(of: [stores[0], try pools.pool("other", of: spring)]) }
  }
}

private let spring = PooledStudy(id: StudyID("spring-2027")!, invitation: Array("{}".utf8), codelistVersion: 1)
