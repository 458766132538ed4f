/// The ratio of two sums, or nil when the lower sum is zero.
///
/// The ratio estimator of Cochran, "Sampling Techniques" (3rd ed. 1977) section 2.11: total hours over total weeks, so a
/// week of two school days weighs as two days, not as a week. It is not the mean of the ratios.
package func ratioOfSums(_ pairs: [(upper: Double, lower: Double)]) -> Double? {
  let lower = pairs.reduce(0) { $0 + $1.lower }
  return lower == 0 ? nil : pairs.reduce(0) { $0 + $1.upper } / lower
}

/// The ratio of two weighted sums, Σ wᵢyᵢ / Σ wᵢxᵢ, or nil when the lower sum is zero.
///
/// The combined ratio estimate of Cochran, "Sampling Techniques" (3rd ed. 1977) section 6.11, with one weight for each
/// pair, at least 0; their scale does not matter. The pairs 10/1 and 4/0.2 with weights 1 and 5 have the ratio 30/2.
package func ratioOfSums(_ pairs: [(upper: Double, lower: Double)], weights: [Double]) -> Double? {
  precondition(pairs.count == weights.count, "each pair has its weight")
  precondition(weights.allSatisfy { $0 >= 0 }, "a weight is not negative")
  let weighted = zip(pairs, weights).map { (upper: $0.upper * $1, lower: $0.lower * $1) }
  return ratioOfSums(weighted)
}

/// The mean of each pair's own ratio, with how many pairs had one, or nil where none had.
///
/// (1/m) Σ yᵢ/xᵢ over the m pairs with xᵢ ≠ 0: the r̄ of Hartley and Ross, "Unbiased Ratio Estimators", Nature 174 (1954)
/// 270–271. Each pair weighs the same, whatever its size: the mean of persons' shares, not the share of all their
/// hours. A pair whose lower value is 0 has no ratio and is left out, so `usedCount` must stand beside the mean. The
/// pairs 10/1, 4/0.2 and 3/0 have the mean ratio 15, of 2 pairs; their ratio of sums is 17/1.2.
package func meanOfRatios(_ pairs: [(upper: Double, lower: Double)]) -> (mean: Double, usedCount: Int)? {
  let ratios = pairs.filter { $0.lower != 0 }.map { $0.upper / $0.lower }
  return mean(ratios).map { (mean: $0, usedCount: ratios.count) }
}
