import Glibc

/// The standard normal distribution.
package enum Normal {
  /// The probability Φ(z) of a value of at most z: erfc(−z/√2)/2, which keeps its digits in the left tail.
  ///
  /// Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 7.1.22 and 26.2.29. Φ(1.96) is 0.9750021.
  package static func probability(below z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

  /// The z with Φ(z) = p, to about one part in 10¹⁶; minus infinity at 0 and infinity at 1.
  ///
  /// Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics 37 (1988)
  /// 477–484, routine PPND16. Its test values: −0.6744897501960817 at 0.25, −3.090232306167814 at 0.001 and
  /// −9.262340089798408 at 10⁻²⁰.
  package static func quantile(at p: Double) -> Double {
    precondition((0...1).contains(p), "a probability lies between 0 and 1")
    let fromMiddle = p - 0.5
    guard abs(fromMiddle) > 0.425 else {
      return fromMiddle * middle.value(at: 0.180625 - fromMiddle * fromMiddle)
    }
    let tail = fromMiddle < 0 ? p : 1 - p
    guard tail > 0 else { return fromMiddle < 0 ? -.infinity : .infinity }
    let depth = (-log(tail)).squareRoot()
    let distance = depth <= 5 ? nearTail.value(at: depth - 1.6) : farTail.value(at: depth - 5)
    return fromMiddle < 0 ? -distance : distance
  }

  /// Of 0.075 to 0.925: coefficients a and b of the algorithm.
  private static let middle = RationalFunction(
    upper: [
      3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
      4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ],
    lower: [
      1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
      2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ])

  /// Of tails from e⁻²⁵: coefficients c and d.
  private static let nearTail = RationalFunction(
    upper: [
      1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
      1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ],
    lower: [
      1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
      1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ])

  /// Of what lies beyond: coefficients e and f.
  private static let farTail = RationalFunction(
    upper: [
      6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
      2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ],
    lower: [
      1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
      7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ])
}

/// One polynomial over another, coefficients from the constant upwards.
private struct RationalFunction: Sendable {
  let upper: [Double]
  let lower: [Double]

  func value(at x: Double) -> Double { polynomial(upper, x) / polynomial(lower, x) }

  private func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    coefficients.reversed().reduce(0) { $0 * x + $1 }
  }
}
