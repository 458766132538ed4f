/// The arithmetic mean, or nil of nothing.
package func mean(_ values: [Double]) -> Double? {
  values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
}

/// The mean in which value i counts wᵢ times: Σ wᵢxᵢ / Σ wᵢ, or nil where the weights are all zero.
///
/// Cochran, "Sampling Techniques" (3rd ed. 1977) equation 5.1, with wᵢ a post-stratification weight or the number of
/// times a bootstrap resample drew i. Weights are at least 0, one a value; their scale does not matter. The values
/// 1 and 4 with weights 2 and 1 have the mean 2.
package func mean(_ values: [Double], weights: [Double]) -> Double? {
  ratioOfSums(values.map { ($0, 1) }, weights: weights)
}
