import Statistics
import Testing

/// Trimmed means, as R counts them.
@Suite struct TrimmedMeanTests {
  @Test func `A tenth trimmed of 0 to 10 and 50 leaves 5.5, as in R's manual`() {
    // R, help(mean): x <- c(0:10, 50); c(mean(x), mean(x, trim = 0.10)) is 8.75 5.50. SciPy's trim_mean says the same.
    let values = (0...10).map(Double.init) + [50]
    #expect(trimmedMean(values, trimming: 0) == 8.75)
    #expect(trimmedMean(values, trimming: 0.1) == 5.5)
  }

  @Test func `What is cut is rounded down at each end`() {
    // By hand: a quarter of seven is one at each end; of three, none.
    #expect(trimmedMean([1, 2, 3, 4, 5, 6, 70], trimming: 0.25) == 4)
    #expect(trimmedMean([1, 2, 6], trimming: 0.25) == 3)
    #expect(trimmedMean([9, -100, 1, 5], trimming: 0.49) == 3, "-100 and 9 are cut, whatever their order")
  }

  @Test func `Of nothing there is no mean, and one value is its own`() {
    #expect(trimmedMean([], trimming: 0.1) == nil)
    #expect(trimmedMean([7], trimming: 0.4) == 7)
  }
}
