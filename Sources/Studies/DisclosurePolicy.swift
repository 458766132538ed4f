/// What must not be told from a study's published tables, as the invitation promises it to whoever takes part.
package struct DisclosurePolicy: Hashable, Sendable {
  /// A cell of fewer participants is not published; 3 to 100.
  package let minimumParticipantCount: Int
  /// Counts are published to the nearest multiple of it; 1 to 100, 1 for as they are.
  package let countMultiple: Int
  /// The p of the p% rule: nobody in a cell may work another's hours out to within so many per cent; 1 to 100.
  package let dominancePercent: Int

  /// No cell with 1 to 4 participants and counts to the nearest 5, as the Welsh Government publishes (DESIGN 7). The 10% are
  /// our own choice: that practice names the rule and no number.
  package static let standard = DisclosurePolicy(within: 5, 5, 10)

  private init(within minimum: Int, _ multiple: Int, _ percent: Int) {
    minimumParticipantCount = minimum
    countMultiple = multiple
    dominancePercent = percent
  }

  /// Creates the policy, or nil when a number is out of its range: fewer than three participants protect nobody, as each
  /// of two knows the other.
  package init?(minimumParticipantCount: Int, countMultiple: Int, dominancePercent: Int) {
    guard (3...100).contains(minimumParticipantCount), (1...100).contains(countMultiple),
      (1...100).contains(dominancePercent)
    else { return nil }
    self.init(within: minimumParticipantCount, countMultiple, dominancePercent)
  }
}
