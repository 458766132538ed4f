/// A bounded simplex for one kind of question: how far can a table move away from the true one?
///
/// Columns are deviations from the truth, so that every row is Σ coefficient · column = 0, every column's bounds include 0,
/// and doing nothing is feasible: there is no first phase. Columns may rest anywhere between their bounds; the next objective
/// continues from where the last one ended.
///
/// It computes in floating point, and nobody has to believe it: what it finds is rounded and checked in whole numbers
/// (``Witness``) before it counts. Were it ever to err, a safe figure would be suppressed; an unsafe one would not be published.
/// The method is the primal simplex for bounded variables of Chvátal, "Linear Programming" (1983), chapter 8, on a dense
/// tableau; Bland's rule ends what could cycle.
struct LinearProgram {
  typealias Entry = (row: Int, coefficient: Double)

  /// A variable, and its coefficient in each row that has it.
  struct Column {
    let entries: [Entry]
    let lower: Double
    let upper: Double
  }

  private(set) var values: [Double]
  private var lower: [Double]
  private var upper: [Double]
  private let width: Int
  /// Row after row.
  private var tableau: [Double]
  /// The column that each row is solved for; rows that say nothing new are not among them.
  private var basis: [Int] = []
  private var isBasic: [Bool]

  private static let tolerance = 1e-9

  init(rowCount: Int, columns: [Column]) {
    width = columns.count
    values = Array(repeating: 0, count: width)
    lower = columns.map(\.lower)
    upper = columns.map(\.upper)
    isBasic = Array(repeating: false, count: width)
    tableau = Array(repeating: 0, count: rowCount * width)
    for (place, column) in columns.enumerated() {
      for entry in column.entries { tableau[entry.row * width + place] += entry.coefficient }
    }
    solveRows(rowCount)
  }

  /// Narrows a column's bounds; its present value must be within them.
  mutating func bound(_ column: Int, from lowest: Double, to highest: Double) {
    lower[column] = lowest
    upper[column] = highest
  }
}

extension LinearProgram {
  /// Moves to a point at which Σ gain · column is largest, or as far as the patience lasts.
  mutating func maximise(_ gains: [Double]) {
    var prices = gains
    for (row, basic) in basis.enumerated() where gains[basic] != 0 {
      for column in 0..<width { prices[column] -= gains[basic] * tableau[row * width + column] }
    }
    var stalls = 0
    for _ in 0..<(1000 + 20 * (width + basis.count)) {
      guard let entering = entering(prices, byFirst: stalls > 40) else { return }
      let direction = prices[entering] > 0 ? 1.0 : -1.0
      let (step, row) = longestStep(entering, direction)
      guard step.isFinite else { return }
      move(entering, by: direction * step)
      if let row { pivot(row, entering, &prices) }
      stalls = step > LinearProgram.tolerance ? 0 : stalls + 1
    }
  }

  private func entering(_ prices: [Double], byFirst: Bool) -> Int? {
    var best: Int?
    var highest = LinearProgram.tolerance
    for column in 0..<width where !isBasic[column] && abs(prices[column]) > highest {
      let hasRoom = prices[column] > 0 ? values[column] < upper[column] : values[column] > lower[column]
      guard hasRoom else { continue }
      if byFirst { return column }
      best = column
      highest = abs(prices[column])
    }
    return best
  }

  /// How far a column can go before it, or the column of a row, meets a bound.
  private func longestStep(_ entering: Int, _ direction: Double) -> (Double, row: Int?) {
    var step = direction > 0 ? upper[entering] - values[entering] : values[entering] - lower[entering]
    var leaving: Int?
    for (row, basic) in basis.enumerated() {
      let slope = -tableau[row * width + entering] * direction
      guard abs(slope) > LinearProgram.tolerance else { continue }
      let room = slope > 0 ? upper[basic] - values[basic] : lower[basic] - values[basic]
      let limit = max(0, room / slope)
      let isTie = leaving.map { limit == step && basic < basis[$0] } ?? false
      if limit < step || isTie {
        step = limit
        leaving = row
      }
    }
    return (step, leaving)
  }

  private mutating func move(_ entering: Int, by amount: Double) {
    guard amount != 0 else { return }
    values[entering] += amount
    for (row, basic) in basis.enumerated() { values[basic] -= tableau[row * width + entering] * amount }
  }
}

extension LinearProgram {
  /// Solves each row for one of its columns, preferring those with the most room; drops rows that follow from others.
  private mutating func solveRows(_ rowCount: Int) {
    var prices = [Double]()
    for row in 0..<rowCount {
      let entries = (0..<width).filter { abs(tableau[row * width + $0]) > LinearProgram.tolerance }
      func room(_ column: Int) -> Double { upper[column] - lower[column] }
      guard let column = entries.max(by: { room($0) < room($1) }) else { continue }
      if row > basis.count { swapRows(row, basis.count) }
      basis.append(column)
      isBasic[column] = true
      eliminate(basis.count - 1, column, rowCount, &prices)
    }
  }

  private mutating func swapRows(_ one: Int, _ other: Int) {
    for column in 0..<width { tableau.swapAt(one * width + column, other * width + column) }
  }

  private mutating func pivot(_ row: Int, _ entering: Int, _ prices: inout [Double]) {
    isBasic[basis[row]] = false
    isBasic[entering] = true
    basis[row] = entering
    eliminate(row, entering, basis.count, &prices)
  }

  /// Makes a column 1 in its row and 0 in all others, the prices among them.
  private mutating func eliminate(_ row: Int, _ column: Int, _ rowCount: Int, _ prices: inout [Double]) {
    let width = width
    tableau.withUnsafeMutableBufferPointer { tableau in
      let pivotRow = row * width
      let scale = 1 / tableau[pivotRow + column]
      var entries = [Int]()
      for place in 0..<width where tableau[pivotRow + place] != 0 {
        tableau[pivotRow + place] *= scale
        entries.append(place)
      }
      for other in 0..<rowCount where other != row {
        let factor = tableau[other * width + column]
        guard factor != 0 else { continue }
        for place in entries { tableau[other * width + place] -= factor * tableau[pivotRow + place] }
        tableau[other * width + column] = 0
      }
      guard !prices.isEmpty, prices[column] != 0 else { return }
      let factor = prices[column]
      for place in entries { prices[place] -= factor * tableau[pivotRow + place] }
      prices[column] = 0
    }
  }
}
