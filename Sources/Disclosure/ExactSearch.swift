/// Branch and bound for the cheapest pattern of suppression.
///
/// A step takes a figure that is not safe yet and one of the cells that could help it, and tries the pattern with that cell
/// suppressed and then with it published for good: every safe pattern is one or the other. A branch ends when its cost, with the
/// least that open sums must still add, is not below the best known, or when the figure would not be safe even if all cells
/// were suppressed that are not published for good, as more suppression never makes a figure less safe (``Target``). So a
/// search that comes to its end has the cheapest pattern.
struct ExactSearch {
  private let linked: LinkedCells
  private let base: [Bool]
  private let needy: [Int]
  private var stepsLeft: Int
  private(set) var best: [Bool]
  private var bestCost: Int
  private(set) var proof: SafetyProof

  init(_ linked: LinkedCells, base: [Bool], best: [Bool], proof: SafetyProof, stepCount: Int) {
    self.linked = linked
    self.base = base
    self.best = best
    self.proof = proof
    bestCost = linked.cost(of: best, over: base)
    stepsLeft = stepCount
    needy = linked.primaries().map(\.cell)
  }

  /// Searches; whether it came to its end.
  mutating func run() -> Bool {
    step(base, barred: Array(repeating: false, count: base.count), cost: 0)
    return stepsLeft > 0
  }

  private mutating func step(_ hidden: [Bool], barred: [Bool], cost: Int) {
    guard stepsLeft > 0 else { return }
    stepsLeft -= 1
    guard let least = leastHelp(hidden, barred), cost + least < bestCost else { return }
    guard let gap = proof.firstGap(hidden) else {
      best = hidden
      bestCost = cost
      return
    }
    guard let helper = helper(gap, hidden, barred) else { return }
    var more = hidden
    more[helper] = true
    step(more, barred: barred, cost: cost + linked.cells[helper].cost)
    var less = barred
    less[helper] = true
    step(hidden, barred: less, cost: cost)
  }

  /// A cell that could help: the costliest of the cheapest help, or any other if only fractions are in the way.
  private func helper(_ gap: Gap, _ hidden: [Bool], _ barred: [Bool]) -> Int? {
    guard let help = linked.cheapestHelp(for: gap, hidden, barred: barred) else { return nil }
    func costsLess(_ one: Int, _ other: Int) -> Bool { linked.cells[one].cost < linked.cells[other].cost }
    let others = linked.cells.indices.filter { !hidden[$0] && !barred[$0] && linked.cells[$0].canBeHidden }
    return help.max(by: costsLess) ?? others.min(by: costsLess)
  }

  /// The least that the sums still cost in which a sensitive cell stands alone: it, being all that can move, would be known.
  /// Nil if one of them can have no help. Sums that share a candidate are counted once.
  private func leastHelp(_ hidden: [Bool], _ barred: [Bool]) -> Int? {
    var least = 0
    var used = Set<Int>()
    for cell in needy {
      for place in linked.sumsOfCell[cell] {
        var isAlone = true
        var candidates = [Int]()
        linked.sums[place].forEachTerm { term, _ in
          guard term != cell, linked.cells[term].canBeHidden else { return }
          if hidden[term] || linked.room(term, isHidden: false, for: nil) != 0...0 {
            isAlone = false
          } else if !barred[term] {
            candidates.append(term)
          }
        }
        guard isAlone else { continue }
        guard let cheapest = candidates.map({ linked.cells[$0].cost }).min() else { return nil }
        if used.isDisjoint(with: candidates) {
          least += cheapest
          used.formUnion(candidates)
        }
      }
    }
    return least
  }
}
