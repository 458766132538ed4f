/// A figure that is not proved safe: against whom, and how far from the truth it should be, to one of these sides.
struct Gap: Hashable, Sendable {
  let target: Target
  let sides: [Side]
  let attacker: Int?
  let level: Int
}

extension LinkedCells {
  /// The cells that close a gap most cheaply; nil when none would.
  func cheapestHelp(for gap: Gap, _ hidden: [Bool], barred: [Bool]) -> [Int]? {
    for side in gap.sides {
      let attack = Attack(linked: self, hidden: hidden, target: gap.target, side: side, attacker: gap.attacker)
      if let help = attack.cheapestHelp(at: gap.level, barred: barred) { return help }
    }
    return nil
  }
}

/// The proof that what is suppressed is enough, and the search for it: witnesses for every sensitive figure, upwards and
/// downwards, against someone who only reads and against every participant.
///
/// A participant needs a witness of their own only where those at hand are none to them; most participants have too little in
/// the figures that move. Witnesses stay good for other patterns of suppression in which their cells are suppressed too, so
/// few linear programs are solved twice.
struct SafetyProof {
  let linked: LinkedCells
  private let primaries: [Target]
  private let isPrimary: [Bool]
  private var witnesses: [Claim: [Witness]] = [:]
  private var unions: [[Int]: Target?] = [:]
  /// Levels that no suppression could reach, and what it can.
  private var leastLevels: [Demand: Int] = [:]

  private struct Claim: Hashable {
    let cells: [Int]
    let side: Side
  }

  private struct Demand: Hashable {
    let cells: [Int]
    let attacker: Int?
  }

  init(_ linked: LinkedCells) {
    self.linked = linked
    let cells = linked.primaries().map(\.cell)
    primaries = cells.map(linked.target)
    isPrimary = cells.reduce(into: linked.cells.map { _ in false }) { $0[$1] = true }
  }
}

extension SafetyProof {
  /// The first figure that is not proved safe when these cells are suppressed, the largest first; nil if all are.
  ///
  /// Sensitive figures must be uncertain to both sides and for every participant. What is suppressed to protect them is no
  /// secret; but lest a table hide what everyone can work out, it must be uncertain by p% to one side for whoever reads it.
  mutating func firstGap(_ hidden: [Bool]) -> Gap? {
    for target in targets(hidden) {
      for side in Side.allCases {
        if let gap = gap(target, side, hidden) { return gap }
      }
    }
    for cell in hidden.indices where hidden[cell] && !isPrimary[cell] && !linked.cells[cell].isUnprintable {
      if let gap = gap(ofHelper: linked.target(cell), hidden) { return gap }
    }
    return nil
  }

  /// All sensitive figures that are not proved safe.
  mutating func targetsAtRisk(_ hidden: [Bool]) -> [Target] {
    var found = [Target]()
    for target in targets(hidden) where Side.allCases.contains(where: { gap(target, $0, hidden) != nil }) {
      found.append(target)
    }
    return found
  }

  /// What must be protected: sensitive cells, and what is suppressed in one sum if that is sensitive together.
  mutating func targets(_ hidden: [Bool]) -> [Target] {
    var targets = primaries
    for sum in linked.sums {
      let parts = sum.parts.filter { hidden[$0] }.sorted()
      if parts.count > 1, let union = union(parts) { targets.append(union) }
    }
    return targets.sorted { ($1.upperLevel, $0.cells.count) < ($0.upperLevel, $1.cells.count) }
  }

  private mutating func union(_ parts: [Int]) -> Target? {
    if let known = unions[parts] { return known }
    let union = linked.target(of: parts)
    unions[parts] = .some(union)
    return union
  }

  private mutating func gap(_ target: Target, _ side: Side, _ hidden: [Bool]) -> Gap? {
    guard let witness = witness(target, side, hidden, for: nil) else { return gap(target, side, against: nil) }
    for attacker in linked.participantsWhoKnowBetter(witness, hidden).sorted()
    where attacker != target.soleParticipant && self.witness(target, side, hidden, for: attacker) == nil {
      return gap(target, side, against: attacker)
    }
    return nil
  }

  private func gap(_ target: Target, _ side: Side, against attacker: Int?) -> Gap {
    Gap(target: target, sides: [side], attacker: attacker, level: level(target, side, for: attacker))
  }

  private mutating func gap(ofHelper target: Target, _ hidden: [Bool]) -> Gap? {
    let level = linked.level(of: target, .below, for: nil)
    for side in Side.allCases {
      if let witness = witness(target, side, hidden, for: nil), linked.distance(witness, target, side) >= level {
        return nil
      }
    }
    return Gap(target: target, sides: Side.allCases, attacker: nil, level: level)
  }

  private mutating func witness(_ target: Target, _ side: Side, _ hidden: [Bool], for attacker: Int?) -> Witness? {
    let claim = Claim(cells: target.cells, side: side)
    let level = level(target, side, for: attacker)
    let known = witnesses[claim]?.first {
      linked.distance($0, target, side) >= level && linked.fits($0, hidden, for: attacker)
    }
    if let known { return known }
    let attack = Attack(linked: linked, hidden: hidden, target: target, side: side, attacker: attacker)
    if let found = attack.witness(at: level) {
      witnesses[claim, default: []].append(found)
      return found
    }
    let demand = Demand(cells: target.cells, attacker: attacker)
    guard side == .below, leastLevels[demand] == nil else { return nil }
    leastLevels[demand] = min(level, linked.reachBelow(target, for: attacker))
    return witness(target, side, hidden, for: attacker)
  }

  private func level(_ target: Target, _ side: Side, for attacker: Int?) -> Int {
    let known = side == .below ? leastLevels[Demand(cells: target.cells, attacker: attacker)] : nil
    return known ?? linked.level(of: target, side, for: attacker)
  }
}
