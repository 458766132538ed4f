import FoundationEssentials
import GRDB
import Glibc
import PoolStore
import Profiles
import Specimens
import Studies
import Testing
import Timekeeping

@Suite struct PoolStoreTests {
  private let pools = ThrowawayPools()

  @Test func `What is added is there again, byte for byte, when the file is opened anew`() throws {
    let members = (0..<5).map { contributing($0) } + [leaving(9, 3)]
    let pool = try pools.pool("a")
    #expect(try pool.add(members) == Array(repeating: .added, count: 5) + [.withdrawn])
    try pool.close()
    let opened = try PoolStore.open(at: pools.path("a"))
    #expect(opened.study == autumn)
    #expect(try opened.contents() == Pool(members))
    #expect(try opened.contents().members == members.sorted { $0.pseudonym < $1.pseudonym })
    #expect(try opened.members().map(\.hasLeft) == Pool(members).members.map { $0.statement == .withdrawal })
    #expect(try opened.holds(members[0].original, of: pseudonym(0)))
    #expect(try opened.holds(members[5].original, of: pseudonym(9)))
    #expect(try !opened.holds(members[1].original, of: pseudonym(0)))
    #expect(try !opened.holds(members[0].original, of: pseudonym(99)))
    #expect(try opened.damage().isEmpty)
  }

  @Test func `Adding all again changes nothing, so an addition that was cut short can be begun anew`() throws {
    let members = (0..<230).map { contributing($0) }
    let pool = try pools.pool("a")
    _ = try pool.add(members.prefix(150))
    let outcomes = try pool.add(members)
    #expect(outcomes == Array(repeating: .alreadyThere, count: 150) + Array(repeating: .added, count: 80))
    let bytes = try pools.bytes("a")
    #expect(Set(try pool.add(members)) == [.alreadyThere])
    #expect(try pools.bytes("a") == bytes)
  }

  @Test func `What was committed before a fault stands`() throws {
    let pool = try pools.pool("a")
    let impossible = PoolMember(
      pseudonym: pseudonym(500), sequence: .first, original: [1],
      statement: .contribution(
        Contribution(
          codelistVersion: 1, profile: .silent, weeks: [], rows: [], cases: [], sourceMinutes: [.log: -1])))
    #expect(throws: PoolError.impossibleContribution(pseudonym(500), .outOfRange)) {
      _ = try pool.add((0..<100).map { contributing($0) } + [impossible])
    }
    #expect(try pool.members().count == 100)
  }

  @Test func `A random history leaves in the file what the algebra says`() throws {
    for round in 0..<12 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let said = (0..<120).map { _ in
        random.chance(6)
          ? leaving(random.int(0...30), random.int(1...3))
          : contributing(random.int(0...30), random.int(1...3), original: UInt64(random.int(0...1)), length: 40)
      }
      let name = "history \(round)"
      let store = try pools.pool(name)
      var model = Pool()
      let expected = said.map { model.add($0) }
      let note = Comment(rawValue: RandomRun.note(round: round))
      try #require(try store.add(said) == expected, note)
      try #require(try store.contents() == model, note)
    }
  }

  @Test func `Only its owner may read a pool, and nothing lies beside it`() throws {
    let pool = try pools.pool("a", [contributing(1), leaving(1, 2)])
    var status = stat()
    #expect(stat(pools.path("a"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: pools.directory) == ["a"])
    try pool.close()
  }

  @Test func `Merging one way and the other leaves the same members in both`() throws {
    let one = (0..<150).map { contributing($0) } + [contributing(3, 2), leaving(4)]
    let other = (100..<260).map { contributing($0, 1, original: $0 < 120 ? 0 : 1) } + [contributing(4, 9), leaving(3)]
    let (a, b) = (try pools.pool("a", one), try pools.pool("b", other))
    let (c, d) = (try pools.pool("c", one), try pools.pool("d", other))
    let outcomes = try a.merge(from: b).map(\.1)
    _ = try d.merge(from: c)
    let expected = Pool(one).merging(Pool(other))
    #expect(try a.contents() == expected)
    #expect(try d.contents() == expected)
    #expect(outcomes.contains(.alreadyThere))
    #expect(outcomes.contains { if case .equivocation = $0 { true } else { false } })
    #expect(try a.merge(from: b).allSatisfy { !$0.1.isTaken })
    #expect(try a.merge(from: a).allSatisfy { $0.1 == .alreadyThere })
    #expect(try b.contents() == Pool(other))
  }

  @Test func `Pools of two studies are not merged`() throws {
    let pool = try pools.pool("a", [contributing(1)])
    let id = StudyID("spring-2027")!
    let others = [
      (PooledStudy(id: id, invitation: autumn.invitation, codelistVersion: 1), PoolError.otherStudy(id)),
      (PooledStudy(id: autumn.id, invitation: autumn.invitation, codelistVersion: 2), .otherCodelist(2)),
      (PooledStudy(id: autumn.id, invitation: [1], codelistVersion: 1), .otherInvitation),
    ]
    for (place, other) in others.enumerated() {
      let foreign = try pools.pool("\(place)", of: other.0)
      #expect(throws: other.1) { try pool.merge(from: foreign) }
      #expect(throws: other.1) { try StudyColumns(of: [pool, foreign]) }
    }
    let newer = try pools.pool("newer", of: others[1].0)
    #expect(throws: PoolError.otherCodelist(1)) { try newer.add([contributing(2)]) }
  }
}
