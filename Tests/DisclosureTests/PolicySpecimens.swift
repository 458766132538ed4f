import Disclosure

extension ReleasePolicy {
  /// The standard policy but for what is named.
  static func with(
    minimumParticipantCount: Int = 5, countMultiple: Int = 5, protectionPercent: Int = 10, dominantCount: Int = 2,
    dominancePercent: Int = 90, quantileTailCount: Int = 5, minimumChangeCount: Int = 5
  ) -> ReleasePolicy {
    try! ReleasePolicy(
      minimumParticipantCount: minimumParticipantCount, countMultiple: countMultiple,
      protectionPercent: protectionPercent, dominantCount: dominantCount, dominancePercent: dominancePercent,
      quantileTailCount: quantileTailCount, minimumChangeCount: minimumChangeCount)
  }
}
