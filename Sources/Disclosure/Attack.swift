/// What one attacker can find out about one figure, and what would have to be suppressed besides to stop it.
///
/// The attacker knows every published cell, what may be behind every rounded count, every sum, that no figure is negative and no
/// suppressed one 0, and, as a participant, what they have themselves.
struct Attack {
  let linked: LinkedCells
  let hidden: [Bool]
  let target: Target
  let side: Side
  /// The participant who attacks; nil for someone who only reads.
  let attacker: Int?

  /// How often a table of fractions is bent towards one of whole numbers before the figure counts as unsafe. Tables of two
  /// dimensions and their linked margins need none: their corners are whole.
  private static let bends = 40
}

extension Attack {
  /// A table that the attacker must reckon with, so far from the truth; nil if none was found, which for safety's sake means
  /// that there is none.
  func witness(at level: Int) -> Witness? {
    guard level > 0 else { return Witness(moves: [:]) }
    var limits = [Int: ClosedRange<Int>]()
    for _ in 0..<Attack.bends {
      var program = MovesProgram(self, limits: limits)
      guard program.move(by: level) else { return nil }
      let moves = program.moves()
      if let bent = moves.first(where: { !$0.move.isWhole }) {
        let whole = Int(bent.move.rounded(.towardZero))
        limits[bent.cell] = bent.move > 0 ? -LinkedCells.unlimited...whole : whole...LinkedCells.unlimited
        continue
      }
      let rounded = moves.map { ($0.cell, Int($0.move.rounded())) }.filter { $0.1 != 0 }
      let witness = Witness(moves: Dictionary(uniqueKeysWithValues: rounded))
      let isProof =
        linked.admits(witness, hidden, for: attacker) && linked.distance(witness, target, side) >= level
      return isProof ? witness : nil
    }
    return nil
  }

  /// Cells whose suppression lets the figure be far enough from the truth, chosen so that Σ cost · |move| is least, which is
  /// the classical stand-in for the cost of the cells themselves (Kelly, Golden and Assad, "Cell Suppression: Disclosure
  /// Protection for Sensitive Tabular Data", Networks 22, 1992). Nil when even suppressing all that is not barred would not do.
  func cheapestHelp(at level: Int, barred: [Bool]) -> [Int]? {
    var program = MovesProgram(self, barred: barred)
    guard program.move(by: level) else { return nil }
    program.cheapen()
    return program.helpers()
  }

  /// The feasibility interval of the target as this attacker's linear program has it, as deviations from the truth; without
  /// whole numbers, so an outer bound.
  func interval() -> ClosedRange<Double> {
    func reach(_ side: Side) -> Double {
      var program = MovesProgram(Attack(linked: linked, hidden: hidden, target: target, side: side, attacker: attacker))
      _ = program.move(by: LinkedCells.unlimited)
      let isLimited = abs(program.distance) < Double(LinkedCells.unlimited / 2)
      return isLimited ? program.distance : Double(side.sign) * .infinity
    }
    return min(reach(.below), 0)...max(reach(.above), 0)
  }
}

extension Double {
  fileprivate var isWhole: Bool { abs(self - rounded()) < 1e-5 }
}

/// The linear program of an attack: a column for every cell that can move, and for every cell that may be suppressed two more,
/// up and down, at its cost; a row for every sum that one of them is in; and last the target itself, as column and as row.
private struct MovesProgram {
  private let sign: Double
  private var program: LinearProgram
  private let columns: MoveColumns

