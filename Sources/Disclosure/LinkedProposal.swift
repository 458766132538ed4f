/// A proposal as attackers see it: parts that no sum links, each to be protected by itself.
struct LinkedProposal {
  let parts: [LinkedCells]

  init(_ proposal: ProposedRelease, under policy: ReleasePolicy) {
    self.init(LinkedProposal.cells(proposal, under: policy), proposal.sums, Sensitivity(policy: policy))
  }

  /// The cells of a proposal, in its order.
  static func cells(_ proposal: ProposedRelease, under policy: ReleasePolicy) -> [LinkedCells.Cell] {
    let estimates = proposal.statistics.filter { $0.kind == .estimate }
    let told = Set(estimates.flatMap(\.restsOn))
    let rounding = CountRounding(policy)
    return proposal.cells.map { cell in
      let isPublishable = cell.isPrinted || told.contains(cell.key)
      let isRounded = cell.measure == .count && !told.contains(cell.key)
      return LinkedCells.Cell(
        key: cell.key, measure: cell.measure, value: cell.total, shares: cell.shares,
        published: isRounded ? rounding.values(behind: cell.total) : cell.total...cell.total,
        floor: isPublishable ? min(1, cell.total) : 0, isUnprintable: !isPublishable)
    }
  }

  init(_ cells: [LinkedCells.Cell], _ sums: [ProposedSum], _ sensitivity: Sensitivity) {
    let places = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($0.element.key, $0.offset) })
    var links = Links(count: cells.count)
    for sum in sums {
      for part in sum.parts { links.join(places[sum.total]!, places[part]!) }
    }
    let members = Dictionary(grouping: cells.indices) { links.root(of: $0) }
    let sumsOf = Dictionary(grouping: sums) { links.root(of: places[$0.total]!) }
    parts = members.keys.sorted().map { root in
      let members = members[root]!
      let inside = Dictionary(uniqueKeysWithValues: members.enumerated().map { (cells[$0.element].key, $0.offset) })
      return LinkedCells(
        cells: members.map { cells[$0] },
        sums: (sumsOf[root] ?? []).map { sum in
          LinkedCells.Sum(total: inside[sum.total]!, parts: sum.parts.map { inside[$0]! })
        },
        sensitivity: sensitivity)
    }
  }
}

/// Which cells hang together: Tarjan's disjoint sets, paths halved.
private struct Links {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of cell: Int) -> Int {
    var cell = cell
    while parents[cell] != cell {
      parents[cell] = parents[parents[cell]]
      cell = parents[cell]
    }
    return cell
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (one, other) = (root(of: one), root(of: other))
    parents[max(one, other)] = min(one, other)
  }
}
