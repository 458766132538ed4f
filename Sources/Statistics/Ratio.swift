/// The ratio of two sums, or nil when the lower sum is zero.
///
/// The ratio estimator of Cochran, "Sampling Techniques" (3rd ed. 1977) section 2.11: total hours over total weeks, so a
/// week of two school days weighs as two days, not as a week. It is not the mean of the ratios.
package func ratioOfSums(_ pairs: [(upper: Double, lower: Double)]) -> Double? {
  let lower = pairs.reduce(0) { $0 + $1.lower }
  return lower == 0 ? nil : pairs.reduce(0) { $0 + $1.upper } / lower
}
