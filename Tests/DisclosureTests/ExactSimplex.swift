/// The textbook two-phase simplex in rational numbers, by Bland's rule: another method than the product's, in other numbers.
///
/// Variables are at least 0; rows are Σ coefficient · variable = side. It finds the largest Σ gain · variable.
struct ExactSimplex {
  private var rows: [[Fraction]]
  private var basis: [Int]
  private let width: Int

  /// Nil when nothing is feasible.
  init?(_ coefficients: [[Int]], _ sides: [Int]) {
    let count = coefficients.first?.count ?? 0
    width = count
    rows = zip(coefficients, sides).enumerated().map { place, row in
      let sign = row.1 < 0 ? -1 : 1
      let artificial = coefficients.indices.map { Fraction($0 == place ? 1 : 0) }
      return row.0.map { Fraction(sign * $0) } + artificial + [Fraction(sign * row.1)]
    }
    basis = coefficients.indices.map { count + $0 }
    let gains = (0..<count + coefficients.count).map { Fraction($0 < count ? 0 : -1) }
    guard improve(gains, among: count + coefficients.count) == .zero else { return nil }
    dropArtificials()
  }

  /// The largest value, or nil if there is none.
  mutating func maximum(of gains: [Int]) -> Fraction? { improve(gains.map { Fraction($0) }, among: width) }

  private mutating func improve(_ gains: [Fraction], among count: Int) -> Fraction? {
    // The last row while it lasts: what each variable would gain, and what has been gained, below 0.
    rows.append(gains + [.zero])
    defer { rows.removeLast() }
    let objective = rows.count - 1
    for row in basis.indices { subtract(row, basis[row], from: objective) }
    while true {
      let entering = (0..<count).first { Fraction.zero < rows[objective][$0] }
      guard let entering else { return .zero - rows[objective].last! }
      guard let leaving = leavingRow(entering) else { return nil }
      pivot(leaving, entering)
    }
  }

  private func leavingRow(_ entering: Int) -> Int? {
    let candidates = basis.indices.filter { Fraction.zero < rows[$0][entering] }
    return candidates.min { one, other in
      let (left, right) = (rows[one].last! / rows[one][entering], rows[other].last! / rows[other][entering])
      return left == right ? basis[one] < basis[other] : left < right
    }
  }

  private mutating func pivot(_ leaving: Int, _ entering: Int) {
    let scale = rows[leaving][entering]
    if scale != Fraction(1) { rows[leaving] = rows[leaving].map { $0 == .zero ? $0 : $0 / scale } }
    basis[leaving] = entering
    for row in rows.indices where row != leaving { subtract(leaving, entering, from: row) }
  }

  /// Makes a column 0 in a row by means of another row, in which it is 1.
  private mutating func subtract(_ pivotRow: Int, _ column: Int, from row: Int) {
    let factor = rows[row][column]
    guard factor != .zero else { return }
    for place in rows[row].indices where rows[pivotRow][place] != .zero {
      rows[row][place] = rows[row][place] - factor * rows[pivotRow][place]
    }
  }

  /// Puts variables into the basis for artificial ones, which are 0 by now, and drops rows that say nothing.
  private mutating func dropArtificials() {
    for row in rows.indices.reversed() where basis[row] >= width {
      if let column = (0..<width).first(where: { rows[row][$0] != .zero }) {
        pivot(row, column)
      } else {
        rows.remove(at: row)
        basis.remove(at: row)
      }
    }
    rows = rows.map { Array($0.prefix(width)) + [$0.last!] }
  }
}
