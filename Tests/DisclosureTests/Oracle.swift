import Disclosure

/// The standard policy once more, as the tests read it: what is sensitive, and what somebody knows too well.
enum Oracle {
  /// The sensitive figures, and in each sum its suppressed parts, if together they are sensitive.
  static func secrets(_ proposal: ProposedRelease, suppressed: Set<FigureKey>) -> [[FigureKey]] {
    let cells = Dictionary(uniqueKeysWithValues: proposal.cells.map { ($0.key, $0) })
    let alone = proposal.cells.filter { isSensitive(amounts([$0]), $0.measure) }.map { [$0.key] }
    let together = proposal.sums.map { $0.parts.filter(suppressed.contains) }.filter { parts in
      parts.count > 1 && isSensitive(amounts(parts.map { cells[$0]! }), cells[parts[0]]!.measure)
    }
    return alone + together
  }

  /// How a reader knows figures too well, in words; nil if nobody can complain.
  static func fault(_ keys: [FigureKey], _ proposal: ProposedRelease, to reader: Reader, _ participant: Int?) -> String?
  {
    let cells = proposal.cells.filter { keys.contains($0.key) }
    let total = cells.reduce(0) { $0 + $1.total }
    let rest = total - (participant.flatMap { amounts(cells)[$0] } ?? 0)
    guard rest > 0 else { return nil }
    let name = keys.map { $0.row.joined(separator: " and ") }.joined(separator: " with ")
    guard let interval = reader.interval(of: keys) else { return "\(name): the truth is held to be impossible" }
    if let most = interval.most, most < Fraction(10 * total + rest, 10) {
      return "\(name): \(total) is at most \(most)"
    }
    guard Fraction(10 * total - rest, 10) < interval.least else { return nil }
    let anyway = Reader(ofNothingIn: proposal, participant: participant).interval(of: keys)!.least
    return anyway < interval.least ? "\(name): \(total) is at least \(interval.least), not \(anyway)" : nil
  }

  private static func amounts(_ cells: [ProposedCell]) -> [Int: Int] {
    cells.flatMap(\.shares).reduce(into: [:]) { $0[$1.participant, default: 0] += $1.amount }
  }

  private static func isSensitive(_ amounts: [Int: Int], _ measure: ProposedCell.Measure) -> Bool {
    let shares = amounts.values.sorted(by: >).map(Double.init)
    guard !shares.isEmpty else { return false }
    if shares.count < 5 { return true }
    guard measure == .minutes else { return false }
    let all = shares.reduce(0, +)
    return all - shares[0] - shares[1] < 0.1 * shares[0] || shares[0] + shares[1] > 0.9 * all
  }
}
