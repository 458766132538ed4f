/// What nobody may be able to tell from the published tables of a study.
///
/// The invitation promises it to whoever takes part, so it can be made stricter afterwards and never looser.
package struct ReleasePolicy: Hashable, Codable, Sendable {
  /// A figure of fewer participants, but of some, is not published; 3 to 100.
  package let minimumParticipantCount: Int
  /// Counts are published to the nearest multiple of it; 1 to 100, 1 for as they are.
  package let countMultiple: Int
  /// The p of the p% rule and of the protection interval: 1 to 100.
  package let protectionPercent: Int
  /// The n of the (n, k) rule: 1 to 10.
  package let dominantCount: Int
  /// The k of the (n, k) rule: its n largest shares may be so many per cent of a figure and no more; 50 to 100, fewer is
  /// stricter, 100 is never broken.
  package let dominancePercent: Int
  /// How many participants must lie at or beyond a published quantile, on either side; 3 to 100.
  package let quantileTailCount: Int
  /// By how many participants a figure must change between two releases to change at all; 3 to 100.
  package let minimumChangeCount: Int

  /// The Welsh Government's practice (DESIGN 7), and our own numbers where it names none.
  ///
  /// - No figure of 1 to 4 participants, and counts to the nearest 5: that practice.
  /// - p = 10: our choice. (2, 90): the Handbook on Statistical Disclosure Control (Hundepool et al., 2nd edition, section
  ///   4.2) prefers the p% rule, and shows that (2, k) is no looser than it when k ≤ 100 · 100 ⁄ (100 + p), here 90.9; so 90
  ///   adds what the p% rule at 10 does not ask and little more.
  /// - Five participants on either side of a quantile: then no published quantile is nearer to an extreme than a figure's
  ///   participants are to nobody. A median needs 10 participants, a quartile 20, a tenth 50; minima and maxima never have
  ///   enough.
  /// - A change by 5 participants: the difference of two releases is a figure like any other.
  package static let standard = ReleasePolicy(
    within: 5, countMultiple: 5, protectionPercent: 10, dominantCount: 2, dominancePercent: 90, quantileTailCount: 5,
    minimumChangeCount: 5)

  private init(
    within minimum: Int, countMultiple: Int, protectionPercent: Int, dominantCount: Int, dominancePercent: Int,
    quantileTailCount: Int, minimumChangeCount: Int
  ) {
    minimumParticipantCount = minimum
    self.countMultiple = countMultiple
    self.protectionPercent = protectionPercent
    self.dominantCount = dominantCount
    self.dominancePercent = dominancePercent
    self.quantileTailCount = quantileTailCount
    self.minimumChangeCount = minimumChangeCount
  }

  /// Creates the policy; throws ``PolicyError/outOfRange(_:)`` naming the first number out of its range. Fewer than three
  /// participants protect nobody, as each of two knows the other.
  package init(
    minimumParticipantCount: Int, countMultiple: Int, protectionPercent: Int, dominantCount: Int, dominancePercent: Int,
    quantileTailCount: Int, minimumChangeCount: Int
  ) throws(PolicyError) {
    func require(_ number: Int, in range: ClosedRange<Int>, _ term: PolicyTerm) throws(PolicyError) {
      guard range.contains(number) else { throw .outOfRange(term) }
    }
    try require(minimumParticipantCount, in: 3...100, .minimumParticipantCount)
    try require(countMultiple, in: 1...100, .countMultiple)
    try require(protectionPercent, in: 1...100, .protectionPercent)
    try require(dominantCount, in: 1...10, .dominantCount)
    try require(dominancePercent, in: 50...100, .dominancePercent)
    try require(quantileTailCount, in: 3...100, .quantileTailCount)
    try require(minimumChangeCount, in: 3...100, .minimumChangeCount)
    self.init(
      within: minimumParticipantCount, countMultiple: countMultiple, protectionPercent: protectionPercent,
      dominantCount: dominantCount, dominancePercent: dominancePercent, quantileTailCount: quantileTailCount,
      minimumChangeCount: minimumChangeCount)
  }
}

extension ReleasePolicy {
  /// The other policy, if it protects at least as much in every term; throws ``PolicyError/looser(_:)`` naming the first
  /// term in which it does not.
  ///
  /// A count's multiple must be a multiple of this one's: 5 and 7 together would tell more than either.
  package func stricter(with other: ReleasePolicy) throws(PolicyError) -> ReleasePolicy {
    for (term, isKept) in [
      (PolicyTerm.minimumParticipantCount, other.minimumParticipantCount >= minimumParticipantCount),
      (.countMultiple, other.countMultiple.isMultiple(of: countMultiple)),
      (.protectionPercent, other.protectionPercent >= protectionPercent),
      (.dominantCount, other.dominantCount >= dominantCount),
      (.dominancePercent, other.dominancePercent <= dominancePercent),
      (.quantileTailCount, other.quantileTailCount >= quantileTailCount),
      (.minimumChangeCount, other.minimumChangeCount >= minimumChangeCount),
    ] where !isKept {
      throw .looser(term)
    }
    return other
  }

  /// The same for what changed between two releases.
  var ofChanges: ReleasePolicy {
    ReleasePolicy(
      within: minimumChangeCount, countMultiple: countMultiple, protectionPercent: protectionPercent,
      dominantCount: dominantCount, dominancePercent: dominancePercent, quantileTailCount: quantileTailCount,
      minimumChangeCount: minimumChangeCount)
  }

  /// How many participants a quantile needs, or nil of minima, maxima and what is no quantile.
  ///
  /// The smaller side of the p-quantile of n values has p · n of them: ``quantileTailCount`` = 5 asks for 10 at p = 0.5 and 20
  /// at 0.25 or 0.75.
  package func minimumCount(forQuantileAt p: Double) -> Int? {
    let side = min(p, 1 - p)
    guard side > 0 else { return nil }
    let count = (Double(quantileTailCount) / side).rounded(.up)
    return count < 1e9 ? Int(count) : nil
  }
}

extension ReleasePolicy {
  /// Reads a policy that was kept in a file, as one that is given: throws ``PolicyError/outOfRange(_:)`` too.
  package init(from decoder: any Decoder) throws {
    let terms = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      minimumParticipantCount: terms.decode(Int.self, forKey: .minimumParticipantCount),
      countMultiple: terms.decode(Int.self, forKey: .countMultiple),
      protectionPercent: terms.decode(Int.self, forKey: .protectionPercent),
      dominantCount: terms.decode(Int.self, forKey: .dominantCount),
      dominancePercent: terms.decode(Int.self, forKey: .dominancePercent),
      quantileTailCount: terms.decode(Int.self, forKey: .quantileTailCount),
      minimumChangeCount: terms.decode(Int.self, forKey: .minimumChangeCount))
  }
}

package enum PolicyTerm: String, CaseIterable, Sendable {
  case minimumParticipantCount, countMultiple, protectionPercent, dominantCount, dominancePercent, quantileTailCount
  case minimumChangeCount
}

package enum PolicyError: Error, Hashable {
  case outOfRange(PolicyTerm)
  /// What was promised to those who took part would be taken back.
  case looser(PolicyTerm)
}
