/// Which linked cells are suppressed, and what for.
struct Suppression: Sendable {
  /// Ascending by cell.
  let primaries: [(cell: Int, rule: PrimaryRule)]
  let hidden: [Bool]
  /// Of each secondarily suppressed cell the cells that would be unsafe without it.
  let protected: [Int: [Int]]
  /// Whether no cheaper pattern is safe; false also when nobody knows.
  let isCheapest: Bool
  /// What it costs: minutes, or things counted, that are not shown though no rule forbids it.
  let cost: Int
}

/// Secondary suppression: more and more cells, until nothing sensitive is known too well; then as few as will do.
///
/// The way is greedy: for the largest figure that is not safe, the cells are suppressed that help it most cheaply
/// (``Attack/cheapestHelp(at:barred:)``); at the end every one that is not needed after all is published again, the costliest
/// first. Small tables are then searched through (``ExactSearch``). Whichever way a pattern came about, it is proved last.
struct SuppressionSearch {
  private let linked: LinkedCells
  private let primaries: [(cell: Int, rule: PrimaryRule)]
  private var proof: SafetyProof

  /// Up to how many publishable cells and steps the cheapest pattern is looked for.
  private let effort: SearchEffort

  init(_ linked: LinkedCells, _ effort: SearchEffort) {
    self.linked = linked
    self.effort = effort
    primaries = linked.primaries()
    proof = SafetyProof(linked)
  }

  /// The pattern; throws the cell that nothing can protect.
  mutating func suppression() throws(Unprotectable) -> Suppression {
    let start = linked.cells.indices.map { linked.cells[$0].isUnprintable }
    var hidden = primaries.reduce(into: start) { $0[$1.cell] = true }
    let base = hidden
    try protect(&hidden)
    unhideNeedless(&hidden, keeping: base)
    var isCheapest = hidden == base
    if !isCheapest, candidateCount(base) <= effort.candidateCount {
      var search = ExactSearch(linked, base: base, best: hidden, proof: proof, stepCount: effort.stepCount)
      isCheapest = search.run()
      hidden = search.best
      proof = search.proof
    }
    if let gap = proof.firstGap(hidden) { throw Unprotectable(cell: gap.target.cells[0]) }
    return Suppression(
      primaries: primaries, hidden: hidden, protected: reasons(hidden, base), isCheapest: isCheapest,
      cost: linked.cost(of: hidden, over: base))
  }

  private func candidateCount(_ base: [Bool]) -> Int {
    linked.cells.indices.count { !base[$0] && linked.cells[$0].canBeHidden }
  }

  private mutating func protect(_ hidden: inout [Bool]) throws(Unprotectable) {
    let barred = Array(repeating: false, count: hidden.count)
    while let gap = proof.firstGap(hidden) {
      let help = linked.cheapestHelp(for: gap, hidden, barred: barred) ?? []
      let added = help.isEmpty ? cheapestOther(hidden).map { [$0] } ?? [] : help
      guard !added.isEmpty else { throw Unprotectable(cell: gap.target.cells[0]) }
      for cell in added { hidden[cell] = true }
    }
  }

  /// When only fractions help: any cell, so that the search ends.
  private func cheapestOther(_ hidden: [Bool]) -> Int? {
    linked.cells.indices.filter { !hidden[$0] && linked.cells[$0].canBeHidden }
      .min { linked.cells[$0].cost < linked.cells[$1].cost }
  }

  private mutating func unhideNeedless(_ hidden: inout [Bool], keeping base: [Bool]) {
    for cell in secondaries(hidden, base) {
      hidden[cell] = false
      if proof.firstGap(hidden) != nil { hidden[cell] = true }
    }
  }

  /// The costliest first.
  private func secondaries(_ hidden: [Bool], _ base: [Bool]) -> [Int] {
    hidden.indices.filter { hidden[$0] && !base[$0] }
      .sorted { (linked.cells[$1].cost, $0) < (linked.cells[$0].cost, $1) }
  }

  private mutating func reasons(_ hidden: [Bool], _ base: [Bool]) -> [Int: [Int]] {
    var reasons = [Int: [Int]]()
    for cell in secondaries(hidden, base) {
      var without = hidden
      without[cell] = false
      reasons[cell] = proof.firstGap(without)?.target.cells ?? []
    }
    return reasons
  }
}

/// How hard the cheapest pattern is looked for; counted in steps, so that the same tables always give the same pattern.
package struct SearchEffort: Hashable, Sendable {
  /// Linked cells that are published, beyond which the greedy pattern stands.
  package let candidateCount: Int
  package let stepCount: Int

  package static let standard = SearchEffort(candidateCount: 30, stepCount: 400)
  package static let greedy = SearchEffort(candidateCount: 0, stepCount: 0)

  package init(candidateCount: Int, stepCount: Int) {
    self.candidateCount = candidateCount
    self.stepCount = stepCount
  }
}

/// A cell that stays unsafe whatever else is suppressed.
struct Unprotectable: Error {
  let cell: Int
}

extension LinkedCells {
  func cost(of hidden: [Bool], over base: [Bool]) -> Int {
    hidden.indices.reduce(0) { $0 + (hidden[$1] && !base[$1] ? cells[$1].cost : 0) }
  }
}