  init(_ attack: Attack, barred: [Bool]? = nil, limits: [Int: ClosedRange<Int>] = [:]) {
    sign = Double(attack.side.sign)
    let linked = attack.linked
    func canHelp(_ cell: Int) -> Bool {
      barred.map { !$0[cell] && !attack.hidden[cell] && linked.cells[cell].canBeHidden } ?? false
    }
    func room(_ cell: Int) -> ClosedRange<Int> {
      let room = linked.room(cell, isHidden: attack.hidden[cell], for: attack.attacker)
      return limits[cell].map { room.clamped(to: $0) } ?? room
    }
    let (cells, rows) = MovesProgram.reached(from: attack) { canHelp($0) || room($0) != 0...0 }
    var columns = MoveColumns()
    for cell in cells {
      var entries = MovesProgram.entries(of: cell, linked, rows)
      if attack.target.cells.contains(cell) { entries.append((rows.count, 1)) }
      let own = room(cell)
      if own != 0...0 { columns.add(cell, entries, own, cost: 0) }
      guard canHelp(cell) else { continue }
      let whole = linked.room(cell, isHidden: true, for: attack.attacker)
      columns.add(cell, entries, 0...max(0, whole.upperBound - own.upperBound), cost: linked.cells[cell].cost)
      columns.add(cell, entries, min(0, whole.lowerBound - own.lowerBound)...0, cost: linked.cells[cell].cost)
    }
    let limit = Double(LinkedCells.unlimited)
    let target = LinearProgram.Column(entries: [(rows.count, -1)], lower: -limit, upper: limit)
    program = LinearProgram(rowCount: rows.count + 1, columns: columns.columns + [target])
    self.columns = columns
  }

  /// The cells that can move with the target, ascending, and the rows of their sums.
  private static func reached(from attack: Attack, where canMove: (Int) -> Bool) -> (cells: [Int], rows: [Int: Int]) {
    var cells = Set(attack.target.cells.filter(canMove))
    var rows = [Int: Int]()
    var open = cells.sorted()
    while let cell = open.popLast() {
      for sum in attack.linked.sumsOfCell[cell] where rows[sum] == nil {
        rows[sum] = rows.count
        attack.linked.sums[sum].forEachTerm { term, _ in
          if canMove(term), cells.insert(term).inserted { open.append(term) }
        }
      }
    }
    return (cells.sorted(), rows)
  }

  private static func entries(of cell: Int, _ linked: LinkedCells, _ rows: [Int: Int]) -> [LinearProgram.Entry] {
    linked.sumsOfCell[cell].compactMap { sum in
      rows[sum].map { ($0, linked.sums[sum].total == cell ? -1 : 1) }
    }
  }
}

/// The columns of cells, with whose they are and what they cost.
private struct MoveColumns {
  private(set) var columns: [LinearProgram.Column] = []
  private(set) var owners: [Int] = []
  /// For each unit away from 0; 0 of what an attacker must reckon with already.
  private(set) var costs: [Double] = []

  mutating func add(_ owner: Int, _ entries: [LinearProgram.Entry], _ room: ClosedRange<Int>, cost: Int) {
    columns.append(.init(entries: entries, lower: Double(room.lowerBound), upper: Double(room.upperBound)))
    owners.append(owner)
    costs.append(Double(cost))
  }

  /// What a program gains by each column that stays near 0, the highest cost as 1.
  var gains: [Double] {
    let highest = max(costs.max() ?? 1, 1)
    return zip(columns, costs).map { ($0.upper == 0 ? $1 : -$1) / highest }
  }
}

extension MovesProgram {
  private var targetColumn: Int { columns.owners.count }

  /// The target's deviation at present.
  var distance: Double { program.values[targetColumn] }

  /// Moves the target to its side by so much, or as far as it goes; whether it went all the way.
  mutating func move(by level: Int) -> Bool {
    let goal = sign * Double(level)
    program.bound(targetColumn, from: min(0, goal), to: max(0, goal))
    program.maximise(Array(repeating: 0, count: targetColumn) + [sign])
    return abs(distance - goal) < 1e-6
  }

  /// Keeps the target where it is, and moves what costs less instead of what costs more.
  mutating func cheapen() {
    program.bound(targetColumn, from: distance, to: distance)
    program.maximise(columns.gains + [0])
  }

  /// The deviation of each cell that can move, ascending.
  func moves() -> [(cell: Int, move: Double)] {
    zip(columns.owners, program.values).reduce(into: []) { moves, column in
      if moves.last?.cell == column.0 {
        moves[moves.count - 1].move += column.1
      } else {
        moves.append((cell: column.0, move: column.1))
      }
    }
  }

  /// The cells that moved further than what is published allows.
  func helpers() -> [Int] {
    zip(columns.owners, columns.costs).enumerated().reduce(into: []) { helpers, column in
      let (owner, cost) = column.element
      if cost > 0, abs(program.values[column.offset]) > 1e-6, helpers.last != owner { helpers.append(owner) }
    }
  }
}
