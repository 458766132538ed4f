/// Why a figure may not be published on its own account.
package enum PrimaryRule: Hashable, Codable, Sendable {
  /// 1 to so few participants as the policy does not allow.
  case tooFewParticipants(Int)
  /// The second largest could work out the largest share to within p%.
  case largestShareKnown
  /// The n largest shares are more than k% of the figure.
  case dominated
}

/// Which figures say too much of one participant, and how far from the truth an attacker must be kept.
///
/// The rules are those of Hundepool et al., Handbook on Statistical Disclosure Control, 2nd edition, section 4.2, there for
/// shares x₁ ≥ x₂ ≥ … of a sum X. They compare whole numbers, so nothing is rounded.
struct Sensitivity: Sendable {
  let policy: ReleasePolicy
}

extension Sensitivity {
  /// The first rule that shares, the largest first, break; nil of a figure that may be published, such as one of nobody.
  ///
  /// Counts are judged by their participants alone: rounding and the number of participants protect what they count.
  func rule(brokenBy shares: [Share], _ measure: ProposedCell.Measure) -> PrimaryRule? {
    guard let largest = shares.first else { return nil }
    if shares.count < policy.minimumParticipantCount { return .tooFewParticipants(shares.count) }
    guard measure == .minutes else { return nil }
    let total = shares.reduce(0) { $0 + $1.amount }
    // p% rule: X − x₁ − x₂ < p/100 · x₁. The Handbook's example 2 (110,000; 52,000; 50,000; p = 10) does not break it.
    let rest = total - largest.amount - (shares.dropFirst().first?.amount ?? 0)
    if 100 * rest < policy.protectionPercent * largest.amount { return .largestShareKnown }
    // (n, k) rule: x₁ + … + xₙ > k/100 · X, which the same example breaks at (2, 90.9).
    if 100 * dominantAmount(shares) > policy.dominancePercent * total { return .dominated }
    return nil
  }

  /// How far above and below its true value the feasibility interval of a sensitive figure must reach, in whole units.
  ///
  /// Both are p% of the value, rounded up; that is at least the Handbook's upper protection level of the p% rule, p/100 · x₁ −
  /// (X − x₁ − x₂). Upwards it is at least that of the (n, k) rule too, 100/k · (x₁ + … + xₙ) − X: for 300 of 330 and (1, 85)
  /// the Handbook's example 4 asks for 352.94, here 353. Fischetti and Salazar, "Solving the Cell Suppression Problem on
  /// Tabular Data with Linear Constraints", Management Science 47 (2001), call them UPL and LPL.
  func protectionLevels(of shares: [Share], _ measure: ProposedCell.Measure) -> (upper: Int, lower: Int) {
    let total = shares.reduce(0) { $0 + $1.amount }
    let level = percentage(of: total)
    guard measure == .minutes else { return (level, level) }
    let limit = policy.dominancePercent
    return (max(level, (100 * dominantAmount(shares) + limit - 1) / limit - total), level)
  }

  /// The same against a participant who has one of the shares and wants another's: p% of what the others have, each of whose
  /// shares is no more. X ± p% of the others' sum leaves every one of them uncertain by p% of itself at least.
  func protectionLevel(of shares: [Share], against own: Share) -> Int {
    percentage(of: shares.reduce(0) { $0 + $1.amount } - own.amount)
  }

  /// p% of it, rounded up: at least 1.
  private func percentage(of amount: Int) -> Int { max(1, (policy.protectionPercent * amount + 99) / 100) }

  private func dominantAmount(_ shares: [Share]) -> Int {
    shares.prefix(policy.dominantCount).reduce(0) { $0 + $1.amount }
  }
}
