/// A confidence interval of a statistic from its values in bootstrap resamples.
///
/// BCa, bias-corrected and accelerated: Efron, "Better Bootstrap Confidence Intervals", Journal of the American
/// Statistical Association 82 (1987) 171–185; Efron and Tibshirani, "An Introduction to the Bootstrap" (1993) section
/// 14.3. The ends are type-7 quantiles of the draws, at the levels Φ(z₀ + (z₀ + z)/(1 − a(z₀ + z))) for z the lower and
/// the upper normal quantile of the interval's level. In the book's example, the variance of 26 children's spatial test
/// A, the estimate is 171.5, z₀ 0.146, a 0.061, and the 90% interval 115.8 to 259.6.
package struct BootstrapInterval: Hashable, Sendable {
  package enum Method: Hashable, Sendable {
    case bca

    /// The uncorrected levels, because every draw lies on the same side of the estimate and z₀ would be infinite.
    case percentile
  }

  /// The statistic in the sample itself.
  package let estimate: Double
  package let lower: Double
  package let upper: Double
  package let method: Method

  /// z₀ of equation 14.14, in which a draw equal to the estimate counts half below it; infinite if `method` is percentile.
  package let biasCorrection: Double

  /// a of equation 14.15, from the jackknife, −1/6 to 1/6; 0 if leaving one out never changes the statistic.
  package let acceleration: Double

  /// In how many resamples there was a statistic.
  package let definedDrawCount: Int

  /// Creates the interval from the values in the resamples, where defined, and with each participant left out in turn.
  ///
  /// Nil where fewer than half of `drawCount` resamples had a value, and where fewer than two participants were left out:
  /// there is nothing to resample. `level` lies between 0 and 1, both exclusive.
  package init?(estimate: Double, draws: [Double], of drawCount: Int, jackknife: [Double], level: Double) {
    precondition(0 < level && level < 1, "a level lies between 0 and 1")
    guard !draws.isEmpty, 2 * draws.count >= drawCount, jackknife.count >= 2 else { return nil }
    let below = draws.reduce(0.0) { $0 + ($1 < estimate ? 1 : $1 == estimate ? 0.5 : 0) }
    let correction = BCaCorrection(
      bias: Normal.quantile(at: below / Double(draws.count)), acceleration: Self.acceleration(jackknife))
    let tail = (1 - level) / 2
    guard let ends = quantiles(draws, at: [tail, 1 - tail].map(correction.level)) else { return nil }
    self.estimate = estimate
    lower = ends[0]
    upper = ends[1]
    method = correction.bias.isFinite ? .bca : .percentile
    biasCorrection = correction.bias
    acceleration = correction.acceleration
    definedDrawCount = draws.count
  }

  /// Σ dᵢ³ / (6 (Σ dᵢ²)^{3/2}) with dᵢ the mean of the jackknife values less value i.
  private static func acceleration(_ jackknife: [Double]) -> Double {
    let middle = jackknife.reduce(0, +) / Double(jackknife.count)
    let (squares, cubes) = jackknife.reduce(into: (0.0, 0.0)) { sums, value in
      let distance = middle - value
      sums.0 += distance * distance
      sums.1 += distance * distance * distance
    }
    let scale = 6 * squares * squares.squareRoot()
    return scale == 0 ? 0 : cubes / scale
  }
}

/// Which quantile of the draws stands for which of the statistic.
private struct BCaCorrection {
  let bias: Double
  let acceleration: Double

  /// The level itself where the bias is infinite.
  ///
  /// Since |a| is at most 1/6, 1 − a(z₀ + z) stays positive unless |z₀ + z| reaches 6. Then it is the limit of the formula
  /// from its sound side: the least or the greatest draw.
  func level(for nominal: Double) -> Double {
    guard bias.isFinite else { return nominal }
    let shifted = bias + Normal.quantile(at: nominal)
    let denominator = 1 - acceleration * shifted
    guard denominator > 0 else { return shifted < 0 ? 0 : 1 }
    return Normal.probability(below: bias + shifted / denominator)
  }
}
