/// A figure of which two releases together would tell too much.
package struct Exposure: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// What it changed by can be worked out, and breaks a rule as a figure of its own.
    case changeTold(PrimaryRule)
    /// It is suppressed in the earlier release, and the later one tells it, or what protects it.
    case reopenedByTheLater
    /// It is suppressed in the later release, and the earlier one tells it, or what protects it.
    case reopenedByTheEarlier
  }

  package let key: FigureKey
  package let reason: Reason
}

/// A release beside an earlier one of the same pool, as someone sees them who has both.
///
/// They subtract: so the changes of all figures are a table too, with the same sums, in which is published what is published in
/// both; it must be as safe as any other, where the policy's least change takes the place of the least number of participants.
/// A change may be below 0, so nobody knows a least value of it.
///
/// And they put in: of a figure that is suppressed in one release and published in the other they know at least whether it grew
/// or shrank, as they know the pool; if it did not change they know it. Each release must still be safe then.
struct Comparison {
  let later: ReleaseAudit
  let earlier: ReleaseAudit

  init(of later: ReleaseAudit, with earlier: ReleaseAudit) {
    self.later = later
    self.earlier = earlier
  }

  /// In order of their keys.
  func exposures() -> [Exposure] {
    let found =
      changesTold() + reopened(earlier, by: later, .reopenedByTheLater)
      + reopened(later, by: earlier, .reopenedByTheEarlier)
    return found.uniqued().sorted { $0.key < $1.key }
  }
}

extension Comparison {
  /// A row that one of the releases does not have, of a table that both have, is a group of nobody there: its figures are 0,
  /// and everyone knows it. So those of a group that has come leave over what all others changed by.
  private func changesTold() -> [Exposure] {
    let (before, after) = (earlier.cellsByKey(), later.cellsByKey())
    let tables = Set(before.keys.map(\.table)).intersection(after.keys.map(\.table))
    let keys = Set(before.keys).union(after.keys).filter { tables.contains($0.table) }.sorted()
    let cells = keys.map { key -> LinkedCells.Cell in
      let nobody = LinkedCells.Cell(nobodyAt: key, (after[key] ?? before[key]!).measure)
      return (after[key] ?? nobody).change(from: before[key] ?? nobody)
    }
    let sensitivity = Sensitivity(policy: later.policy.ofChanges)
    return LinkedProposal(cells, sums(of: cells), sensitivity).parts.flatMap { linked in
      let risks = linked.risks { key in
        (after[key] == nil || later.published.contains(key)) && (before[key] == nil || earlier.published.contains(key))
      }
      return risks.flatMap { target in
        target.cells.compactMap { place in
          sensitivity.rule(brokenBy: target.shares, linked.cells[place].measure).map {
            Exposure(key: linked.cells[place].key, reason: .changeTold($0))
          }
        }
      }
    }
  }

  /// The sums that hold in both releases, and so for the changes: of one that has parts in common with another of the same
  /// total, the parts of both.
  private func sums(of changes: [LinkedCells.Cell]) -> [ProposedSum] {
    let values = Dictionary(uniqueKeysWithValues: changes.map { ($0.key, $0.value) })
    let earlierSums = Dictionary(grouping: earlier.proposal.sums, by: \.total)
    return later.proposal.sums.compactMap { sum in
      let parts = Set(sum.parts)
      let same = earlierSums[sum.total]?.first { !parts.isDisjoint(with: $0.parts) }
      guard let same, let total = values[sum.total] else { return nil }
      let all = (sum.parts + same.parts).uniqued()
      let changed = all.compactMap { values[$0] }
      guard changed.count == all.count, changed.reduce(0, +) == total else { return nil }
      return ProposedSum(sum.total, of: all)
    }
  }

  /// The sensitive figures of one release that are no longer safe beside the other.
  private func reopened(_ release: ReleaseAudit, by other: ReleaseAudit, _ reason: Exposure.Reason) -> [Exposure] {
    let others = other.cellsByKey()
    let cells = release.cells().map { cell in
      guard !release.published.contains(cell.key), other.published.contains(cell.key) else { return cell }
      return others[cell.key].map(cell.known(by:)) ?? cell
    }
    let linked = LinkedProposal(cells, release.proposal.sums, Sensitivity(policy: release.policy))
    return linked.parts.flatMap { linked in
      linked.risks { release.published.contains($0) || (others[$0] != nil && other.published.contains($0)) }
        .flatMap(\.cells).map { Exposure(key: linked.cells[$0].key, reason: reason) }
    }
  }
}

extension ReleaseAudit {
  fileprivate func cells() -> [LinkedCells.Cell] { LinkedProposal.cells(proposal, under: policy) }

  fileprivate func cellsByKey() -> [FigureKey: LinkedCells.Cell] {
    Dictionary(uniqueKeysWithValues: cells().map { ($0.key, $0) })
  }
}

extension LinkedCells {
  fileprivate func risks(isPublished: (FigureKey) -> Bool) -> [Target] {
    var proof = SafetyProof(self)
    return proof.targetsAtRisk(cells.map { !isPublished($0.key) })
  }
}

extension LinkedCells.Cell {
  /// A figure of nobody, which everyone knows to be 0.
  fileprivate init(nobodyAt key: FigureKey, _ measure: ProposedCell.Measure) {
    self.init(key: key, measure: measure, value: 0, shares: [], published: 0...0, floor: 0, isUnprintable: false)
  }

  /// What the figure changed by, as a figure: its shares are by how much each participant's own part changed, either way.
  fileprivate func change(from earlier: LinkedCells.Cell) -> LinkedCells.Cell {
    let lowest = published.lowerBound - earlier.published.upperBound
    let highest = published.upperBound - earlier.published.lowerBound
    return LinkedCells.Cell(
      key: key, measure: measure, value: value - earlier.value, shares: Share.changes(from: earlier.shares, to: shares),
      published: lowest...highest, floor: nil, isUnprintable: false)
  }

  /// The suppressed figure as somebody knows it who knows it from another release.
  fileprivate func known(by other: LinkedCells.Cell) -> LinkedCells.Cell {
    var cell = self
    if other.value == value {
      cell.published = other.published
    } else if other.value > value {
      cell.published = (floor ?? 0)...other.published.upperBound
    } else {
      cell.published = other.published.lowerBound...LinkedCells.unlimited
    }
    return cell
  }
}

extension Share {
  /// By how much each participant's amount differs, who has a different one; the largest first.
  static func changes(from before: [Share], to after: [Share]) -> [Share] {
    var amounts = [Int: Int]()
    for share in after { amounts[share.participant, default: 0] += share.amount }
    for share in before { amounts[share.participant, default: 0] -= share.amount }
    return amounts.filter { $0.value != 0 }.map { Share($0.key, abs($0.value)) }.sorted(by: isLarger)
  }
}
