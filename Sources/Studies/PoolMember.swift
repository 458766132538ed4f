/// What a participant said last, as far as a pool knows.
package struct PoolMember: Hashable, Sendable {
  package enum Statement: Hashable, Sendable {
    case contribution(Contribution)
    /// The participant has left the study, for ever.
    case withdrawal
  }

  package let pseudonym: Pseudonym
  package let sequence: SequenceNumber
  /// The signed file, byte for byte, at least one: what anyone can verify again.
  package let original: [UInt8]
  /// What ``original`` says; whoever makes a member has verified and opened it.
  package let statement: Statement

  package init(pseudonym: Pseudonym, sequence: SequenceNumber, original: [UInt8], statement: Statement) {
    self.pseudonym = pseudonym
    self.sequence = sequence
    self.original = original
    self.statement = statement
  }

  package var standing: PoolStanding {
    PoolStanding(isWithdrawal: statement == .withdrawal, sequence: sequence, original: original)
  }
}

/// What decides between two statements of one participant: an order in which any two that differ have a higher one.
///
/// A withdrawal is above every contribution; then the higher sequence; then, of two originals with one sequence, the lower
/// bytes, which no participant of good faith signs but which must not make a pool depend on who was merged first. A pool
/// keeps the highest, and the highest of many is the same in whatever order and grouping they come.
package struct PoolStanding: Hashable, Sendable {
  package let isWithdrawal: Bool
  package let sequence: SequenceNumber
  package let original: [UInt8]

  package init(isWithdrawal: Bool, sequence: SequenceNumber, original: [UInt8]) {
    self.isWithdrawal = isWithdrawal
    self.sequence = sequence
    self.original = original
  }
}

extension PoolStanding: Comparable {
  package static func < (lower: PoolStanding, higher: PoolStanding) -> Bool {
    if lower.isWithdrawal != higher.isWithdrawal { return higher.isWithdrawal }
    if lower.sequence != higher.sequence { return lower.sequence < higher.sequence }
    // Most often they are the same, which is found out far faster.
    return higher.original != lower.original && higher.original.lexicographicallyPrecedes(lower.original)
  }
}

extension PoolStanding {
  /// What becomes of this statement where another of the same participant, or none, is known.
  package func outcome(beside known: PoolStanding?) -> PoolOutcome {
    guard let known else { return isWithdrawal ? .withdrawn : .added }
    guard self != known else { return .alreadyThere }
    if isWithdrawal { return known < self ? .withdrawn : .afterWithdrawal }
    if known.isWithdrawal { return .afterWithdrawal }
    if sequence == known.sequence { return .equivocation(isKnownKept: self < known) }
    return known < self ? .replaced(older: known.sequence) : .olderThanKnown(newest: known.sequence)
  }
}

/// What became of a statement that was added to a pool.
package enum PoolOutcome: Hashable, Sendable {
  /// The first of the participant.
  case added
  /// It took the place of an older contribution.
  case replaced(older: SequenceNumber)
  /// Nothing changed: a newer contribution is there.
  case olderThanKnown(newest: SequenceNumber)
  /// Nothing changed: it is there, byte for byte.
  case alreadyThere
  /// The participant has left, and whatever the pool had of them is gone.
  case withdrawn
  /// Nothing changed: the participant has left already.
  case afterWithdrawal
  /// The participant signed two contributions with one sequence; that with the lower bytes is kept.
  case equivocation(isKnownKept: Bool)

  /// Whether the pool is another than before.
  package var isTaken: Bool {
    switch self {
    case .added, .replaced, .withdrawn: true
    case .olderThanKnown, .alreadyThere, .afterWithdrawal: false
    case .equivocation(let isKnownKept): !isKnownKept
    }
  }
}
