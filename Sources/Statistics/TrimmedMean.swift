/// The mean of what is left when the floor(np) least and the floor(np) greatest of n values are cut, or nil of nothing.
///
/// Tukey, "The Future of Data Analysis", Annals of Mathematical Statistics 33 (1962) 1–67, section 14, counted as R's
/// `mean(x, trim = p)` does. `p` is the share cut at each end, 0 inclusive to 0.5 exclusive, so something is always
/// left. R's own example: of 0, 1, …, 10 and 50 the mean is 8.75, and 5.5 with a tenth trimmed.
package func trimmedMean(_ values: [Double], trimming p: Double) -> Double? {
  SortedSample(values).trimmedMean(trimming: p)
}
