import Disclosure

/// A cluster of ALNCos written as a table: how many minutes each has under each code.
struct Cluster {
  /// By code, the minutes of its participants; participants are numbered as they stand.
  var minutes: KeyValuePairs<String, [Int]>

  static func key(_ code: String, _ column: String = "minutes") -> FigureKey { FigureKey("hours", [code], column) }

  /// Their minutes by code, and all.
  func cells() throws -> [ProposedCell] { try cells("minutes", .minutes) { $0 } }

  /// Their numbers by code, and all.
  func counts() throws -> [ProposedCell] { try cells("participants", .count) { _ in 1 } }

  func sum(_ column: String = "minutes") -> ProposedSum {
    ProposedSum(Self.key("all", column), of: minutes.map { Self.key($0.key, column) })
  }

  func proposal() throws -> ProposedRelease {
    try ProposedRelease(cells: cells() + counts(), sums: [sum(), sum("participants")])
  }

  private func cells(_ column: String, _ measure: ProposedCell.Measure, _ amount: (Int) -> Int) throws -> [ProposedCell]
  {
    var next = 0
    var all = [Share]()
    let parts = try minutes.map { code, minutes in
      let shares = minutes.map { minutes in
        next += 1
        return Share(next, amount(minutes))
      }
      all += shares
      return try ProposedCell(Self.key(code, column), measure, shares)
    }
    return parts + [try ProposedCell(Self.key("all", column), measure, all)]
  }
}
