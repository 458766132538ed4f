/// The sample quantile at `p`, 0 to 1, or nil of nothing.
///
/// Type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996) 361–365:
/// linear between order statistics at position 1 + (n − 1)p, the default of R and NumPy. The quartiles of
/// 1, 2, 3, 4 are 1.75, 2.5 and 3.25.
package func quantile(_ values: [Double], at p: Double) -> Double? {
  quantiles(values, at: [p])?.first
}

/// Several quantiles of a sample sorted once, each as ``quantile(_:at:)`` has it, or nil of nothing.
package func quantiles(_ values: [Double], at probabilities: [Double]) -> [Double]? {
  guard !values.isEmpty else { return nil }
  precondition(!values.contains(where: \.isNaN), "a value is a number")
  let sorted = values.sorted()
  return probabilities.compactMap { probability in
    QuantilePlace(probability, of: sorted.count).map { $0.between(sorted[$0.below], sorted[$0.above]) }
  }
}
