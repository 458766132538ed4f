/// The sample quantile at `p`, 0 to 1, or nil of nothing.
///
/// Type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996) 361–365:
/// linear between order statistics at position 1 + (n − 1)p, the default of R and NumPy. The quartiles of
/// 1, 2, 3, 4 are 1.75, 2.5 and 3.25.
package func quantile(_ values: [Double], at p: Double) -> Double? {
  SortedSample(values).quantile(at: p)
}
