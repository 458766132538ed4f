/// Where a figure stands: in which table, in which row by its codes, in which column.
package struct FigureKey: Hashable, Codable, Sendable {
  package let table: String
  package let row: [String]
  package let column: String

  package init(_ table: String, _ row: [String], _ column: String) {
    self.table = table
    self.row = row
    self.column = column
  }
}

extension FigureKey: Comparable {
  package static func < (left: FigureKey, right: FigureKey) -> Bool {
    if left.table != right.table { return left.table < right.table }
    if left.row != right.row { return left.row.lexicographicallyPrecedes(right.row) }
    return left.column < right.column
  }
}

/// What one participant has in a figure.
package struct Share: Hashable, Sendable {
  /// A number that means the same person in every figure of a pool's releases, and nothing else.
  package let participant: Int
  /// Whole minutes, or a number of things counted.
  package let amount: Int

  package init(_ participant: Int, _ amount: Int) {
    self.participant = participant
    self.amount = amount
  }
}

/// A sum over participants that is to be published, or that can be worked out from what is.
package struct ProposedCell: Hashable, Sendable {
  package enum Measure: String, Codable, Sendable {
    case minutes
    /// Published rounded.
    case count
  }

  package let key: FigureKey
  package let measure: Measure
  /// Those with at least 1, the largest first.
  package let shares: [Share]
  /// False of a sum that only statistics tell, such as a mean's numerator, or only differences of other sums.
  package let isPrinted: Bool
  package let total: Int

  /// Who has nothing in the figure is no participant of it.
  package var participantCount: Int { shares.count }

  /// Creates the cell; shares of 0 are left out. Throws ``ProposalError/negativeShare(_:)`` and
  /// ``ProposalError/participantTwice(_:)``.
  package init(_ key: FigureKey, _ measure: Measure, _ shares: [Share], isPrinted: Bool = true) throws(ProposalError) {
    guard shares.allSatisfy({ $0.amount >= 0 }) else { throw .negativeShare(key) }
    guard Set(shares.map(\.participant)).count == shares.count else { throw .participantTwice(key) }
    self.init(key, measure, sorted: shares.filter { $0.amount > 0 }.sorted(by: Share.isLarger), isPrinted: isPrinted)
  }

  private init(_ key: FigureKey, _ measure: Measure, sorted shares: [Share], isPrinted: Bool) {
    self.key = key
    self.measure = measure
    self.shares = shares
    self.isPrinted = isPrinted
    total = shares.reduce(0) { $0 + $1.amount }
  }
}

extension Share {
  /// The order of ``ProposedCell/shares``.
  static func isLarger(_ left: Share, _ right: Share) -> Bool {
    (right.amount, left.participant) < (left.amount, right.participant)
  }
}

/// That a cell is the sum of others: a margin, a total, or the same sum in another table. Tables that share a margin are
/// linked by it.
package struct ProposedSum: Hashable, Codable, Sendable {
  package let total: FigureKey
  package let parts: [FigureKey]

  package init(_ total: FigureKey, of parts: [FigureKey]) {
    self.total = total
    self.parts = parts
  }
}

/// A mean, ratio, quantile or interval, published only beside all that it rests on.
package struct ProposedStatistic: Hashable, Codable, Sendable {
  package enum Kind: Hashable, Codable, Sendable {
    /// A mean, a ratio, or an end of its interval. As estimate × denominator is the numerator, whoever reads it is taken to
    /// know every cell that it rests on exactly.
    case estimate
    /// The p-quantile; 0 and 1, minimum and maximum, are never published.
    case quantile(Double)
  }

  package let key: FigureKey
  package let kind: Kind
  /// Nil when nothing is in it.
  package let value: Double?
  package let participantCount: Int
  /// The numerator and the denominator, where they are sums.
  package let restsOn: [FigureKey]

  package init(_ key: FigureKey, _ kind: Kind, _ value: Double?, participantCount: Int, restsOn: [FigureKey]) {
    self.key = key
    self.kind = kind
    self.value = value
    self.participantCount = participantCount
    self.restsOn = restsOn
  }
}

/// Everything that is to be published at once, with all that links it: what is left out here, disclosure control cannot see.
package struct ProposedRelease: Hashable, Sendable {
  package let cells: [ProposedCell]
  package let sums: [ProposedSum]
  package let statistics: [ProposedStatistic]

  /// Creates the proposal; throws a ``ProposalError`` when a key stands twice or for nothing, or when a total is not, for
  /// every participant, the sum of its parts.
  package init(cells: [ProposedCell], sums: [ProposedSum], statistics: [ProposedStatistic] = []) throws(ProposalError) {
    var known = [FigureKey: Int]()
    for (place, cell) in cells.enumerated() where known.updateValue(place, forKey: cell.key) != nil {
      throw .keyTwice(cell.key)
    }
    var keys = Set(known.keys)
    for statistic in statistics where !keys.insert(statistic.key).inserted { throw .keyTwice(statistic.key) }
    for key in statistics.flatMap(\.restsOn) + sums.flatMap({ [$0.total] + $0.parts }) where known[key] == nil {
      throw .unknownKey(key)
    }
    for sum in sums {
      let parts = sum.parts.compactMap { known[$0] }.map { cells[$0] }
      guard let total = known[sum.total].map({ cells[$0] }), Set(sum.parts).count == parts.count, !parts.isEmpty,
        !sum.parts.contains(sum.total), parts.allSatisfy({ $0.measure == total.measure }),
        Share.united(parts.map(\.shares)) == total.shares
      else { throw .sumDoesNotHold(sum.total) }
    }
    self.cells = cells
    self.sums = sums
    self.statistics = statistics
  }
}

extension Share {
  /// What each participant has in all of them together, the largest first.
  package static func united(_ parts: [[Share]]) -> [Share] {
    var amounts = [Int: Int](minimumCapacity: parts.first?.count ?? 0)
    for share in parts.joined() { amounts[share.participant, default: 0] += share.amount }
    return amounts.map { Share($0.key, $0.value) }.sorted(by: isLarger)
  }
}

package enum ProposalError: Error, Hashable {
  case negativeShare(FigureKey)
  case participantTwice(FigureKey)
  case keyTwice(FigureKey)
  case unknownKey(FigureKey)
  case sumDoesNotHold(FigureKey)
}
