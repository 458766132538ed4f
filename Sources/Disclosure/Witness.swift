/// Which way from the truth.
enum Side: Hashable, Sendable, CaseIterable {
  case above, below

  var sign: Int { self == .above ? 1 : -1 }
}

/// A second table that is as good as the true one to whoever reads what is published: whole numbers in which every sum holds.
///
/// Two of them, one far enough above the truth and one far enough below, prove a figure safe by themselves, however they were
/// found. That they are whole numbers matters: hours are whole minutes, so an attacker need not fear a table of fractions, and a
/// linear program over real numbers lets the attacker's interval look wider than it is. The program is the attacker's outer
/// bound, a witness an inner one, and only the inner one proves.
struct Witness: Hashable, Sendable {
  /// By how much it differs from the truth, where it does.
  let moves: [Int: Int]
}

extension LinkedCells {
  /// Whether an attacker must reckon with the witness: all that is published, and all that they know of themselves, fits.
  func admits(_ witness: Witness, _ hidden: [Bool], for attacker: Int?) -> Bool {
    fits(witness, hidden, for: attacker) && sumsHold(witness)
  }

  /// The part of ``admits(_:_:for:)`` that depends on what is suppressed.
  func fits(_ witness: Witness, _ hidden: [Bool], for attacker: Int?) -> Bool {
    witness.moves.allSatisfy { room($0.key, isHidden: hidden[$0.key], for: attacker).contains($0.value) }
  }

  /// Whether the sums hold in the witness, exactly.
  func sumsHold(_ witness: Witness) -> Bool {
    var balances = [Int: Int]()
    for (cell, move) in witness.moves {
      for place in sumsOfCell[cell] {
        sums[place].forEachTerm { term, sign in
          if term == cell { balances[place, default: 0] += sign * move }
        }
      }
    }
    return balances.values.allSatisfy { $0 == 0 }
  }

  /// How far from the truth an attacker must be kept: p% of the figure, or of what is not the attacker's own in it.
  func level(of target: Target, _ side: Side, for attacker: Int?) -> Int {
    let own = attacker.flatMap { attacker in target.shares.first { $0.participant == attacker } }
    let outside = side == .above ? target.upperLevel : target.lowerLevel
    return own.map { sensitivity.protectionLevel(of: target.shares, against: $0) } ?? outside
  }

  /// How far below the truth an attacker would have to reckon with if nothing at all were published but which figures are of
  /// nobody: two suppressed figures are together 2 at least, whatever else is suppressed. More protection there cannot be.
  func reachBelow(_ target: Target, for attacker: Int?) -> Int {
    let everything = cells.map { $0.canBeHidden || $0.isUnprintable }
    let attack = Attack(linked: self, hidden: everything, target: target, side: .below, attacker: attacker)
    return Int((1e-6 - attack.interval().lowerBound).clamped(to: 0...Double(LinkedCells.unlimited)))
  }

  /// How far a witness puts a target to one side of the truth.
  func distance(_ witness: Witness, _ target: Target, _ side: Side) -> Int {
    side.sign * target.cells.reduce(0) { $0 + (witness.moves[$1] ?? 0) }
  }

  /// The participants for whom a witness that others must reckon with is none: it gives a cell less than they have in it
  /// themselves, or moves one that is theirs alone.
  func participantsWhoKnowBetter(_ witness: Witness, _ hidden: [Bool]) -> Set<Int> {
    var found = Set<Int>()
    for (place, move) in witness.moves where hidden[place] {
      let cell = cells[place]
      if cell.shares.count == 1 { found.insert(cell.shares[0].participant) }
      guard cell.floor != nil else { continue }
      for share in cell.shares {
        guard share.amount > cell.value + move else { break }
        found.insert(share.participant)
      }
    }
    return found
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
