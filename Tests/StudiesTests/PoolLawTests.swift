import Chronology
import Specimens
import Studies
import Testing

/// The algebra of pools, tried on random ones in which few participants say many things.
@Suite struct PoolLawTests {
  @Test func `Merging is commutative, associative and idempotent`() throws {
    var equivocationCount = 0
    for round in 0..<400 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let (a, b, c) = (Pool(members(&random)), Pool(members(&random)), Pool(members(&random)))
      let note = Comment(rawValue: RandomRun.note(round: round))
      try #require(a.merging(b) == b.merging(a), note)
      try #require(a.merging(b).merging(c) == a.merging(b.merging(c)), note)
      try #require(a.merging(a) == a, note)
      try #require(a.merging(b).merging(b) == a.merging(b), note)
      try #require(a.merging(Pool()) == a, note)
      var merged = a
      equivocationCount += b.members.count { if case .equivocation = merged.add($0) { true } else { false } }
    }
    #expect(equivocationCount > 50)
  }

  @Test func `A pool is the same in whatever order and pieces it came together`() throws {
    for round in 0..<400 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let said = members(&random)
      let pool = Pool(said)
      var pieces = said.shuffled(using: &random).map { Pool([$0]) }
      while pieces.count > 1 {
        let place = random.int(0...pieces.count - 2)
        pieces.replaceSubrange(place...place + 1, with: [pieces[place].merging(pieces[place + 1])])
      }
      try #require(pieces.first ?? Pool() == pool, Comment(rawValue: RandomRun.note(round: round)))
    }
  }

  @Test func `A pool is what a naive reading of all that was said makes of it`() throws {
    for round in 0..<400 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let said = members(&random)
      let note = Comment(rawValue: RandomRun.note(round: round))
      var pool = Pool()
      for (place, member) in said.enumerated() {
        let before = pool
        let outcome = pool.add(member)
        try #require(outcome == naiveOutcome(of: member, after: said[..<place]), note)
        try #require(outcome.isTaken == (pool != before), note)
      }
      for pseudonym in Set(said.map(\.pseudonym)) {
        try #require(pool[pseudonym] == naiveNewest(said.filter { $0.pseudonym == pseudonym }), note)
      }
      try #require(pool.members.count == Set(said.map(\.pseudonym)).count, note)
      try #require(pool.members.map(\.pseudonym) == pool.members.map(\.pseudonym).sorted(), note)
    }
  }

  @Test func `A withdrawal wins for ever, whatever comes after it`() throws {
    for round in 0..<200 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let said = members(&random)
      guard let first = said.first else { continue }
      let leaving = PoolMember(
        pseudonym: first.pseudonym, sequence: .first, original: [9, 9], statement: .withdrawal)
      let pool = Pool([leaving] + said).merging(Pool(members(&random)))
      let note = Comment(rawValue: RandomRun.note(round: round))
      try #require(pool[first.pseudonym]?.statement == .withdrawal, note)
      try #require(pool == Pool(pool.members.shuffled(using: &random)), note)
    }
  }
}

extension PoolLawTests {
  private static let contributions = SyntheticStudy(
    seed: 5, participantCount: 4, firstWeek: ISOWeek("2026-W36")!, maximumWeekCount: 2, rowsPerWeek: 2,
    maximumCaseCount: 1
  ).contributions

  /// Up to 15 statements of 4 participants, with 3 sequences and 3 originals: every case comes up often.
  private func members(_ random: inout SeededRandom) -> [PoolMember] {
    (0..<random.int(0...15)).map { _ in
      let original = [UInt8(random.int(1...3))]
      let isLeaving = random.chance(8)
      return PoolMember(
        pseudonym: Pseudonym([UInt8](repeating: UInt8(random.int(1...4)), count: 32))!,
        sequence: SequenceNumber(UInt32(random.int(1...3)))!, original: original + (isLeaving ? [0] : []),
        statement: isLeaving ? .withdrawal : .contribution(Self.contributions[Int(original[0])]))
    }
  }

  /// What is kept of all that one participant said.
  private func naiveNewest(_ said: [PoolMember]) -> PoolMember? {
    let leaving = said.filter { $0.statement == .withdrawal }
    let rest = leaving.isEmpty ? said : leaving
    let highest = rest.map(\.sequence).max()
    return rest.filter { $0.sequence == highest }.min { $0.original.lexicographicallyPrecedes($1.original) }
  }

  private func naiveOutcome(of member: PoolMember, after said: ArraySlice<PoolMember>) -> PoolOutcome {
    let before = said.filter { $0.pseudonym == member.pseudonym }
    guard let known = naiveNewest(before) else { return member.statement == .withdrawal ? .withdrawn : .added }
    let isKnown = known == member
    let isChange = naiveNewest(before + [member]) != known
    switch (member.statement, known.statement) {
    case _ where isKnown: return .alreadyThere
    case (.withdrawal, _): return isChange ? .withdrawn : .afterWithdrawal
    case (.contribution, .withdrawal): return .afterWithdrawal
    case (.contribution, .contribution):
      if member.sequence == known.sequence { return .equivocation(isKnownKept: !isChange) }
      return isChange ? .replaced(older: known.sequence) : .olderThanKnown(newest: known.sequence)
    }
  }
}
