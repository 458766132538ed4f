/// The type-7 quantile of values that participants own, ready for a bootstrap. See ``quantile(_:at:)``.
package struct OwnedQuantile: ResampledStatistic {
  private let sample: OwnedSample
  private let probability: Double

  /// Creates the quantile at `probability`, 0 to 1.
  package init(of sample: OwnedSample, at probability: Double) {
    self.sample = sample
    self.probability = probability
  }

  package var value: Double? {
    QuantilePlace(probability, of: sample.count).map {
      $0.between(sample.value(at: $0.below), sample.value(at: $0.above))
    }
  }

  package func value(counting multiplicities: Multiplicities) -> Double? {
    guard let place = QuantilePlace(probability, of: sample.size(counting: multiplicities)) else { return nil }
    let (lower, upper) = sample.neighbours(at: place.below, counting: multiplicities)
    return place.between(lower, upper)
  }

  package func value(without participant: Int) -> Double? {
    QuantilePlace(probability, of: sample.count(without: participant)).map {
      $0.between(
        sample.value(at: $0.below, without: participant), sample.value(at: $0.above, without: participant))
    }
  }
}

/// The trimmed mean of values that participants own, ready for a bootstrap. See ``trimmedMean(_:trimming:)``, from which it
/// differs by rounding where the values are not whole: it takes what is cut from the sum of all.
package struct OwnedTrimmedMean: ResampledStatistic {
  private let sample: OwnedSample
  private let trimming: Double

  /// Creates the mean with the share `trimming` cut at each end, 0 inclusive to 0.5 exclusive.
  package init(of sample: OwnedSample, trimming: Double) {
    precondition((0..<0.5).contains(trimming), "less than half is trimmed at each end")
    self.sample = sample
    self.trimming = trimming
  }

  package var value: Double? {
    mean(of: sample.count) { sample.sum(ofLeast: sample.count - $0) - sample.sum(ofLeast: $0) }
  }

  package func value(counting multiplicities: Multiplicities) -> Double? {
    mean(of: sample.size(counting: multiplicities)) {
      sample.sum(counting: multiplicities) - sample.sum(ofLeast: $0, counting: multiplicities)
        - sample.sum(ofGreatest: $0, counting: multiplicities)
    }
  }

  package func value(without participant: Int) -> Double? {
    let size = sample.count(without: participant)
    return mean(of: size) {
      sample.sum(ofLeast: size - $0, without: participant) - sample.sum(ofLeast: $0, without: participant)
    }
  }

  private func mean(of size: Int, sum: (_ cutCount: Int) -> Double) -> Double? {
    guard size > 0 else { return nil }
    let cut = Int(Double(size) * trimming)
    return sum(cut) / Double(size - 2 * cut)
  }
}
