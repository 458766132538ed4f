/// A rational number, so that the attacker of the tests makes no rounding errors. It traps when it outgrows an Int, which a test
/// then shows.
struct Fraction: Hashable {
  let numerator: Int
  let denominator: Int

  init(_ numerator: Int, _ denominator: Int = 1) {
    guard denominator != 1 else {
      (self.numerator, self.denominator) = (numerator, 1)
      return
    }
    var (a, b) = (abs(numerator), abs(denominator))
    while b != 0 { (a, b) = (b, a % b) }
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / a
    self.denominator = sign * denominator / a
  }

  static let zero = Fraction(0)

  static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.numerator, left.denominator * right.denominator)
  }
  static func / (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.denominator, left.denominator * right.numerator)
  }
  static func - (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator - right.numerator * left.denominator, left.denominator * right.denominator)
  }
  static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}
