/// What the participants of one study said last: one statement of each.
///
/// Merging is commutative, associative and idempotent, since a pool keeps of each participant the highest by
/// ``PoolStanding``: nobody can get another study from the same contributions by merging them otherwise.
package struct Pool: Hashable, Sendable {
  private var newest: [Pseudonym: PoolMember] = [:]

  package init() {}

  package init(_ members: some Sequence<PoolMember>) {
    for member in members { _ = add(member) }
  }

  /// In order of pseudonym, those who left among them.
  package var members: [PoolMember] { newest.values.sorted { $0.pseudonym < $1.pseudonym } }

  /// Of those who have not left, in order of pseudonym: what ``StudyColumns`` takes.
  package var contributions: [Contribution] {
    members.compactMap { if case .contribution(let contribution) = $0.statement { contribution } else { nil } }
  }

  package subscript(pseudonym: Pseudonym) -> PoolMember? { newest[pseudonym] }
}

extension Pool {
  /// Adds a statement, and tells what became of it.
  package mutating func add(_ member: PoolMember) -> PoolOutcome {
    let outcome = member.standing.outcome(beside: newest[member.pseudonym]?.standing)
    if outcome.isTaken { newest[member.pseudonym] = member }
    return outcome
  }

  package func merging(_ other: Pool) -> Pool {
    var merged = self
    for member in other.newest.values { _ = merged.add(member) }
    return merged
  }
}
